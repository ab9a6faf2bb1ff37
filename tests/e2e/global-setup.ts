import type { TestProject } from 'vitest/node';
import { findOrInstall } from '../../browsers/executable.ts';
import { type Packed, packExtension } from '../../scripts/build-extension.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser that a project's tests drive. */
    browser: 'chrome' | 'firefox';
    /** The folder of the extension, built for that browser. */
    extensionDirectory: string;
    /** What the build packs for the stores. */
    packed: Packed;
  }
}

/** Once a project: makes sure of its browser (a missing one fails the run) and builds and packs what ships. */
export default async function setup(project: TestProject): Promise<void> {
  const { browser } = project.getProvidedContext();
  await findOrInstall(browser);
  const packed = await packExtension(browser);
  project.provide('extensionDirectory', packed.directory);
  project.provide('packed', packed);
}
