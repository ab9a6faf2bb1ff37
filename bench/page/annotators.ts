import AdvancedMark from 'advanced-mark.js';
import findAndReplaceDOMText from 'findandreplacedomtext';
import { highlightSearchTerm } from 'highlight-search-term';
import Mark from 'mark.js';
import { annotate } from '../../annotator/page/page.ts';
import { noCorrections } from '../../matching/decide.ts';
import type { PreparedTerms } from './terms.ts';

/** Marks every term on the page. Says `did` whenever it did something. @returns takes all marks away. */
export type Annotator = (terms: PreparedTerms, did: () => void) => () => void;

/** Us as in the extension, and each peer in its best form. All share one bundle, so none pays for loading. */
export const annotators = {
  ours({ lexicon }, did) {
    const stop = new AbortController();
    // The session counts the marks after a change, one count at a time; so does this.
    let counting = false;
    const count = async () => {
      if (counting) return;
      counting = true;
      await page.count();
      counting = false;
      did();
    };
    const page = annotate({
      document,
      lexicon,
      hidden: [],
      corrections: noCorrections,
      onChange: () => {
        did();
        void count();
      },
      now: () => {
        did();
        return performance.now();
      },
      signal: stop.signal,
    });
    return () => stop.abort();
  },

  'mark.js, one expression': ({ expression }, did) => {
    const mark = new Mark(document.body);
    mark.markRegExp(expression);
    did();
    return () => mark.unmark();
  },

  'findAndReplaceDOMText, one expression': ({ expression }, did) => {
    const finder = findAndReplaceDOMText(document.body, {
      preset: 'prose',
      find: expression,
      wrap: 'mark',
    });
    did();
    return () => finder.revert();
  },

  'advanced-mark.js': ({ aliases }, did) => {
    const mark = new AdvancedMark(document.body);
    mark.mark(aliases, {
      separateWordSearch: false,
      accuracy: 'exactly',
      caseSensitive: true,
      diacritics: false,
      combinePatterns: Number.POSITIVE_INFINITY as never,
      cacheTextNodes: true,
    });
    did();
    return () => mark.unmark();
  },

  'highlight-search-term': ({ aliases }, did) => {
    for (const term of aliases) {
      highlightSearchTerm({ search: term, selector: 'body', customHighlightName: term });
    }
    did();
    return () => CSS.highlights.clear();
  },

  'mark.js, array of terms': ({ aliases }, did) => {
    const mark = new Mark(document.body);
    mark.mark(aliases, {
      separateWordSearch: false,
      accuracy: 'exactly',
      caseSensitive: true,
      diacritics: false,
    });
    did();
    return () => mark.unmark();
  },
} satisfies Record<string, Annotator>;

/** The name of an annotator. */
export type AnnotatorName = keyof typeof annotators;
