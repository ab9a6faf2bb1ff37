import { globSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type BrowserName, browserNames, type LaunchOptions } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { buildExtension } from './build-extension.ts';
import { type PageResult, pageReport, summary } from './page-report.ts';
import { visitPage } from './page-visit.ts';
import { type Served, serve } from './serve.ts';
import { endWithMessage, endWithUsage, UsageError } from './usage.ts';

const options: LaunchOptions = { headless: true, offline: true, viewport: { width: 1280, height: 900 } };

/**
 * `npm run pages -- DIR [--browser chrome|firefox|both]`
 *
 * Opens every HTML file of a folder with the extension and prints what came of it. Exits with 1
 * when a page failed: an error that only the extension can have caused, or no answer from it.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'string', default: 'both' } },
  });
  const [folder] = positionals;
  if (!folder) throw new UsageError('Name a folder of HTML files.');
  const names = browserNames.filter((name) => values.browser === 'both' || values.browser === name);
  if (names.length === 0)
    throw new UsageError(`--browser must be chrome, firefox or both, not "${values.browser}".`);
  const files = globSync('*.{html,htm,xhtml}', { cwd: folder }).sort();
  if (files.length === 0) throw new UsageError(`${folder} is no folder that holds HTML files.`);
  const served = await serve(folder);
  const lines: string[] = [];
  let failed = false;
  try {
    for (const name of names) {
      const results = await visitAll(name, files, served);
      console.log(`\n${name}\n\n${pageReport(results)}`);
      lines.push(`${name}: ${summary(results)}`);
      failed ||= results.some(({ failures }) => failures.length > 0);
    }
  } finally {
    await served.close();
  }
  console.log(`\n${lines.join('\n')}`);
  return failed ? 1 : 0;
}

async function visitAll(name: BrowserName, files: readonly string[], served: Served): Promise<PageResult[]> {
  const directory = await buildExtension(name);
  const browser = await launch(name, options);
  const without = await launch(name, options);
  try {
    const extension = await browser.install(directory);
    const results: PageResult[] = [];
    for (const file of files) {
      results.push({ file, ...(await visitPage(served.url(file), { browser, extension, without })) });
      if (process.stderr.isTTY) process.stderr.write(`\r${name}: ${results.length} of ${files.length}`);
    }
    return results;
  } finally {
    await Promise.all([browser.close(), without.close()]);
  }
}

endWithUsage('npm run pages -- DIR [--browser chrome|firefox|both]', main).catch(endWithMessage);
