import { createCards } from '../annotator/cards.ts';
import { Frame } from '../annotator/frame.ts';
import { lexiconFor } from '../annotator/lexicons.ts';
import { provideCards } from '../annotator/load-cards.ts';
import { MarkSheet } from '../annotator/mark-sheet.ts';
import { readerCss } from '../appearance/reader-css.ts';
import type { Settings } from '../settings/settings.ts';

/** A passage of a page of ours that is marked as news pages are, by the same code. */
export interface LiveSample {
  /** Marks the passage by these settings from now on; sites that are switched off are no matter here. */
  apply(settings: Settings): void;
}

/** Marks a passage until the signal aborts. */
export function liveSample(root: HTMLElement, { signal }: { signal: AbortSignal }): LiveSample {
  const document = root.ownerDocument;
  const sheet = new MarkSheet(document, { cssOf: async (choices) => readerCss(choices), signal });
  let running: { readonly stop: AbortController; readonly frame: Frame } | undefined;
  // A page of the extension's own needs nobody to send it the script of cards.
  provideCards({ createCards });

  return {
    apply(settings) {
      void sheet.apply(settings.styles);
      if (!settings.enabled) {
        running?.stop.abort();
        running = undefined;
        return;
      }
      if (running) return running.frame.apply(settings);
      const stop = new AbortController();
      const frame = new Frame(document, settings, AbortSignal.any([signal, stop.signal]));
      running = { stop, frame };
      void lexiconFor(document).then((lexicon) => frame.start(lexicon, { root }));
    },
  };
}
