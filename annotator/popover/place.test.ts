import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clamp, distance, gap, inView, lineAt, margin, place, sideOf } from './place.ts';

const desktop = { x: 0, y: 0, width: 1200, height: 800 };
const phone = { x: 0, y: 0, width: 320, height: 480 };
const zoomed = { x: 150, y: 900, width: 300, height: 200 }; // pinch zoom: a window onto the layout viewport
const card = { width: 380, height: 400 };
const line = (x: number, y: number, width = 120, height = 20) => ({ x, y, width, height });

describe('a card goes', () => {
  test('below its line, at its start, where there is room', async () => {
    expect(await place({ line: line(100, 100), card, viewport: desktop })).toEqual({
      left: 100,
      top: 120 + gap,
      height: 400,
    });
  });

  test('above where there is none below', async () => {
    expect(await place({ line: line(100, 700), card, viewport: desktop })).toEqual({
      left: 100,
      top: 700 - gap - 400,
      height: 400,
    });
  });

  test('back from the far edge', async () => {
    const placed = await place({ line: line(1100, 100, 90), card, viewport: desktop });
    expect(placed.left + card.width).toBe(desktop.width - margin);
  });

  test('where there is more room, and is no taller than that', async () => {
    expect(await place({ line: line(20, 300), card: { width: 304, height: 400 }, viewport: phone })).toEqual({
      left: margin,
      top: margin,
      height: 300 - gap - margin,
    });
  });
});

describe('wherever the line is, the card', () => {
  const places = [desktop, phone, zoomed].flatMap((viewport) =>
    [0, 0.1, 0.35, 0.5, 0.65, 0.9].flatMap((down) =>
      [0, 0.5, 0.95].map((across) => ({
        viewport,
        line: line(viewport.x + viewport.width * across, viewport.y + (viewport.height - 20) * down),
        card: { width: Math.min(380, viewport.width - 2 * margin), height: 460 },
      })),
    ),
  );

  test.each(places)('stays in view and off the line: $line in $viewport', async (measured) => {
    const placed = await place(measured);
    const { viewport, line: lead } = measured;
    const bottom = placed.top + placed.height;
    expect(placed.left).toBeGreaterThanOrEqual(viewport.x);
    expect(placed.left + measured.card.width).toBeLessThanOrEqual(viewport.x + viewport.width);
    expect(placed.top).toBeGreaterThanOrEqual(viewport.y);
    expect(bottom).toBeLessThanOrEqual(viewport.y + viewport.height);
    expect(bottom <= lead.y || placed.top >= lead.y + lead.height).toBe(true);
    expect(placed.height).toBeGreaterThan(60);
  });
});

describe('a card that stays', () => {
  const stays = { x: 400, y: 300, width: 380, height: 400 };
  test.each([
    ['where it is, while there is room', stays, desktop, { left: 400, top: 300, height: 400 }],
    ['inside a viewport that became smaller', stays, phone, { left: margin, top: 72, height: 400 }],
    [
      'shorter where it must be',
      { ...stays, height: 900 },
      phone,
      { left: margin, top: margin, height: 480 - 2 * margin },
    ],
    [
      'inside the part that pinch zoom leaves',
      { ...stays, width: 200, height: 100 },
      zoomed,
      { left: 242, top: 908, height: 100 },
    ],
  ])('%s', (_name, card, viewport, expected) => {
    expect(clamp(card, viewport)).toEqual(expected);
  });
});

