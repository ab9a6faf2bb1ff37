import { performance } from 'node:perf_hooks';
import type { BrowserName } from '../browsers/driver.ts';
import type { Bench } from './context.ts';
import { groups } from './groups.ts';
import { type Options, readOptions } from './options.ts';
import { consoleTable, profileTable } from './report/console.ts';
import { writeReport } from './report/document.ts';
import { unexplained } from './report/explanations.ts';
import { type BrowserReport, machineInWords } from './report/machine.ts';
import type { Curves, Row } from './row.ts';
import { measureCurves } from './rows/curves.ts';
import { type Profile, takeProfiles } from './rows/profiles.ts';
import { startBench } from './start.ts';

/**
 * `npm run bench [-- --quick] [--browser chrome|firefox|both] [--pages DIR] [--only group,…] [--json] [--profile]`
 *
 * Measures what the extension costs and prints it beside its bounds. A run of everything also
 * writes `docs/performance.md`. `--profile` prints only where our time goes.
 */
async function main(): Promise<void> {
  const options = readOptions();
  const reports: BrowserReport[] = [];
  for (const name of options.browsers) {
    reports.push(await measure(name, options));
    // After each browser: what took minutes is not lost where the next one fails.
    if (options.complete) await writeReport(reports);
  }
  if (options.json) console.log(JSON.stringify(reports, null, 2));
  else for (const report of reports) print(report);
  for (const { name, rows } of reports) {
    for (const what of unexplained(rows, name))
      console.error(
        `${name}: “${what}” misses its bound, and bench/report/explanations.ts does not say why.`,
      );
  }
}

async function measure(name: BrowserName, options: Options): Promise<BrowserReport> {
  const { bench, close } = await startBench(name, options);
  const rows: Row[] = [];
  let profiles: readonly Profile[] = [];
  let curves: Curves | undefined;
  try {
    for (const group of options.profile ? [] : options.groups) {
      const began = performance.now();
      const failed = await rowsOf(group, bench).then(
        (found) => void rows.push(...found),
        (error: unknown) => `: could not be measured. ${error instanceof Error ? error.stack : error}`,
      );
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.error(`${name}, ${group}, ${seconds} s${failed ?? ''}`);
      if (failed) process.exitCode = 1;
    }
    // Once is enough for what only illustrates.
    if (name === 'chrome' && (options.complete || options.profile)) profiles = await takeProfiles(bench);
    if (name === 'chrome' && options.complete) curves = await measureCurves(bench);
    const browser = await bench.browser.puppeteer.version();
    return { name, browser, machine: machineInWords(), pages: bench.pages.length, rows, profiles, curves };
  } finally {
    await close();
  }
}

async function rowsOf(group: string, bench: Bench): Promise<readonly Row[]> {
  return (await groups[group]?.(bench))?.rows ?? [];
}

function print({ name, rows, profiles }: BrowserReport): void {
  if (rows.length > 0) console.log(`\n${name}\n\n${consoleTable(rows)}`);
  for (const profile of profiles) console.log(`\n${profileTable(profile)}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error);
  process.exit(1);
});
