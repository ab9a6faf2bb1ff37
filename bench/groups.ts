import type { Bench } from './context.ts';
import type { Measured } from './row.ts';
import { measureCard } from './rows/card.ts';
import { measureCategory } from './rows/category.ts';
import { measureChanges } from './rows/changes.ts';
import { measureFrames } from './rows/frames.ts';
import { measureGrowth } from './rows/growth.ts';
import { measureMatching } from './rows/matching.ts';
import { measureMemory } from './rows/memory.ts';
import { measurePeers } from './rows/peers.ts';
import { measurePointer } from './rows/pointer.ts';
import { measureSideEffects } from './rows/side-effects.ts';
import { measureSlices } from './rows/slices.ts';
import { measureStartUp } from './rows/start-up.ts';

/** The groups of rows by name, in the order of the report. */
export const groups: Readonly<Record<string, (bench: Bench) => Promise<Measured>>> = {
  matching: measureMatching,
  peers: measurePeers,
  'start-up': measureStartUp,
  growth: measureGrowth,
  slices: measureSlices,
  'side-effects': measureSideEffects,
  frames: measureFrames,
  changes: measureChanges,
  category: measureCategory,
  pointer: measurePointer,
  memory: measureMemory,
  card: measureCard,
};
