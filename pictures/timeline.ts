import { scaleSymlog } from 'd3-scale';

/** Something with a date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface Dated {
  readonly date: string;
}

/** Where things stand on a timeline, from 0 at its oldest end to 1 at its newest. */
export interface TimelineLayout<Item> {
  /** Oldest first. Those that would lie on each other are stacked: row 0 stands on the line. */
  readonly dots: readonly { readonly dated: Item; readonly x: number; readonly row: number }[];
  readonly rows: number;
  /** Years to be written under the line, none over another. */
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
}

/** Room for a dot and for a year, in pixels. */
const dotWidth = 15;
const tickWidth = 42;
/** Years from the newest end within which distances are nearly true; the older, the more they shrink. */
const nearby = 2;

/**
 * Lays dates out along a line.
 *
 * Not to scale: what news tells of lies mostly in the last few years, with one treaty of 1949 among it,
 * and on a true scale all but that treaty would be one blot.
 *
 * @param options.width of the line in pixels.
 */
export function layOutTimeline<Item extends Dated>(
  items: readonly Item[],
  { width }: { width: number },
): TimelineLayout<Item> {
  const inOrder = items
    .map((dated) => ({ dated, year: yearOf(dated.date) }))
    .filter(({ year }) => Number.isFinite(year))
    .sort((a, b) => a.year - b.year);
  const newest = inOrder.at(-1)?.year ?? 0;
  const oldest = Math.min(inOrder[0]?.year ?? 0, newest - 1);
  const scale = scaleSymlog()
    .domain([newest - oldest, 0])
    .range([0, 1])
    .constant(nearby);
  const at = (year: number) => scale(newest - year);
  const dots = stack(
    inOrder.map(({ dated, year }) => ({ dated, x: at(year) })),
    dotWidth / width,
  );
  return {
    dots,
    rows: Math.max(0, ...dots.map(({ row }) => row + 1)),
    ticks: inOrder.length === 0 ? [] : ticks({ oldest, newest, at, apart: tickWidth / width }),
  };
}

/** The middle of the time that a date names, in years. NaN for what is no date. */
function yearOf(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined) return Number.NaN;
  if (month === undefined) return year + 0.5;
  return year + (month - 1) / 12 + (day === undefined ? 1 / 24 : day / 366);
}

function stack<Item>(dots: readonly { readonly dated: Item; readonly x: number }[], apart: number) {
  const ends: number[] = [];
  return dots.map(({ dated, x }) => {
    const free = ends.findIndex((end) => end <= x);
    const row = free === -1 ? ends.length : free;
    ends[row] = x + apart;
    return { dated, x, row };
  });
}

/** Years, the roundest of those that have room, from the newest back. */
function ticks(line: { oldest: number; newest: number; at: (year: number) => number; apart: number }) {
  const { oldest, newest, at, apart } = line;
  const years: { year: number; x: number }[] = [];
  for (let year = Math.floor(newest); year >= oldest; year--) years.push({ year, x: at(year) });
  const found: { year: number; x: number }[] = [];
  for (let end = 1; ; ) {
    const room = years.filter(({ x }) => x <= end);
    const [first] = room;
    if (!first) return found.reverse();
    const near = room.filter(({ x }) => x > first.x - apart / 2);
    const roundest = near.reduce((best, year) => (roundness(year.year) > roundness(best.year) ? year : best));
    found.push(roundest);
    end = roundest.x - apart;
  }
}

function roundness(year: number): number {
  return [2, 5, 10, 50, 100].filter((step) => year % step === 0).length;
}
