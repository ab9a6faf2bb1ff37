import { createElement as h, type ReactElement, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';

/** The story of `rendered.html` as React has it; the button tells the next one. */
function Story(): ReactElement {
  const [next, setNext] = useState(false);
  return h(
    'article',
    null,
    next
      ? h('p', { 'data-expect': 'emmanuel-macron' }, 'Macron', ' came later.')
      : h('p', { 'data-expect': 'volodymyr-zelensky nato' }, 'Zelensky came to ', h('b', null, 'NATO'), '.'),
    h('p', { 'data-expect': 'vladimir-putin' }, 'Putin did not.'),
    h('button', { type: 'button', onClick: () => setNext(true) }, 'Next'),
  );
}

hydrateRoot(document.querySelector('#app') as Element, h(Story), {
  onRecoverableError: (error) => console.error(error),
});
