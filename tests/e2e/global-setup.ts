import type { TestProject } from 'vitest/node';
import { findOrInstall } from '../../browsers/executable.ts';
import { buildExtension } from '../../scripts/build-extension.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser that a project's tests drive. */
    browser: 'chrome' | 'firefox';
    /** The folder of the extension, built for that browser. */
    extensionDirectory: string;
  }
}

/** Once a project: makes sure of its browser (a missing one fails the run) and builds what ships. */
export default async function setup(project: TestProject): Promise<void> {
  const { browser } = project.getProvidedContext();
  await findOrInstall(browser);
  project.provide('extensionDirectory', await buildExtension(browser));
}
