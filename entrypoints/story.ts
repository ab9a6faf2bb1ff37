import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveStory } from '../annotator/story/serve-story.ts';

/** Run in a frame when a side panel first looks at it. */
export default defineUnlistedScript(() => serveStory(document));
