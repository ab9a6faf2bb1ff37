import type { Settings } from '../settings/settings.ts';

/** The settings of a reader who has chosen nothing, for fixtures to begin from. */
export const defaultSettings: Settings = {
  enabled: true,
  where: 'everywhere',
  openOn: 'hover',
  modifier: 'Alt',
  dwell: 300,
  density: 'every',
  quietRepeats: true,
  theme: 'auto',
  sitesOff: new Set(),
  sitesOn: new Set(),
  pages: new Map(),
  muted: new Set(),
  aliases: new Map(),
  notHere: new Map(),
  styles: {},
  categories: {
    people: true,
    states: true,
    organisations: true,
    places: true,
    agreements: true,
    talks: true,
    security: true,
    diplomacy: true,
    economy: true,
  },
};
