import { type CategoryId, categoryIds } from '../glossary/categories.ts';
import type { Colour } from '../settings/mark-style.ts';
import type { Choice, Settings } from '../settings/settings.ts';
import { categoryStyles, type Styles, stylesWith } from './category-style.ts';

type Colours = Readonly<Record<CategoryId, Colour>>;

/**
 * Three colours, none of them on both categories of a kind of line. Nine that stay apart for
 * colour-blind readers do not exist at the lightness that reads on white and on black.
 */
function three(a: Colour, b: Colour, c: Colour): Colours {
  return {
    people: a,
    states: b,
    organisations: c,
    places: a,
    agreements: b,
    talks: c,
    security: a,
    diplomacy: c,
    economy: b,
  };
}

/** Colours for all categories at once, by what they are for. */
export const presets = {
  standard: Object.fromEntries(categoryIds.map((id) => [id, categoryStyles[id].colour])) as Colours,
  'red-green': three('#2f6fed', '#c36900', '#7d7683'),
  'blue-yellow': three('#00892a', '#ee1111', '#b048ff'),
  mono: three('#767676', '#767676', '#767676'),
} as const satisfies Record<string, Colours>;

/** The name of a preset. */
export type Preset = keyof typeof presets;

/** The choices that put on a preset. Lines are as shipped again: the colours alone do not suffice. */
export function presetChoices(preset: Preset): Choice[] {
  return categoryIds.flatMap((category): Choice[] => {
    const colour = presets[preset][category];
    const value = colour === categoryStyles[category].colour ? null : colour;
    return [
      { kind: 'style', category, part: 'colour', value },
      { kind: 'style', category, part: 'line', value: null },
    ];
  });
}

/** The preset that the reader's choices amount to; undefined for a look of their own. */
export function presetOf(styles: Settings['styles']): Preset | undefined {
  const looks = stylesWith(styles);
  const names = Object.keys(presets) as Preset[];
  return names.find((name) => categoryIds.every((id) => isLike(looks, { name, id })));
}

function isLike(looks: Styles, { name, id }: { name: Preset; id: CategoryId }): boolean {
  return looks[id].colour === presets[name][id] && looks[id].name === categoryStyles[id].name;
}
