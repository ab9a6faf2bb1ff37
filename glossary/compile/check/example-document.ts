import { documentOf } from '../document.ts';

/** A listed document for tests; its last passage is no content. */
export const exampleSource = {
  id: '900',
  file: 'a.txt',
  title: null,
  label: 'A',
  skip: [{ passages: '3', because: 'furniture' }],
};

/** The document itself. */
export const exampleDocument = documentOf(
  'a.txt',
  [
    'The border treaties of the Café Accord hold, say those who once signed them in the harbour.',
    'Nobody was named here, although the treaty‑makers met.',
    'Share this.',
  ],
  exampleSource,
);
