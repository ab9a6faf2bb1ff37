import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Curve } from '../row.ts';
import { type Label, placeLabels } from './labels.ts';

interface Axes {
  /** What grows. */
  readonly x: string;
  /** What the plot shows, for those who do not see it. */
  readonly title: string;
}

const frame = { width: 840, height: 440, marginTop: 24, marginLeft: 64, marginRight: 270, marginBottom: 44 };
// Okabe and Ito's colours: told apart whatever one's colour vision. Ours is the darkest.
const colours = ['#000000', '#d55e00', '#0072b2', '#cc79a7', '#009e73', '#e69f00'];

/** Script time against what grows, both on logarithmic scales: an SVG that stands by itself. */
export function plotCurves(curves: readonly Curve[], { x, title }: Axes): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const points = curves.flatMap(({ name, points }) => points.map((point) => ({ ...point, name })));
  const times = points.map(({ y }) => y);
  const domain: [number, number] = [
    powerOfTen(Math.min(...times), Math.floor),
    powerOfTen(Math.max(...times), Math.ceil),
  ];
  const ticks = [...new Set(points.map((point) => point.x))];
  const svg = Plot.plot({
    document,
    ...frame,
    style: { background: 'white', color: '#222', fontFamily: 'system-ui, sans-serif', fontSize: '12px' },
    ariaLabel: title,
    x: { type: 'log', label: x, labelAnchor: 'center', grid: true, ticks, tickFormat: '~s' },
    y: {
      type: 'log',
      label: 'milliseconds of script',
      grid: true,
      domain,
      tickFormat: (time: number) => time.toLocaleString('en-GB'),
      ticks: 5,
    },
    color: { domain: curves.map(({ name }) => name), range: colours },
    marks: [
      Plot.lineY(points, { x: 'x', y: 'y', stroke: 'name', strokeWidth: 2, sort: 'x' }),
      Plot.dot(points, { x: 'x', y: 'y', fill: 'name', r: 3.5 }),
      ...placeLabels(curves, { domain, height: frame.height - frame.marginTop - frame.marginBottom }).map(
        labelMark,
      ),
    ],
  });
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  // Paper of its own, for dark pages: not every viewer paints the background that the style asks for.
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ width: '100%', height: '100%', fill: 'white' }))
    paper.setAttribute(name, value);
  svg.prepend(paper);
  return `${svg.outerHTML}\n`;
}

function labelMark({ name, text, at, dy }: Label): Plot.Text {
  return Plot.text([{ ...at, name }], {
    x: 'x',
    y: 'y',
    text: () => text,
    fill: 'name',
    dx: 9,
    dy,
    textAnchor: 'start',
  });
}

function powerOfTen(time: number, round: (exponent: number) => number): number {
  return 10 ** round(Math.log10(time));
}
