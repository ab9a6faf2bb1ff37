import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';

/** Files that are offered on loopback. */
export interface Served {
  /** `http://127.0.0.1:<port>`, without a final slash. */
  readonly origin: string;
  /** The address of the file that was served, or of a file below the folder that was. */
  url(path?: string): string;
  close(): Promise<void>;
}

/** A `Content-Security-Policy` under which a page may load and run nothing, Trusted Types included. */
export const strictPolicy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
};

/**
 * Serves a folder, or one HTML file with the folder that "save page as" puts beside it
 * (`story.html` and `story_files/`), to this machine only. Whatever else is asked for is not found.
 *
 * @param path a folder or a file.
 * @param options.policyFor the policy header for a path below the folder, if it gets one.
 */
export async function serve(
  path: string,
  options: { policyFor?(path: string): string | undefined } = {},
): Promise<Served> {
  const target = resolve(path);
  const single = (await stat(target)).isFile() ? basename(target) : undefined;
  const root = single ? dirname(target) : target;
  const isOffered = (name: string) =>
    !single || name === single || name.startsWith(`${basename(single, extname(single))}_files${sep}`);

  const answer = async (requested: string, response: ServerResponse) => {
    const file = resolve(root, `.${decodeURIComponent(requested)}`);
    const name = relative(root, file);
    if (name.startsWith('..') || !isOffered(name)) throw new Error('outside of what is served');
    const body = await readFile(file);
    const policy = options.policyFor?.(name.replaceAll(sep, '/'));
    response.writeHead(200, {
      'Content-Type': mediaTypes[extname(file).toLowerCase()] ?? 'text/html; charset=utf-8',
      // Not `no-store`: that keeps pages out of the back-forward cache too.
      'Cache-Control': 'no-cache',
      ...(policy ? { 'Content-Security-Policy': policy } : {}),
    });
    response.end(body);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://loopback');
    answer(pathname, response).catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    url: (below) => `${origin}/${encodePath(below ?? single ?? '')}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function encodePath(path: string): string {
  return join('/', path).slice(1).split(sep).map(encodeURIComponent).join('/');
}
