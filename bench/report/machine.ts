import { cpus, totalmem } from 'node:os';
import { arch, platform, version } from 'node:process';
import type { BrowserName } from '../../browsers/driver.ts';
import type { Curves, Row } from '../row.ts';
import type { Profile } from '../rows/profiles.ts';

/** What a run found in one browser. */
export interface BrowserReport {
  readonly name: BrowserName;
  /** As the browser calls itself. */
  readonly browser: string;
  readonly machine: string;
  /** Number of real pages measured on. */
  readonly pages: number;
  readonly rows: readonly Row[];
  readonly profiles: readonly Profile[];
  readonly curves: Curves | undefined;
}

/** The machine in a line: processor, memory, system. */
export function machineInWords(): string {
  const processors = cpus();
  const model = processors[0]?.model.trim() || arch;
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${processors.length} × ${model}, ${gigabytes} GB, ${platform} ${arch}, Node ${version}`;
}
