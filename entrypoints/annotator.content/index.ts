// Before all code, which then stands together: compressors look back 32 kB and no further.
import '../../annotator/english.ts';
import './style.css';

import { defineContentScript } from 'wxt/utils/define-content-script';
import { languageOfPage, lexiconFor, lexiconOf } from '../../annotator/lexicons.ts';
import { startSession } from '../../annotator/session.ts';
import { adoptMarkStyle } from '../../annotator/shadow-style.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  // Frames without an address of their own, too: `about:blank`, `blob:`, sandboxed ones.
  matchOriginAsFallback: true,
  runAt: 'document_end',
  main: ({ signal }) => {
    const start = () =>
      void startSession({
        document,
        loadLexicon: () => lexiconFor(document),
        lexiconOf,
        language: () => languageOfPage(document),
        remains: import.meta.env.FIREFOX,
        ...(import.meta.env.FIREFOX && { onRoot: adoptMarkStyle }),
        signal,
      });
    // What Chrome loads ahead, nobody sees yet: its marks would count as the tab's, under a number that the frame has only until it is shown.
    if (import.meta.env.CHROME && 'prerendering' in document && document.prerendering)
      addEventListener('prerenderingchange', start, { capture: true, signal });
    else start();
  },
});
