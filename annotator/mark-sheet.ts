import type { Settings } from '../settings/settings.ts';

type Choices = Settings['styles'];

interface Options {
  /** The sheet for a reader's choices. Few readers make any, so who makes it is no part of every page. */
  readonly cssOf: (choices: Choices) => Promise<string>;
  readonly signal: AbortSignal;
}

/**
 * The reader's own look of marks, laid over the one that ships.
 *
 * Nothing is adopted until a reader has changed something: the sheet that ships with the manifest
 * is out of the page's reach, an adopted one is not. A page that drops it is back at that look.
 */
export class MarkSheet {
  readonly #roots: (Document | ShadowRoot)[];
  readonly #cssOf: Options['cssOf'];
  #sheet: CSSStyleSheet | undefined;
  #latest: Choices | undefined;

  constructor(document: Document, { cssOf, signal }: Options) {
    this.#roots = [document];
    this.#cssOf = cssOf;
    signal.addEventListener('abort', () => {
      for (const root of this.#roots) {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((sheet) => sheet !== this.#sheet);
      }
    });
  }

  /** Paints by what the reader changed, from when the promise resolves. Rejects where `cssOf` does. */
  async apply(choices: Choices): Promise<void> {
    if (!this.#latest && Object.keys(choices).length === 0) return;
    this.#latest = choices;
    const css = await this.#cssOf(choices);
    if (this.#latest !== choices) return;
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      for (const root of this.#roots) root.adoptedStyleSheets.push(this.#sheet);
    }
    this.#sheet.replaceSync(css);
  }

  /** Takes in a shadow tree that does not inherit the document's marks. */
  enter(root: ShadowRoot): void {
    this.#roots.push(root);
    if (this.#sheet) root.adoptedStyleSheets.push(this.#sheet);
  }
}
