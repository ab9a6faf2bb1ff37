import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A request that left the browser. */
export interface Recorded {
  readonly url: string;
  /** What asked: a document, an image, a script; empty for `fetch` and its like. Undefined for what is no page's. */
  readonly destination: string | undefined;
  readonly origin: string | undefined;
}

/** A proxy on loopback that all requests of a browser go through. */
export interface RecordingProxy {
  /** `127.0.0.1:<port>`. */
  readonly address: string;
  /** The requests since the last call. */
  take(): Recorded[];
  close(): Promise<void>;
}

/** Two sites of one server's. */
const loopback: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost']);

/** Starts a proxy that passes requests to loopback on, lets nothing else out, and records them all. */
export async function recordRequests(): Promise<RecordingProxy> {
  let recorded: Recorded[] = [];
  const sockets = new Set<Socket>();
  const record = ({ headers }: IncomingMessage, url: string) =>
    recorded.push({
      url,
      destination: headers['sec-fetch-dest'] as string | undefined,
      origin: headers.origin,
    });

  const server = createServer((asked, answer) => {
    const url = asked.url ?? '';
    record(asked, url);
    if (URL.canParse(url) && loopback.has(new URL(url).hostname)) pass(asked, answer);
    // As if nobody were there, rather than with an answer of the proxy's, which would be a page of its own.
    else asked.socket.destroy();
  });
  // What is encrypted asks for a tunnel, and so do sockets.
  server.on('connect', (asked, socket) => {
    record(asked, `https://${asked.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A browser that is closed lets its connections drop.
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const taken = recorded;
      recorded = [];
      return taken;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function pass(asked: IncomingMessage, answer: ServerResponse): void {
  const passed = request(asked.url ?? '', { method: asked.method, headers: asked.headers }, (reply) => {
    answer.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.pipe(answer);
  });
  passed.on('error', () => answer.destroy());
  asked.pipe(passed);
}
