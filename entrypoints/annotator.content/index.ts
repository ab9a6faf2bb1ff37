import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { lexiconFor } from '../../annotator/lexicons.ts';
import { startSession } from '../../annotator/session.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_end',
  main: (ctx) =>
    void startSession({ document, loadLexicon: () => lexiconFor(document), signal: ctx.signal }),
});
