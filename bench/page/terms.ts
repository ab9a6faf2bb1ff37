import { buildLexicon, type Lexicon, type LexiconData } from '../../matching/lexicon.ts';

/** What annotators look for: the same terms, compiled for us, plain for the others. */
export interface Terms {
  readonly lexicon: LexiconData;
  readonly aliases: readonly string[];
}

/** Terms with what is made of them once: the first annotator of a page makes it, later ones find it made. */
export class PreparedTerms {
  readonly aliases: readonly string[];
  readonly #data: LexiconData;
  #lexicon: Lexicon | undefined;
  #expression: RegExp | undefined;

  constructor({ lexicon, aliases }: Terms) {
    this.aliases = aliases;
    this.#data = lexicon;
  }

  /** Our tables. */
  get lexicon(): Lexicon {
    this.#lexicon ??= buildLexicon('en', this.#data);
    return this.#lexicon;
  }

  /**
   * One expression for all terms, for peers that take one. Longest first, or "Black Sea" would hide
   * "Black Sea ceasefire". Case as written and ASCII word boundaries: folding case or asking for
   * Unicode letters makes it twice as slow.
   */
  get expression(): RegExp {
    this.#expression ??= new RegExp(
      `\\b(?:${[...this.aliases]
        .sort((a, b) => b.length - a.length)
        .map(escaped)
        .join('|')})\\b`,
      'g',
    );
    return this.#expression;
  }
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
