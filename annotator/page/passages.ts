import { isCyrillic, plainlyOther } from '../../matching/language.ts';
import type { Lexicon } from '../../matching/lexicon.ts';
import { blockOf, isInline } from './flow.ts';
import type { Inherited } from './inherited.ts';
import { attributeOf, elementsIn, propertyOf } from './of-forms.ts';

interface Options {
  /** The lexicon of the language that the page is in. */
  readonly own: Lexicon;
  readonly load: ((language: string) => Promise<Lexicon | undefined>) | undefined;
  /** Called with passages whose lexicon has come, to be read again. */
  readonly onReady: (passages: readonly Element[]) => void;
}

/**
 * The passages of a page in other languages than its own, and the lexicons they are read by.
 *
 * A lexicon is asked for when the first passage in its language is met; until it has come, and where there
 * is none, the page's own is used, of which only names that are written the same everywhere count there.
 */
export class Passages {
  readonly #options: Options;
  /** By language: the lexicon; the passages that wait for it; or undefined, where there is none. */
  readonly #lexicons = new Map<string, Lexicon | Set<Element> | undefined>();
  #isReady = false;

  constructor(options: Options) {
    this.#options = options;
  }

  /**
   * The lexicon by which a node's text is read first. On a page of one language, asking takes no time; nor
   * where there are no others to load.
   */
  lexiconFor(node: Text, text: string, languages: Inherited<string>): Lexicon {
    const { own, load } = this.#options;
    if (!load || (!this.#isReady && !isCyrillic(text))) return own;
    const language = plainlyOther(own.language, text, languages.of(node));
    return (language && this.lexiconIn(language, blockOf(node))) || own;
  }

  /** The lexicon for a passage in a language; where it has yet to come, the passage is read again then. */
  lexiconIn(language: string, passage: Element): Lexicon | undefined {
    const { own, load, onReady } = this.#options;
    if (language === own.language) return own;
    let known = this.#lexicons.get(language);
    if (!this.#lexicons.has(language)) {
      const waiting = new Set<Element>();
      known = waiting;
      this.#lexicons.set(language, waiting);
      void load?.(language).then((lexicon) => {
        this.#lexicons.set(language, lexicon);
        if (!lexicon) return;
        this.#isReady = true;
        onReady([...waiting]);
      });
    }
    if (!(known instanceof Set)) return known;
    known.add(passage);
    return undefined;
  }

  /** Looks for passages that say themselves that they are in another language, before they are read. */
  find(below: Node): void {
    const { own } = this.#options;
    for (const element of elementsIn(below, '[lang]')) {
      const lang = attributeOf(element, 'lang');
      if (!lang || lang.startsWith(own.language) || isInline(element) || element.localName === 'html')
        continue;
      const language = plainlyOther(own.language, propertyOf(element, 'textContent'), lang);
      if (language) this.lexiconIn(language, element);
    }
  }
}
