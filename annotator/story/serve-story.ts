import { takeLines } from '../../messaging/line.ts';
import { watched } from '../watched.ts';
import { StoryServer } from './story-server.ts';

/** Serves every panel that looks at this frame from now on; called again, it changes nothing. */
export function serveStory(document: Document): void {
  const frame = watched();
  if (frame.served) return;
  frame.served = true;
  const servers = new Set<StoryServer>();
  frame.onChange = () => {
    for (const server of servers) server.changed();
  };
  frame.onShown = (mark) => {
    for (const server of servers) server.turned(mark);
  };
  takeLines((line, signal) => {
    const server = new StoryServer(line, { document, watched: frame }, signal);
    servers.add(server);
    signal.addEventListener('abort', () => servers.delete(server));
    return (request) => server.hear(request);
  });
}
