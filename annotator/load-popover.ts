import type { createPopover, Popover } from './popover/index.ts';

/** The popover's code as its script leaves it for the session: see `entrypoints/popover.ts`. */
export type PopoverModule = { readonly createPopover: typeof createPopover };

// Scripts of one extension in one frame share a global object that the page does not see.
const place: unique symbol = Symbol.for('backgrounder.popover') as never;
const shared = globalThis as { [place]?: PopoverModule };

/** Leaves the popover's code for the session to find. */
export function providePopover(module: PopoverModule): void {
  shared[place] = module;
}

interface Options {
  /** Has the popover's script run in this frame. */
  readonly fetch: () => Promise<unknown>;
  readonly create: (module: PopoverModule) => Popover;
}

/**
 * A popover whose code comes when the pointer first meets a mark.
 *
 * Most pages are read without opening a card, so the views, their library and the positioning are
 * no part of the script that goes into every page. The dwell before a card opens hides the wait.
 */
export function popoverOnDemand({ fetch, create }: Options): Popover {
  let popover: Popover | undefined;
  let loading = false;
  let waiting: { act: (popover: Popover) => void; onPurpose: boolean } | undefined;
  const load = async () => {
    if (!shared[place]) await fetch();
    if (!shared[place]) return;
    popover = create(shared[place]);
    waiting?.act(popover);
    waiting = undefined;
  };
  const whenLoaded = (act: (popover: Popover) => void, { onPurpose }: { onPurpose: boolean }) => {
    if (popover) return act(popover);
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
    hover(target, pointer) {
      if (popover || target || waiting) {
        whenLoaded((loaded) => loaded.hover(target, pointer), { onPurpose: false });
      }
    },
    open: (target, how) => whenLoaded((loaded) => loaded.open(target, how), { onPurpose: true }),
    close() {
      waiting = undefined;
      popover?.close();
    },
    contains: (node) => popover?.contains(node) ?? false,
    get shown() {
      return popover?.shown ?? null;
    },
  };
}
