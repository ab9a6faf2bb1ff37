import { type Browser, type CDPSession, type Target, TargetType } from 'puppeteer-core';
import type { Problem } from '../driver.ts';

const extensionScheme = 'chrome-extension://';

/**
 * Records the problems of every background worker and extension page, and of the pages it is
 * told to watch.
 */
export function watchProblems(browser: Browser) {
  let problems: Problem[] = [];
  const report = (problem: Problem) => void problems.push(problem);
  const watch = async (target: Target) => {
    const session = await sessionOf(target);
    if (session) await listen(session, { target, report });
  };
  browser.on('targetcreated', (target: Target) => {
    if (!target.url().startsWith(extensionScheme)) return;
    // A target may be gone before the session stands: a worker that idles, a popup that closes.
    watch(target).catch(() => undefined);
  });
  return {
    watch,
    /** What was recorded since the last call. */
    take(): Problem[] {
      const taken = problems;
      problems = [];
      return taken;
    },
  };
}

// A worker has one session for all: Puppeteer drops one of two that are made at the same time,
// and Chromium keeps a worker alive for as long as a session beside the one that ends it listens.
async function sessionOf(target: Target): Promise<CDPSession | undefined> {
  if (target.type() === TargetType.SERVICE_WORKER) return (await target.worker())?.client;
  return target.createCDPSession();
}

interface Listening {
  readonly target: Target;
  readonly report: (problem: Problem) => void;
}

async function listen(session: CDPSession, { target, report }: Listening): Promise<void> {
  const origins = new Map<number, string>();
  const whereIs = (context: number | undefined): Problem['where'] => {
    if (target.type() === TargetType.SERVICE_WORKER) return 'background';
    if (target.url().startsWith(extensionScheme)) return 'extension page';
    return origins.get(context ?? -1)?.startsWith(extensionScheme) ? 'content script' : 'page';
  };
  session.on(
    'Runtime.executionContextCreated',
    ({ context }) => void origins.set(context.id, context.origin),
  );
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: details }) => {
    const text = details.exception?.description ?? details.text;
    report({ where: whereIs(details.executionContextId), text });
  });
  session.on('Runtime.consoleAPICalled', ({ type, args, executionContextId }) => {
    if (type !== 'error' && type !== 'assert' && type !== 'warning') return;
    const text = args.map((arg) => String(arg.value ?? arg.description)).join(' ');
    report({ where: whereIs(executionContextId), text });
  });
  session.on('Log.entryAdded', ({ entry }) => {
    // Pages under test are off the network: what they fail to load says nothing.
    if (entry.level !== 'error' || entry.source === 'network') return;
    const ours = entry.url?.startsWith(extensionScheme) ?? false;
    report({ where: ours ? 'content script' : whereIs(undefined), text: entry.text });
  });
  await session.send('Runtime.enable');
  await session.send('Log.enable');
}
