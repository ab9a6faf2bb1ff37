import { cpus, totalmem } from 'node:os';
import { arch, platform, version } from 'node:process';
import type { BrowserName } from '../../browsers/driver.ts';
import type { Curves, Profile, Row } from '../row.ts';

/** What a run found in one browser. */
export interface BrowserReport {
  readonly name: BrowserName;
  /** As the browser calls itself. */
  readonly browser: string;
  readonly machine: string;
  /** Number of real pages measured on. */
  readonly pages: number;
  readonly rows: readonly Row[];
  /** Of the rows that miss their bounds. */
  readonly profiles: readonly Profile[];
  /** Groups of rows that could not be measured. */
  readonly failures: readonly Failure[];
  readonly curves: Curves | undefined;
}

/** A group of rows that could not be measured. */
export interface Failure {
  readonly group: string;
  readonly error: string;
}

/** The machine in a line: processor, memory, system. */
export function machineInWords(): string {
  const processors = cpus();
  const model = processors[0]?.model.trim() || arch;
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${processors.length} × ${model}, ${gigabytes} GB, ${platform} ${arch}, Node ${version}`;
}
