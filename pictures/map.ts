import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { type Box, gap, keepApart } from './keep-apart.ts';

/** A name on the map with its size, in pixels. */
export interface MapName {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** Where the names of a map stand, by their middles. */
export interface MapLayout {
  readonly places: ReadonlyMap<string, Readonly<Box>>;
  readonly height: number;
}

interface Placed extends Box, MapName {
  width: number;
  height: number;
}

/** How many times as much room as its names a map takes. */
const roominess = 3.6;
/** Steps after which the forces have come to rest. */
const steps = 240;

/**
 * Lays names out so that linked ones stand near each other and none on another.
 *
 * The same names and links always make the same map: nothing in it is left to chance.
 *
 * @param options.width of the map in pixels; its height follows from the names.
 */
export function layOutMap(
  names: readonly MapName[],
  {
    links,
    width,
  }: {
    links: readonly { readonly a: string; readonly b: string; readonly strength: number }[];
    width: number;
  },
): MapLayout {
  const area = names.reduce((sum, name) => sum + (name.width + gap) * (name.height + gap), 0);
  const height = Math.max(120, (area * roominess) / width);
  // Along the diagonal, not where d3 would put them, around the middle of a square.
  const placed: Placed[] = names.map((name, at) => ({
    ...name,
    x: (width * (((at * 7) % names.length) + 0.5)) / names.length,
    y: (height * (at + 0.5)) / names.length,
  }));
  const strongest = Math.max(1, ...links.map(({ strength }) => strength));
  const within = () => {
    for (const box of placed) {
      box.x = Math.min(width - box.width / 2, Math.max(box.width / 2, box.x));
      box.y = Math.max(box.height / 2, box.y);
    }
  };
  const simulation = forceSimulation(placed)
    .force('push', forceManyBody().strength(-260))
    .force('x', forceX(width / 2).strength(0.05))
    .force('y', forceY(height / 2).strength((0.05 * width) / height))
    .force(
      'links',
      forceLink<Placed, { source: string; target: string; strength: number }>(
        links.map(({ a, b, strength }) => ({ source: a, target: b, strength })),
      )
        .id(({ id }) => id)
        .distance(74)
        .strength(({ strength }) => 0.5 * (strength / strongest)),
    )
    .stop();
  for (let step = 0; step < steps; step++) {
    simulation.tick();
    keepApart(placed, step / steps);
    within();
  }
  // What is left is settled without forces; there is always room further down.
  for (let step = 0; step < 400 && keepApart(placed, 1); step++) within();
  return cropped(placed);
}

function cropped(placed: readonly Placed[]): MapLayout {
  const top = Math.min(...placed.map(({ y, height }) => y - height / 2));
  const places = placed.map(({ id, x, y, width, height }) => [id, { x, y: y - top, width, height }] as const);
  const bottoms = places.map(([, { y, height }]) => y + height / 2);
  return { places: new Map(places), height: placed.length === 0 ? 0 : Math.ceil(Math.max(...bottoms)) };
}
