import type { Cards, CardsOptions } from './cards.ts';

/** The code of cards as its script leaves it for the session: see `entrypoints/popover.ts`. */
export interface CardsModule {
  readonly createCards: (options: CardsOptions) => Cards;
}

// Scripts of one extension in one frame share a global object that the page does not see.
const place: unique symbol = Symbol.for('backgrounder.cards') as never;
const shared = globalThis as { [place]?: CardsModule };

/** Leaves the code of cards for the session to find. */
export function provideCards(module: CardsModule): void {
  shared[place] = module;
}

interface Options extends CardsOptions {
  /** Has the script with the code of cards run in this frame. */
  readonly bring: () => Promise<unknown>;
}

/**
 * Cards whose code comes when the pointer first meets a mark.
 *
 * Most pages are read without opening a card, so the views, their library and the positioning are
 * no part of the script that goes into every page, nor is anything else that only a reader who
 * turns to a mark needs. The dwell before a card opens hides the wait.
 */
export function cardsOnDemand({ bring, ...options }: Options): Cards {
  let cards: Cards | undefined;
  let loading = false;
  let waiting: { act: (cards: Cards) => void; onPurpose: boolean } | undefined;
  const load = async () => {
    if (!shared[place]) await bring();
    if (!shared[place]) return;
    cards = shared[place].createCards(options);
    waiting?.act(cards);
    waiting = undefined;
  };
  const whenLoaded = (act: (cards: Cards) => void, { onPurpose }: { onPurpose: boolean }) => {
    if (cards) return act(cards);
    // Only the latest matters: where the pointer was before is of no interest any more. But the
    // pointer's moving on takes nothing back that the reader asked for.
    if (onPurpose || !waiting?.onPurpose) waiting = { act, onPurpose };
    if (loading) return undefined;
    loading = true;
    // Where the background cannot be reached, the next mark the reader turns to asks again.
    load()
      .catch(() => undefined)
      .finally(() => {
        loading = false;
      });
    return undefined;
  };
  return {
    hover(mark, pointer) {
      if (cards || mark || waiting) whenLoaded((loaded) => loaded.hover(mark, pointer), { onPurpose: false });
    },
    open: (mark, how) => whenLoaded((loaded) => loaded.open(mark, how), { onPurpose: true }),
    step: (by) => whenLoaded((loaded) => loaded.step(by), { onPurpose: true }),
    holds: (event) => cards?.holds(event) ?? false,
    isShown: (mark) => cards?.isShown(mark) ?? false,
  };
}
