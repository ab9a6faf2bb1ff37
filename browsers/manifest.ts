import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly action?: { readonly default_popup?: string };
  readonly side_panel?: { readonly default_path?: string };
  readonly sidebar_action?: { readonly default_panel?: string };
  readonly background?: { readonly scripts?: readonly string[] };
}

/** What a built extension's manifest says that driving it needs. */
export interface ManifestFacts {
  /** The toolbar popup's document. */
  readonly popup: string;
  /** The side panel's document. */
  readonly sidePanel: string;
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
    backgroundScripts: new Set(manifest.background?.scripts),
  };
}
