import { findMatches } from '../../matching/find-matches.ts';
import type { Lexicon } from '../../matching/lexicon.ts';
import { randomNumbers } from './random.ts';
import { namingSentence, plainSentence } from './sentences.ts';

/** An invented page. */
export interface Story {
  readonly html: string;
  readonly characters: number;
  readonly matches: number;
}

const charactersAMatch = 100;
const sentencesAParagraph = 6;
const paragraphsASection = 8;

/**
 * Invents a page of so many characters, a hundred to a match, with links and emphasis in it.
 *
 * @param terms what its sentences name.
 * @param lexicon what finds and counts the matches.
 */
export function inventStory(characters: number, terms: readonly string[], lexicon: Lexicon): Story {
  const random = randomNumbers(characters);
  const paragraphs: string[] = [];
  let written = 0;
  let matches = 0;
  while (written < characters) {
    let paragraph = '';
    for (let sentence = 0; sentence < sentencesAParagraph; sentence++) {
      const named = matches * charactersAMatch < written + paragraph.length;
      if (named) matches += 2;
      paragraph += `${named ? namingSentence(terms, random) : plainSentence(random)} `;
    }
    written += paragraph.length;
    paragraphs.push(paragraph.trim());
  }
  const found = findMatches(
    paragraphs.map((text) => ({ text })),
    lexicon,
  );
  return {
    html: page(paragraphs, random),
    characters: written,
    matches: found.flat().filter(({ reason }) => reason.taken).length,
  };
}

function page(paragraphs: readonly string[], random: () => number): string {
  const body = paragraphs.map((text, at) => {
    const heading = at % paragraphsASection === 0 ? `<h2>Part ${at / paragraphsASection + 1}</h2>\n` : '';
    return `${heading}<p>${withInlineElements(text, random)}</p>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>An invented story</title>
<style>body { font: 17px/1.5 serif; max-width: 42em; margin: auto }</style>
<h1>An invented story</h1>
${body.join('\n')}
</html>
`;
}

/** Puts one word in twelve into an inline element, as news pages do. */
function withInlineElements(text: string, random: () => number): string {
  const words = text.split(' ').map((word) => {
    const number = random() * 24;
    if (number < 1) return `<a href="#">${word}</a>`;
    return number < 2 ? `<em>${word}</em>` : word;
  });
  return words.join(' ');
}
