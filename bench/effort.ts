/** How much is measured. */
export interface Effort {
  /** Rounds of what takes milliseconds. */
  readonly rounds: number;
  /** Rounds of what takes a page load. */
  readonly loads: number;
  /** Rounds of what takes seconds: a trace to be read, or half a second of rest. */
  readonly slowRounds: number;
  /** Milliseconds that a matcher runs before it is timed. */
  readonly warmUp: number;
  /** At most so many pages of what is measured on many. */
  readonly pages: number;
  /** Pages of what is measured on the fullest or heaviest. */
  readonly fewPages: number;
  /** Characters of the large invented page. */
  readonly largePage: number;
  /** Largest number of synthetic aliases. */
  readonly mostAliases: number;
  readonly tabs: number;
  /** Pages that one tab is led to; 0 for a run that does not ask what they leave behind. */
  readonly navigations: number;
  /** Milliseconds for which a page keeps changing, or is left at rest. */
  readonly watched: number;
  /** Frames that are timed at a time. */
  readonly frames: number;
  /** Frames without a new mark after which a page that was loaded counts as marked. */
  readonly quietFrames: number;
  /** Frames without a new mark after which what follows changes is over. */
  readonly restFrames: number;
  /** Whether sizes are smaller than the bounds are meant for. */
  readonly reduced: boolean;
  /** Whether to look where the time goes, too. */
  readonly profiled: boolean;
  /** Whether to time the peer that takes seconds a page. */
  readonly slowPeers: boolean;
}

/** What the report is made of. */
export const full: Effort = {
  rounds: 7,
  loads: 3,
  slowRounds: 3,
  warmUp: 600,
  pages: 24,
  fewPages: 5,
  largePage: 1_000_000,
  mostAliases: 100_000,
  tabs: 30,
  navigations: 200,
  watched: 3000,
  frames: 40,
  quietFrames: 30,
  restFrames: 120,
  reduced: false,
  profiled: true,
  slowPeers: true,
};

/** Enough to see a change for better or worse, in less than a minute. */
export const quick: Effort = {
  rounds: 1,
  loads: 1,
  slowRounds: 1,
  warmUp: 50,
  pages: 2,
  fewPages: 1,
  largePage: 100_000,
  mostAliases: 10_000,
  tabs: 2,
  navigations: 0,
  watched: 500,
  frames: 12,
  quietFrames: 6,
  restFrames: 12,
  reduced: true,
  profiled: false,
  slowPeers: false,
};
