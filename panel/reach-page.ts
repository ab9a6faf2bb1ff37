import { browser } from 'wxt/browser';
import type { ClosedBecause } from '../components/story-closed.tsx';
import { order } from '../messaging/channel.ts';
import type { Where } from '../messaging/messages.ts';
import { addressOf, documentKind, isPicture, pdf } from '../pages/document-kind.ts';
import { readAccess } from '../pages/site-access.ts';
import { whyClosed } from './why-closed.ts';

/** What came of reaching for the page of a tab. */
export type Reached =
  | { readonly kind: 'closed'; readonly why: ClosedBecause } // to every extension
  | { readonly kind: 'withheld' } // the reader has not given us access
  | { readonly kind: 'stale' } // loaded before we were installed or updated
  | { readonly kind: 'open'; readonly place: Where }; // the story's script runs there

/** Has the story's script run in the page of a tab, once that has loaded, and says what came of it. */
export async function reachPage(tab: number): Promise<Reached> {
  const kind = await documentKind(tab);
  if (kind === undefined) {
    if ((await readAccess()) === 'withheld') return { kind: 'withheld' };
    return { kind: 'closed', why: whyClosed(await addressOf(tab)) };
  }
  // Chrome shows PDF files in a page that extensions can reach, in which there is nothing to read.
  if (kind === pdf) return { kind: 'closed', why: 'pdf' };
  if (isPicture(kind)) return { kind: 'closed', why: 'picture' };
  const where = await order<Where>(tab, { type: 'where' }, { frame: 0 });
  if (!where) return { kind: 'stale' };
  await serveStory(tab, 0);
  return { kind: 'open', place: where };
}

/** Has the story's script run in a frame. A frame that is gone meanwhile does without. */
export async function serveStory(tab: number, frame: number): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ['/story.js'] })
    .catch(() => []);
}
