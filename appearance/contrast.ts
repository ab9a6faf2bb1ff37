import type { Colour } from '../settings/mark-style.ts';

/** Red, green and blue, each from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The papers that marks must read on: those of a light and of a dark news page. */
export const papers = { light: [255, 255, 255], dark: [17, 17, 17] } as const satisfies Record<string, Rgb>;

/** Which of the two papers. */
export type Paper = keyof typeof papers;

/** What `#rrggbb` or `#rrggbbaa` looks like on a paper. */
export function over(colour: string, paper: Rgb): Rgb {
  const at = (index: number) => Number.parseInt(colour.slice(1 + 2 * index, 3 + 2 * index) || 'ff', 16);
  const mix = (ink: number, below: number) => below + (ink - below) * (at(3) / 255);
  return [mix(at(0), paper[0]), mix(at(1), paper[1]), mix(at(2), paper[2])];
}

/** The contrast of two colours as WCAG defines it, from 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The papers on which a line of a colour stands out less than WCAG asks of graphics, 3:1. */
export function faintOn(colour: Colour): Paper[] {
  return (Object.keys(papers) as Paper[]).filter(
    (paper) => contrast(over(colour, papers[paper]), papers[paper]) < 3,
  );
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
