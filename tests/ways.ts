/** A way in or out that nothing which ships may take. */
export interface Way {
  readonly what: string;
  readonly pattern: RegExp;
  /** Files that may: what they post goes through ports, and to workers, of our own. */
  readonly but?: readonly string[];
}

/** All that are looked for in what ships. */
export const ways: readonly Way[] = [
  {
    what: 'markup made from text',
    pattern:
      /innerHTML|dangerouslySetInnerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser|srcdoc/,
  },
  { what: 'code made from text', pattern: /\beval\(|new Function\b|import\((?!['"])/ },
  {
    what: 'requests',
    // The word itself, however it is called; what MiniSearch has of that name looks into its own index.
    pattern:
      /(?<!_index\.)\bfetch\b(?!\(\w,\w\)\{)|\bImage\(|\.src\s*=(?!=)|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|WebTransport|RTCPeerConnection|dns-prefetch|preconnect|prefetch|prerender(?!ing)|\.dns\b|(?:src|href)=["'](?:https?:)?\/\//,
  },
  {
    what: 'messages of pages',
    pattern:
      /addEventListener\(\s*['"]message['"]|onmessage\b|postMessage\(|BroadcastChannel|externally|onMessageExternal|onConnectExternal/,
    but: ['annotator/page/slices.ts', 'messaging/line.ts', 'names/search-names.ts', 'names/serve.ts'],
  },
  { what: 'lines in the log', pattern: /console\.(?!warn\('Backgrounder cannot read its settings)/ },
  { what: 'the clock on the wall, which may jump', pattern: /Date\.now\(|new Date\(\)/ },
  { what: 'files that pages may load', pattern: /web_accessible_resources/ },
];
