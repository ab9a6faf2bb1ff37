import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly action?: { readonly default_popup?: string };
  readonly side_panel?: { readonly default_path?: string };
  readonly sidebar_action?: { readonly default_panel?: string };
  readonly commands?: Record<string, { readonly suggested_key?: { readonly default?: string } }>;
  readonly background?: { readonly scripts?: readonly string[] };
}

/** What a built extension's manifest says that driving it needs. */
export interface ManifestFacts {
  /** The toolbar popup's document. */
  readonly popup: string;
  /** The side panel's document. */
  readonly sidePanel: string;
  /** The letter of a command's keyboard shortcut. */
  commandKey(command: string): string;
  /** The files of Firefox's background page. */
  readonly backgroundScripts: ReadonlySet<string>;
}

/** Reads `manifest.json` of a built extension. Throws when the extension has not been built. */
export function readManifest(directory: string): ManifestFacts {
  const manifest = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8')) as Manifest;
  return {
    popup: manifest.action?.default_popup ?? 'popup.html',
    sidePanel:
      manifest.side_panel?.default_path ?? manifest.sidebar_action?.default_panel ?? 'sidepanel.html',
    commandKey(command) {
      const key = manifest.commands?.[command]?.suggested_key?.default;
      if (!key) throw new Error(`The manifest has no command "${command}" with a suggested key.`);
      return key.split('+').at(-1) ?? '';
    },
    backgroundScripts: new Set(manifest.background?.scripts),
  };
}
