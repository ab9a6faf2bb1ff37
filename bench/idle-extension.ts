import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { scratchFolder } from './scratch.ts';

const manifest = {
  manifest_version: 3,
  name: 'Idle',
  version: '1',
  content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['idle.js'], run_at: 'document_end' }],
};

/** Writes an extension whose content script does nothing: what any at all costs a page. @returns its folder, a new one. */
export async function writeIdleExtension(): Promise<string> {
  const folder = await scratchFolder('idle');
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'idle.js'), ';');
  return folder;
}
