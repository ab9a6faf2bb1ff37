import { setTimeout as pause } from 'node:timers/promises';
import type { InstalledExtension } from '../browsers/driver.ts';
import { type ListedMark, listedMarks } from '../browsers/marks.ts';

const askAgainAfter = 150;
const sameAnswers = 4;

/**
 * The marks of the page in front, once the list has stopped growing.
 *
 * A page that is marked says nothing when it is done, because it never is: text may arrive at
 * any time. So the list counts as settled when four questions in a row get the same answer.
 *
 * @returns undefined when the content script does not answer within `patience` milliseconds.
 */
export async function settledMarks(
  extension: InstalledExtension,
  { patience }: { patience: number },
): Promise<ListedMark[] | undefined> {
  const giveUp = Date.now() + patience;
  let answers = 0;
  let marks: ListedMark[] | undefined;
  while (Date.now() < giveUp) {
    const now = await listedMarks(extension);
    answers = now !== undefined && now.length === marks?.length ? answers + 1 : 1;
    marks = now;
    if (marks && answers >= sameAnswers) return marks;
    await pause(askAgainAfter);
  }
  return marks;
}
