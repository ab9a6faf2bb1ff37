import { stylesWith } from '../appearance/category-style.ts';
import { highlightCss } from '../appearance/highlight-css.ts';
import type { Settings } from '../settings/settings.ts';

/**
 * The reader's own look of marks, laid over the one that ships.
 *
 * Nothing is adopted until a reader has changed something: the sheet that ships with the manifest
 * is out of the page's reach, an adopted one is not. A page that drops it is back at that look.
 */
export class MarkSheet {
  readonly #roots: (Document | ShadowRoot)[];
  #sheet: CSSStyleSheet | undefined;

  constructor(document: Document, { signal }: { signal: AbortSignal }) {
    this.#roots = [document];
    signal.addEventListener('abort', () => {
      for (const root of this.#roots) {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((sheet) => sheet !== this.#sheet);
      }
    });
  }

  /** Paints by what the reader changed, from now on. */
  apply(styles: Settings['styles']): void {
    if (!this.#sheet && Object.keys(styles).length === 0) return;
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      for (const root of this.#roots) root.adoptedStyleSheets.push(this.#sheet);
    }
    this.#sheet.replaceSync(highlightCss(stylesWith(styles), { above: true }));
  }

  /** Takes in a shadow tree that does not inherit the document's marks. */
  enter(root: ShadowRoot): void {
    this.#roots.push(root);
    if (this.#sheet) root.adoptedStyleSheets.push(this.#sheet);
  }
}
