import { performance } from 'node:perf_hooks';
import type { BrowserName } from '../browsers/driver.ts';
import { endWithUsage } from '../scripts/usage.ts';
import type { Bench } from './context.ts';
import { groups } from './groups.ts';
import { type Options, readOptions } from './options.ts';
import { consoleTable, profileTable } from './report/console.ts';
import { writeReport } from './report/document.ts';
import { unexplained } from './report/explanations.ts';
import { type BrowserReport, type Failure, machineInWords } from './report/machine.ts';
import { takesApart } from './report/profiles.ts';
import { verdictInWords } from './report/words.ts';
import { type Curves, type Measured, misses, type Profile, type Row } from './row.ts';
import { measureCurves } from './rows/curves.ts';
import { startBench } from './start.ts';

const usage =
  'npm run bench [-- --quick] [--browser chrome|firefox|both] [--pages DIR] [--only group,…] [--json] [--profile]';

/**
 * Measures what the extension costs and prints it beside its bounds. A run of everything also
 * writes `docs/performance.md`. `--profile` prints where the time goes in every group that can tell,
 * not only where a bound is missed, and in a quick run too.
 */
async function main(): Promise<number> {
  const options = readOptions();
  const reports: BrowserReport[] = [];
  for (const name of options.browsers) {
    reports.push(await measure(name, options));
    // After each browser: what took minutes is not lost where the next one fails.
    if (options.complete) await writeReport(reports);
  }
  if (options.json) console.log(JSON.stringify(reports.map(withVerdicts), null, 2));
  else for (const report of reports) print(report);
  for (const { name, rows } of reports) {
    for (const what of unexplained(rows, name))
      console.error(
        `${name}: “${what}” misses its bound, and bench/report/explanations.ts does not say why.`,
      );
  }
  return reports.some(({ failures }) => failures.length > 0) ? 1 : 0;
}

async function measure(name: BrowserName, options: Options): Promise<BrowserReport> {
  const { bench, close } = await startBench(name, options);
  const rows: Row[] = [];
  const profiles: Profile[] = [];
  const failures: Failure[] = [];
  let curves: Curves | undefined;
  try {
    for (const group of options.groups) {
      const began = performance.now();
      try {
        const found = judgeable(await measureGroup(group, bench), options);
        rows.push(...found.rows);
        profiles.push(...worthShowing(found, options));
      } catch (error) {
        const { message, stack } = error instanceof Error ? error : new Error(String(error));
        failures.push({ group, error: message.split('\n')[0] ?? '' });
        console.error(`${name}, ${group}: could not be measured. ${stack}`);
      }
      console.error(`${name}, ${group}, ${((performance.now() - began) / 1000).toFixed(1)} s`);
    }
    // Once is enough for what only illustrates.
    if (name === 'chrome' && options.complete) curves = await measureCurves(bench);
    const browser = await bench.browser.puppeteer.version();
    const pages = bench.pages.length;
    return { name, browser, machine: machineInWords(), pages, rows, profiles, failures, curves };
  } finally {
    await close();
  }
}

async function measureGroup(group: string, bench: Bench): Promise<Measured> {
  return (await groups[group]?.(bench)) ?? { rows: [] };
}

/** Without the bounds that are not meant for what was measured. */
function judgeable({ rows, ...rest }: Measured, { effort }: Options): Measured {
  if (!effort.reduced) return { rows, ...rest };
  return {
    rows: rows.map(({ bound, ...row }) => (bound && !row.shrinks ? { bound, ...row } : row)),
    ...rest,
  };
}

function worthShowing({ rows, profiles = [] }: Measured, { profile }: Options): Profile[] {
  const missed = rows.filter(misses);
  return profiles.filter((one) => profile || missed.some((row) => takesApart(one, row)));
}

function withVerdicts({ rows, ...report }: BrowserReport) {
  return { ...report, rows: rows.map((row) => ({ ...row, verdict: verdictInWords(row) })) };
}

function print({ name, rows, profiles }: BrowserReport): void {
  if (rows.length > 0) console.log(`\n${name}\n\n${consoleTable(rows)}`);
  for (const profile of profiles) console.log(`\n${profileTable(profile)}`);
}

// Whatever stops the run: what it left in the system's folder for that goes with it.
process.once('SIGINT', () => process.exit(130));
endWithUsage(usage, main).catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error);
  process.exit(1);
});
