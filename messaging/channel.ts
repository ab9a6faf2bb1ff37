import { browser } from 'wxt/browser';
import { form, text } from '../shapes/shape.ts';
import { type Order, orders, type ReaderOrder, type Replies, type Request, requests } from './messages.ts';

/**
 * The one file that touches the browser's runtime messages. Nothing passes that is not of a known shape.
 *
 * Written for the browsers' own API, which is all that pages' scripts have, and for the polyfill,
 * through which everything else sees it: listeners answer by `sendResponse`. Chrome takes promises
 * from them only since 148.
 */

/** Who sent a request: the tab and frame of a page, or neither for the extension's own pages. */
export interface Sender {
  readonly tab?: number | undefined;
  readonly frame?: number | undefined;
  /** What the browser calls the document in it; older Firefox has no name for it. */
  readonly document?: string | undefined;
  /** The address of that frame, or of the extension's page. */
  readonly url?: string | undefined;
  /** The window that the tab is in. */
  readonly window?: number | undefined;
}

/** How the background answers each type of request. */
export type Answers = {
  readonly [Type in Request['type']]: (
    request: Extract<Request, { type: Type }>,
    sender: Sender,
  ) => Promise<Replies[Type]>;
};

/** Milliseconds to wait before asking again. */
const patience = [50, 250, 1000, 3000] as const;

/**
 * Asks the background.
 *
 * A worker that is being started, or was killed over the question, does not answer: then the
 * question is put again, which changes nothing, since every request can be answered twice.
 *
 * @throws when it cannot be reached at all (the extension was updated or removed, say), and what
 *   went wrong where it could be but failed.
 */
export async function ask<Type extends Request['type']>(
  request: Extract<Request, { type: Type }>,
): Promise<Replies[Type]> {
  let cause: unknown;
  for (const wait of [0, ...patience]) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      const answer: Promise<unknown> = browser.runtime.sendMessage(request);
      // A report is out of date by then.
      const reply = await (request.type === 'report-counts' ? answer : orBack(answer));
      // Every answer is something. A worker that is broken off over the question may leave it without one, and without an error.
      if (reply !== undefined) return replyIn(reply);
    } catch (error) {
      // Without an id this script's extension is gone, and no waiting brings it back.
      if (error instanceof Failed || !browser.runtime?.id) throw error;
      cause = error;
    }
  }
  throw new Error(`The background did not answer “${request.type}”.`, { cause });
}

/**
 * What another process answers; undefined when the reader came back to this page meanwhile. Browsers
 * throw away what comes for a page that they keep for the way back, and the answer would never settle.
 */
function orBack(answer: Promise<unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const back = ({ isTrusted, persisted }: PageTransitionEvent) =>
      isTrusted && persisted && resolve(undefined);
    globalThis.addEventListener?.('pageshow', back);
    answer.then(resolve, reject).finally(() => globalThis.removeEventListener?.('pageshow', back));
  });
}

/** Answers requests from pages and popups. Messages of any other shape are left unanswered. */
export function answerRequests(answers: Answers): void {
  browser.runtime.onMessage.addListener((message: unknown, from, respond) => {
    if (!requests(message) || from.id !== browser.runtime.id) return undefined;
    const { tab, frameId: frame, documentId: document, url } = from;
    const sender = { tab: tab?.id, frame, document, url, window: tab?.windowId };
    // The table is typed by request; picking by type loses that, and the shape has been checked.
    const answer = answers[message.type] as (request: Request, sender: Sender) => Promise<unknown>;
    return respondLater(answer(message, sender), respond);
  });
}

/**
 * Sends an order to a tab, and gives what its page answers; undefined where no page of ours listens.
 * Rejects when the page failed to do it.
 *
 * @param options.frame the one frame to ask, where not whichever answers first; 0 is the page itself.
 */
export async function order<Reply>(
  tab: number,
  what: Order,
  { frame }: { frame?: number } = {},
): Promise<Reply | undefined> {
  try {
    const reply: unknown = await browser.tabs.sendMessage(
      tab,
      what,
      frame === undefined ? {} : { frameId: frame },
    );
    return replyIn(reply);
  } catch (error) {
    if (error instanceof Failed) throw error;
    // No content script there: a page of the browser's own, or one loaded before we were installed.
    return undefined;
  }
}

/**
 * Sends an order to the frame of a tab that the reader is in; where none of ours is (the focus is in
 * the address bar, or in a frame without marks), to the page itself.
 */
export async function orderReader(tab: number, type: ReaderOrder): Promise<void> {
  const obeyed = await order<boolean>(tab, { type, anyway: false });
  if (!obeyed) await order(tab, { type, anyway: true }, { frame: 0 });
}

/** Takes orders in a page, until the signal aborts. A handler that returns undefined leaves the answer to other frames. */
export function takeOrders(
  handle: (what: Order) => Promise<unknown> | undefined,
  { signal }: { signal: AbortSignal },
): void {
  const listener = (message: unknown, _from: unknown, respond: (reply: unknown) => void) => {
    const reply = orders(message) ? handle(message) : undefined;
    return reply && respondLater(reply, respond);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

// Errors do not travel: a listener's failure goes as a reply of this shape, or its asker would wait
// until the browser gives the channel up.
const failure = form({ failure: text });

class Failed extends Error {}

/** @returns true, by which the browser keeps the channel open for the reply. */
function respondLater(reply: Promise<unknown>, respond: (reply: unknown) => void): true {
  reply.then(respond, (error: unknown) => respond({ failure: String(error) }));
  return true;
}

function replyIn<Reply>(reply: unknown): Reply {
  if (failure(reply)) throw new Failed(reply.failure);
  return reply as Reply;
}
