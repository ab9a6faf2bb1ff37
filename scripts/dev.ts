import { join } from 'node:path';
import { findOrInstall } from '../browsers/executable.ts';
import { serveExtension } from './dev-server.ts';
import { openTarget, readPageArguments } from './open-target.ts';
import { openWith, untilClosed } from './open-with.ts';
import { endWithMessage, endWithUsage } from './usage.ts';

/**
 * `npm run dev [-- FILE.html|URL] [--browser chrome|firefox]`
 *
 * Builds the extension, opens a page with it, and brings every change of the code into that browser
 * for as long as it is open.
 */
async function dev(): Promise<number> {
  const { name, page } = readPageArguments();
  const target = await openTarget(page);
  const directory = join(import.meta.dirname, '..', '.output', `${name}-mv3-dev`);
  let install = async () => {};
  await findOrInstall(name);
  const server = await serveExtension(name, () => install());
  try {
    await openWith({ name, directory, target }, async ({ browser, headless }) => {
      install = () => browser.install(directory).then(() => undefined, tell);
      const where = headless ? `${name}, without a window since there is no display` : name;
      console.log(`${target.url} is open in ${where}. Change a file; Ctrl+C ends.`);
      await untilClosed(browser);
    });
    return 0;
  } finally {
    await server.stop();
    await target.close();
  }
}

// What cannot be installed may be mended by the next change.
function tell(error: unknown): void {
  console.error(`The change is not in the browser: ${error instanceof Error ? error.message : error}`);
}

// A server that has stopped still watches files, which would keep the command from ending.
endWithUsage('npm run dev -- [FILE.html|URL] [--browser chrome|firefox]', dev).then(
  () => process.exit(),
  endWithMessage,
);
