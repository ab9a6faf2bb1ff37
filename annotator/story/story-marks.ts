import type { ToldMark } from '../../messaging/story.ts';
import { liveRange, type Mark, textOf } from '../page/run.ts';
import type { Numbers } from './numbers.ts';
import { shareInStory } from './share-in-story.ts';

/** Characters of the paragraph that go along on either side of a mark, about: a line of a narrow panel. */
const around = 44;

/** A frame's marks as the panel shows them. */
export function storyMarks(
  marks: readonly Mark[],
  { document, numbers }: { document: Document; numbers: Numbers<Mark> },
): ToldMark[] {
  const shareOf = shareInStory(document, marks[0]?.range.startContainer.parentElement ?? null);
  return marks.map((mark) => {
    const { match, run } = mark;
    const rect = liveRange(mark)?.getBoundingClientRect();
    return {
      mark: numbers.of(mark),
      entry: match.entry,
      // The lexicon is compiled from the glossary, which has no other categories.
      category: match.category as ToldMark['category'],
      text: spaced(textOf(mark)),
      before: lastWords(run.flow.text.slice(Math.max(0, match.start - 2 * around), match.start)),
      after: firstWords(run.flow.text.slice(match.end, match.end + 2 * around)),
      at: rect ? shareOf(rect) : 0,
    };
  });
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function firstWords(text: string): string {
  const line = spaced(text);
  return line.length <= around ? line : `${line.slice(0, around).replace(/\s\S*$/, '')}…`;
}

function lastWords(text: string): string {
  const line = spaced(text);
  return line.length <= around ? line : `…${line.slice(-around).replace(/^\S*\s/, '')}`;
}
