import { NameFinder } from '../language/names.ts';
import type { NamesAsked, NamesFound } from './exchange.ts';
import { lacking } from './lacking.ts';

/** What this needs of a worker's global scope. */
export interface WorkerScope {
  addEventListener(type: 'message', listener: (event: { readonly data: NamesAsked }) => void): void;
  postMessage(message: NamesFound): void;
}

/** Milliseconds between two reports: often enough to see it move, seldom enough not to slow it down. */
const pause = 200;

/** Searches each page that a worker is given, and reports as it goes. Whoever has enough ends the worker. */
export function serveNames(scope: WorkerScope, now: () => number): void {
  scope.addEventListener('message', ({ data: asked }) => {
    const { blocks } = asked;
    const finder = new NameFinder(blocks.map(({ text }) => text));
    const report = (done: number) =>
      scope.postMessage({ done, total: blocks.length, names: lacking(finder.names(), asked) });
    let next = now() + pause;
    blocks.forEach(({ text }, at) => {
      finder.read(text, at);
      if (now() < next || at + 1 === blocks.length) return;
      report(at + 1);
      next = now() + pause;
    });
    report(blocks.length);
  });
}