describe('a card that stays and grows', () => {
  const grown = async (lead: ReturnType<typeof line>, viewport: typeof desktop) => {
    const { left: x, top: y, height } = await place({ line: lead, card, viewport });
    const width = Math.min(card.width, viewport.width - 2 * margin);
    return clamp({ x, y, width, height: 700 }, sideOf({ x, y, width, height }, lead, viewport));
  };

  test.each([
    ['below its line', line(100, 100.4), desktop, { top: 128, height: 664 }],
    ['above its line', line(100, 700.4), desktop, { top: margin, height: 684 }],
    ['where there is little room', line(20, 240), phone, { top: margin, height: 224 }],
  ])('does so %s, off it', async (_name, lead, viewport, expected) => {
    const { top, height } = await grown(lead, viewport);
    expect([top, Math.round(height)]).toEqual([expected.top, expected.height]);
  });

  const standing = { x: 400, y: 300, width: 380, height: 200 };
  test.each([
    ['its line is out of view', line(100, -400)],
    ['its line went behind it', line(420, 350)],
  ])('has all of the viewport where %s', (_name, lead) => {
    expect(sideOf(standing, lead, desktop)).toEqual(desktop);
  });

  test('has all of the viewport where its side has become too small for it', () => {
    expect(sideOf(standing, line(100, 290), phone)).toEqual(phone);
  });
});

describe('the line of a term that wraps', () => {
  const lines = [line(500, 100, 80), line(10, 124, 60)];
  test.each([
    ['under the pointer', { x: 20, y: 130 }, 1],
    ['nearest to it', { x: 495, y: 95 }, 0],
    ['the first without a pointer', null, 0],
  ])('is the one %s', (_name, point, expected) => {
    expect(lineAt(lines, point)).toBe(expected);
  });

  test('is none once the mark is gone', () => {
    expect(lineAt([], { x: 0, y: 0 })).toBeNull();
  });
});

test.each([
  ['partly above', line(0, -10), true],
  ['wholly above', line(0, -20), false],
  ['below', line(0, 480), false],
  ['beside', line(320, 10), false],
  ['inside', line(10, 10), true],
])('a line %s the viewport: in view %#', (_name, rect, seen) => {
  expect(inView(rect, phone)).toBe(seen);
});

test.each([
  [{ x: 5, y: 5 }, 0],
  [{ x: 13, y: 24 }, 5],
  [{ x: -3, y: 5 }, 3],
])('%o lies %i px from the rectangle', (point, expected) => {
  expect(distance(line(0, 0, 10, 20), point)).toBe(expected);
});

describe('whatever the sizes and places, inside the viewport', () => {
  const whole = (min: number, max: number) => fc.integer({ min, max });
  const viewport = fc.record({
    x: whole(-2000, 5000),
    y: whole(-2000, 90_000),
    width: whole(80, 4000),
    height: whole(80, 3000),
  });
  // A line may lie outside: scrolled off, or as wide as a page that scrolls sideways.
  const rect = fc.record({
    x: whole(-3000, 9000),
    y: whole(-3000, 95_000),
    width: whole(0, 9000),
    height: whole(0, 4000),
  });
  const inside = (
    placed: { left: number; top: number; height: number },
    { width }: { width: number },
    view: { x: number; y: number; width: number; height: number },
  ) => {
    expect(placed.left).toBeGreaterThanOrEqual(view.x);
    expect(placed.left + width).toBeLessThanOrEqual(view.x + view.width);
    expect(placed.top).toBeGreaterThanOrEqual(view.y);
    expect(placed.height).toBeGreaterThanOrEqual(0);
    expect(placed.top + placed.height).toBeLessThanOrEqual(view.y + view.height);
  };

  test('a card is placed', async () => {
    await fc.assert(
      fc.asyncProperty(viewport, rect, whole(1, 2000), whole(1, 4000), async (view, line, width, height) => {
        const card = { width: Math.min(width, view.width - 2 * margin), height };
        inside(await place({ line, card, viewport: view }), card, view);
      }),
      { numRuns: 400 },
    );
  });

  test('a card stays', () => {
    fc.assert(
      fc.property(viewport, rect, (view, card) => {
        const fitting = { ...card, width: Math.min(card.width, view.width - 2 * margin) };
        inside(clamp(fitting, view), fitting, view);
      }),
    );
  });
});
