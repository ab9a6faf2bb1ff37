import { parseArgs } from 'node:util';
import { type BrowserName, browserNames } from '../browsers/driver.ts';
import { UsageError } from '../scripts/usage.ts';
import { type Effort, full, quick } from './effort.ts';
import { groups } from './groups.ts';

/** What a run is asked for. */
export interface Options {
  readonly browsers: readonly BrowserName[];
  readonly effort: Effort;
  readonly groups: readonly string[];
  /** A folder of HTML files; undefined for the usual ones. */
  readonly pages: string | undefined;
  readonly json: boolean;
  /** Whether to print where the time goes though no bound is missed. */
  readonly profile: boolean;
  /** Whether the run measures all that `docs/performance.md` reports. */
  readonly complete: boolean;
}

/** Reads the command line. Throws an instruction where it makes no sense. */
export function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      pages: { type: 'string' },
      browser: { type: 'string' },
      only: { type: 'string' },
    },
  });
  const browser = values.browser ?? (values.quick ? 'chrome' : 'both');
  const browsers = browserNames.filter((name) => browser === 'both' || browser === name);
  if (browsers.length === 0)
    throw new UsageError(`--browser must be chrome, firefox or both, not ${browser}.`);
  const chosen = values.only?.split(',') ?? Object.keys(groups);
  const unknown = chosen.find((group) => !groups[group]);
  if (unknown)
    throw new UsageError(
      `--only takes some of ${Object.keys(groups).join(',')}, and ${unknown} is none of them.`,
    );
  return {
    browsers,
    effort: values.quick ? { ...quick, profiled: values.profile } : full,
    groups: chosen,
    pages: values.pages,
    json: values.json,
    profile: values.profile,
    complete: !values.quick && !values.only && !values.pages && browser === 'both',
  };
}
