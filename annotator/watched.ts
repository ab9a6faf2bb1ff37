import type { Mark } from './page/run.ts';

/** What a frame's session leaves for the side panel's script, which is brought in when a panel looks. */
export interface Watched {
  /** Undefined while the page is not marked. */
  frame?: { marks(): readonly Mark[] } | undefined;
  /** To be called when marks came or went. */
  onChange?: () => void;
  /** To be called when the mark whose card is in view changed; undefined for none. */
  onShown?: (mark: Mark | undefined) => void;
  /** Whether the panel's script is here already. */
  served?: boolean;
}

// Scripts of one extension in one frame share a global object that the page does not see.
const place: unique symbol = Symbol.for('backgrounder.watched') as never;
const shared = globalThis as { [place]?: Watched };

/** The one of this frame. */
export function watched(): Watched {
  shared[place] ??= {};
  return shared[place];
}
