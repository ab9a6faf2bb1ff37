import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCards } from '../annotator/cards.ts';
import { provideCards } from '../annotator/load-cards.ts';

/** Run in a frame when its reader first turns to a mark. */
export default defineUnlistedScript(() => provideCards({ createCards }));
