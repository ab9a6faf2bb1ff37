/**
 * What HTML's elements mean for reading: which ones a phrase runs across, and which hold no prose.
 * Plain names, shared by the reader of live pages and the command line's reader of files.
 */

/** Elements a phrase runs across: "Black Sea <a>ceasefire</a>" is one phrase. All others end it. */
export const inlineTags: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big cite data del dfn em font i ins kbd label mark nobr q ruby s samp slot
   small span strike strong sub sup time tt u var wbr`.split(/\s+/),
);

/** Elements whose text is not prose: code, controls, scripts, pictures, and what is not rendered. */
export const skippedTags: ReadonlySet<string> = new Set(
  `applet area audio base button canvas code datalist embed head iframe input kbd link map math meta
   meter noembed noframes noscript object optgroup option param picture pre progress rp rt samp script
   select style svg template textarea title tt var video xmp`.split(/\s+/),
);

/** Inline elements whose text is no part of the word beside it: "NATO<sup>1</sup>", "Minsk<time>2014</time>". */
export const partingTags: ReadonlySet<string> = new Set(['data', 'label', 'sub', 'sup', 'time']);

/**
 * Stands in a text between two words that only elements part: it bounds words, and is in no alias.
 * Not a space: "Black" and "Sea" in two links side by side are no phrase.
 */
export const seam = '\u001f';
