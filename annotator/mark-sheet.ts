import type { Settings } from '../settings/settings.ts';

type Choices = Settings['styles'];

interface Options {
  /**
   * The sheet for a reader's choices and the paper under the marks ('' for the browser's own); '' where the one
   * that ships will do. Few pages need another, so who makes it is no part of every page.
   */
  readonly cssOf: (choices: Choices, paper: string) => Promise<string>;
  readonly signal: AbortSignal;
}

/** What most pages have, and the lines that ship are made for. */
const white = 'rgb(255, 255, 255)';

/**
 * The look of marks by the reader's choices and the page's paper, laid over the one that ships.
 *
 * Nothing is adopted until either asks for it: the sheet that ships with the manifest is in no
 * list of the page's, an adopted one is. A page that drops it is back at that look.
 */
export class MarkSheet {
  readonly #document: Document;
  /** Weak: pages take components out again. */
  readonly #roots: WeakRef<ShadowRoot>[] = [];
  readonly #cssOf: Options['cssOf'];
  #sheet: CSSStyleSheet | undefined;
  #choices: Choices = {};
  #paper = '';
  /** How often the look was asked for: an answer that another overtook is none. */
  #turn = 0;

  constructor(document: Document, { cssOf, signal }: Options) {
    this.#document = document;
    this.#cssOf = cssOf;
    signal.addEventListener('abort', () => {
      this.#each((root) => {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((sheet) => sheet !== this.#sheet);
      });
    });
  }

  /** Paints by what the reader changed, from when the promise resolves. Rejects where `cssOf` does. */
  async apply(choices: Choices): Promise<void> {
    this.#choices = choices;
    await this.#paint();
  }

  /** Paints lines that stand out on a paper, as a style sheet writes its colour. Resolves and rejects likewise. */
  async suit(paper: string): Promise<void> {
    const known = paper === white ? '' : paper;
    if (known === this.#paper) return;
    this.#paper = known;
    await this.#paint();
  }

  /** Takes in a shadow tree that does not inherit the document's marks. */
  enter(root: ShadowRoot): void {
    this.#roots.push(new WeakRef(root));
    if (this.#sheet) root.adoptedStyleSheets.push(this.#sheet);
  }

  async #paint(): Promise<void> {
    if (!this.#sheet && !this.#paper && Object.keys(this.#choices).length === 0) return;
    const turn = ++this.#turn;
    const css = await this.#cssOf(this.#choices, this.#paper);
    if (turn !== this.#turn || (!css && !this.#sheet)) return;
    if (!this.#sheet) {
      const sheet = new CSSStyleSheet();
      this.#sheet = sheet;
      this.#each((root) => root.adoptedStyleSheets.push(sheet));
    }
    this.#sheet.replaceSync(css);
  }

  #each(use: (root: Document | ShadowRoot) => void): void {
    use(this.#document);
    for (const ref of this.#roots) {
      const root = ref.deref();
      // One that a page took to another document takes no sheet that was made in this one.
      if (root?.ownerDocument === this.#document) use(root);
    }
  }
}
