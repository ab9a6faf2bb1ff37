import { findOrInstall } from '../browsers/executable.ts';
import { buildExtension } from './build-extension.ts';
import { openTarget, readPageArguments } from './open-target.ts';
import { openWith, untilClosed } from './open-with.ts';
import { printMarks } from './print-marks.ts';
import { endWithMessage, endWithUsage } from './usage.ts';

/**
 * `npm start [-- FILE.html|URL] [--browser chrome|firefox]`
 *
 * Opens a page in a browser with the extension: to try it out where there is a display, else as a
 * table of marks and a screenshot.
 */
async function start(): Promise<number> {
  const { name, page } = readPageArguments();
  const target = await openTarget(page);
  try {
    await findOrInstall(name);
    console.log(`Building the extension for ${name} …`);
    const directory = await buildExtension(name);
    await openWith({ name, directory, target }, async (opened) => {
      if (opened.headless) return printMarks({ ...opened, name });
      console.log(`${target.url} is open in ${name}. Point at a marked term. Close the browser to end.`);
      await untilClosed(opened.browser);
    });
    return 0;
  } finally {
    await target.close();
  }
}

endWithUsage('npm start -- [FILE.html|URL] [--browser chrome|firefox]', start).catch(endWithMessage);
