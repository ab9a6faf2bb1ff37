import { browser } from 'wxt/browser';
import type { ClosedBecause } from '../components/story-closed.tsx';
import { order } from '../messaging/channel.ts';
import type { Where } from '../messaging/messages.ts';
import { documentKind, isPicture, pdf } from '../pages/document-kind.ts';
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
  const address = await addressOf(tab);
  // Before any script: where access is withheld, or the source of a page is shown, Chrome may never answer for one.
  const kind = address && /^https?:/.test(address) ? await documentKind(tab) : undefined;
  if (kind === undefined) {
    if ((await readAccess()) === 'withheld') return { kind: 'withheld' };
    return { kind: 'closed', why: whyClosed(address) };
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

/** The address of a tab's page; undefined where the browser keeps it from us. */
async function addressOf(tab: number): Promise<string | undefined> {
  // A tab that was closed meanwhile is not shown for long.
  return (await browser.tabs.get(tab).catch(() => undefined))?.url;
}
