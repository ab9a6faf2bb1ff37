import type { NoStory } from '../components/story-closed.tsx';
import type { StoryHere } from '../components/story-mark.ts';
import type { ToldMark } from '../messaging/story.ts';
import type { Settings } from '../settings/settings.ts';
import { siteOf } from '../settings/site.ts';
import { runsOn, runsOnSite } from '../settings/where.ts';
import type { WatchedPage } from './story-watch.ts';

/** The marks of the page in view and where its reader is, or why there are none to show. */
export function marksOrWhyNot(
  page: WatchedPage,
  settings: Settings,
): NoStory | { readonly kind: 'marked'; readonly marks: readonly ToldMark[]; readonly here: StoryHere } {
  if (page.kind !== 'open') return page;
  const { place, marks, here } = page;
  if (!settings.enabled) return { kind: 'off' };
  if (!runsOn(settings, place)) {
    return runsOnSite(settings, place.host)
      ? { kind: 'page-off' }
      : { kind: 'site-off', host: siteOf(place.host) };
  }
  // Switched on a moment ago: it is being read.
  return marks ? { kind: 'marked', marks, here } : { kind: 'asking' };
}
