import type { Browser } from 'puppeteer-core';
import type { Problem } from '../driver.ts';
import { evaluatePrivileged } from './privileged.ts';
import type { ConsoleCall } from './scope.ts';

/**
 * Begins to record the errors of pages and extensions. BiDi's own log leaves out what happens in
 * an extension's background page, hence Firefox's two logs: script errors reach the main process
 * by themselves; calls of `console.error` must be sent there from each process.
 */
export async function recordProblems(browser: Browser): Promise<void> {
  const script = `data:application/javascript,${encodeURIComponent(`(${sendConsoleCalls})()`)}`;
  await evaluatePrivileged(
    browser,
    ({ Ci, Services, window }, script) => {
      window.recordedProblems = [];
      Services.console.registerListener({
        observe(message) {
          try {
            const { errorMessage, sourceName, flags, category } = message.QueryInterface(Ci.nsIScriptError);
            const isWarning = ((flags ?? 0) & 1) === 1;
            // Pages under test are off the network: what they fail to load says nothing.
            if (isWarning || category === 'chrome javascript' || category?.startsWith('CORS')) return;
            window.recordedProblems?.push({ file: sourceName ?? '', text: errorMessage ?? '' });
          } catch {
            // Not a script error: a line of Firefox's own.
          }
        },
      });
      Services.ppmm.addMessageListener('console-call', ({ data: { level, file, text } }) => {
        if (/^(error|assert|warn)$/.test(level)) window.recordedProblems?.push({ file, text });
      });
      Services.ppmm.loadProcessScript(script, true);
    },
    script,
  );
}

// Firefox says so itself when a page goes away while its content script waits for the browser to
// answer; no script can prevent or catch it (see ExtensionCommon.sys.mjs, `wrapPromise`).
const tooLate = /^Promise (resolved|rejected) (after context unloaded|while context is inactive)/;

/** What was recorded since the last call, by where the failing script runs. */
export async function takeProblems(
  browser: Browser,
  backgroundScripts: ReadonlySet<string>,
): Promise<Problem[]> {
  const recorded = await evaluatePrivileged(browser, ({ window }) => {
    const taken = window.recordedProblems ?? [];
    window.recordedProblems = [];
    return taken;
  });
  return recorded
    .filter(({ file, text }) => !/^(chrome|resource|about):/.test(file) && !tooLate.test(text))
    .map(({ file, text }) => ({ where: whereRuns(file, backgroundScripts), text }));
}

function whereRuns(file: string, backgroundScripts: ReadonlySet<string>): Problem['where'] {
  const path = /^moz-extension:\/\/[^/]+\/([^?#]*)/.exec(file)?.[1];
  if (path === undefined) return 'page';
  if (backgroundScripts.has(path)) return 'background';
  // WXT bundles what extension pages load into `chunks/`; content scripts are one file each.
  return path.startsWith('chunks/') ? 'extension page' : 'content script';
}

// Runs in every process of Firefox, where a scope of its own has these names.
function sendConsoleCalls(): void {
  interface LoggedCall {
    readonly level: string;
    readonly filename?: string;
    readonly arguments?: ArrayLike<unknown>;
    readonly wrappedJSObject?: LoggedCall;
  }
  interface ProcessScope {
    readonly Cc: Record<
      string,
      { getService(type: unknown): Storage; createInstance(type: unknown): unknown }
    >;
    readonly Ci: Record<string, unknown>;
    readonly Services: { readonly cpmm: { sendAsyncMessage(name: string, data: ConsoleCall): void } };
  }
  interface Storage {
    addLogEventListener(listener: (call: LoggedCall) => void, principal: unknown): void;
  }
  const { Cc, Ci, Services } = globalThis as unknown as ProcessScope;
  const storage = Cc['@mozilla.org/consoleAPI-storage;1']?.getService(Ci.nsIConsoleAPIStorage);
  const principal = Cc['@mozilla.org/systemprincipal;1']?.createInstance(Ci.nsIPrincipal);
  const asText = (value: unknown) => {
    try {
      return String(value);
    } catch {
      return 'an object that belongs to the page';
    }
  };
  storage?.addLogEventListener((logged) => {
    const call = logged.wrappedJSObject ?? logged;
    const text = Array.from(call.arguments ?? [], asText).join(' ');
    Services.cpmm.sendAsyncMessage('console-call', { level: call.level, file: call.filename ?? '', text });
  }, principal);
}
