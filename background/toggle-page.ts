import { order } from '../messaging/channel.ts';
import type { Where } from '../messaging/messages.ts';
import { keepChoices, readSettings } from '../settings/store.ts';
import { runsOn, switchPage } from '../settings/where.ts';

/** The command that switches the page in view off, or on again. */
export const togglePageCommand = 'toggle-page';

// One after the other: of two presses at once, the second finds what the first has kept.
let toggles: Promise<void> = Promise.resolve();

/** Switches the page of a tab off, or on again. Does nothing where none of ours runs, or all is switched off. */
export async function togglePage(tab: number): Promise<void> {
  const place = await order<Where>(tab, { type: 'where' }, { frame: 0 });
  if (!place) return;
  const toggle = async () => {
    const settings = await readSettings();
    if (settings.enabled) await keepChoices([switchPage(settings, place, !runsOn(settings, place))]);
  };
  toggles = toggles.then(toggle, toggle);
  await toggles;
}
