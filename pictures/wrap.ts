/** The size of words that are written on as few lines as a width allows. */
export interface Wrapped {
  readonly width: number;
  readonly lines: number;
}

/**
 * How much room words take on lines of at most so many pixels; a word that is longer gets a line of its own.
 *
 * @param measure gives the width of a text on one line, in pixels.
 */
export function wrap(
  text: string,
  { widest, measure }: { widest: number; measure: (text: string) => number },
): Wrapped {
  const lines: string[] = [];
  // Browsers break lines after hyphens too.
  for (const word of text.split(/(?<=[\s-])/)) {
    const last = lines.at(-1);
    if (last !== undefined && measure((last + word).trimEnd()) <= widest)
      lines[lines.length - 1] = last + word;
    else lines.push(word);
  }
  return { width: Math.max(...lines.map((line) => measure(line.trimEnd()))), lines: lines.length };
}
