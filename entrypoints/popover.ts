import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { providePopover } from '../annotator/load-popover.ts';
import { createPopover } from '../annotator/popover/index.ts';

/** Run in a frame when its reader first turns to a mark. */
export default defineUnlistedScript(() => providePopover({ createPopover }));
