import { browser } from 'wxt/browser';
import { keepListening } from './keep-listening.ts';
import { type Asked, asked, type Told, told } from './story.ts';

/**
 * Lines between the side panel and the frames of a page: the one file that touches the browser's ports.
 * A port, not single messages: the browser itself ends it when either side is gone.
 */

const name = 'story';

/** One end of a line. */
export interface Line<Out> {
  send(message: Out): void;
}

/**
 * Opens a line to a frame where the story's script runs. It ends with the signal, or calls `onEnd`
 * when the frame is gone or nobody there took it up.
 */
export function openLine(
  { tab, frame }: { readonly tab: number; readonly frame: number },
  on: { readonly onTold: (message: Told) => void; readonly onEnd: () => void; readonly signal: AbortSignal },
): Line<Asked> {
  const port = browser.tabs.connect(tab, { name, frameId: frame });
  port.onMessage.addListener((message) => {
    if (told(message) && !on.signal.aborted) on.onTold(message);
  });
  port.onDisconnect.addListener(() => on.signal.aborted || on.onEnd());
  on.signal.addEventListener('abort', () => port.disconnect());
  return { send: (message) => port.postMessage(message) };
}

/**
 * Takes up the lines that panels open to this frame.
 *
 * @param take begins to serve a line until its signal aborts, and gives what hears the panel's requests.
 */
export function takeLines(take: (line: Line<Told>, signal: AbortSignal) => (request: Asked) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== name) return;
    const ended = new AbortController();
    const hear = take({ send: (message) => port.postMessage(message) }, ended.signal);
    port.onMessage.addListener((message) => {
      if (asked(message)) hear(message);
    });
    port.onDisconnect.addListener(() => ended.abort());
    // Firefox leaves the port of a page open that it keeps for the way back: the panel would wait for it.
    const leave = ({ isTrusted }: Event) => {
      if (!isTrusted) return;
      ended.abort();
      port.disconnect();
    };
    const { signal } = ended;
    keepListening(document, () => addEventListener('pagehide', leave, { signal }), signal);
  });
}
