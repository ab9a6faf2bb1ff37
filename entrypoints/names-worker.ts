import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveNames, type WorkerScope } from '../names/serve.ts';

/** Run in a worker of the side panel's, when its reader asks what else a page names. */
export default defineUnlistedScript(() =>
  serveNames(globalThis as unknown as WorkerScope, () => performance.now()),
);
