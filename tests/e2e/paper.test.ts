import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { contrast, over, type Rgb } from '../../appearance/contrast.ts';
import { paintedMarks } from '../../browsers/marks.ts';
import { useBrowser } from './harness.ts';

const harness = useBrowser();

/** By how much the faintest of the lines on a page stands out. */
async function faintest(paper: Rgb, page: Awaited<ReturnType<typeof harness.open>>): Promise<number> {
  const names = [...new Set((await paintedMarks(page)).map(({ highlight }) => highlight))];
  expect(names.length).toBeGreaterThan(4);
  const colours = await page.evaluate(
    (names) =>
      names.map(
        (name) => getComputedStyle(document.body, `::highlight(backgrounder-${name})`).textDecorationColor,
      ),
    names,
  );
  return Math.min(...colours.map((colour) => contrast(over(hex(colour), paper), paper)));
}

function hex(colour: string): string {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return `#${[red, green, blue, Math.round(alpha * 255)].map((n) => n.toString(16).padStart(2, '0')).join('')}`;
}

test.each([
  ['white', '#ffffff', [255, 255, 255]],
  ['salmon', '#fff1e5', [255, 241, 229]],
  ['light grey', '#c8c8c8', [200, 200, 200]],
  ['mid-grey', '#808080', [128, 128, 128]],
  ['mid-grey, written otherwise', 'oklch(0.6 0 0)', [128, 128, 128]],
  ['dark grey', '#3a3a3a', [58, 58, 58]],
  ['deep blue', '#0b2a4a', [11, 42, 74]],
] as const)('lines stand out 3:1 on %s', async (_, paper, rgb) => {
  const page = await harness.open(`paper.html#${encodeURIComponent(paper)}`);
  await expect.poll(() => faintest(rgb, page)).toBeGreaterThanOrEqual(3);
});

/** Opens a page on white paper with two components, and a frame to take one to. */
async function withComponents(): Promise<Page> {
  const page = await harness.open(`paper.html#${encodeURIComponent('#ffffff')}`);
  await page.evaluate(() => {
    const components = ['Emmanuel Macron', 'Keir Starmer'].map((name) => {
      const component = document.createElement('div');
      component.attachShadow({ mode: 'open' }).innerHTML = `<p>${name} is in a component.</p>`;
      return component;
    });
    const frame = document.createElement('iframe');
    document.querySelector('main')?.prepend(...components, frame);
    Object.assign(globalThis, { components });
  });
  await expect.poll(() => paints(page, 'Emmanuel Macron')).toBe(true);
  return page;
}

async function paints(page: Page, name: string): Promise<boolean> {
  return (await paintedMarks(page)).some(({ text }) => text === name);
}

/** Takes the first component to the frame, until the page has forgotten it. */
async function takeToFrame(page: Page): Promise<void> {
  await page.evaluate('document.querySelector("iframe").contentDocument.body.append(components[0])');
  await expect.poll(() => paints(page, 'Emmanuel Macron')).toBe(false);
}

async function darken(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.style.background = '#808080';
    document.body.append('So says Ursula von der Leyen.');
  });
  await expect.poll(() => faintest([128, 128, 128], page)).toBeGreaterThanOrEqual(3);
}

test('a component that was taken to a frame keeps lines from no paper', async () => {
  const page = await withComponents();
  await takeToFrame(page);
  await darken(page);
});

test('a component that comes back from a frame has the look of all others', async () => {
  const page = await withComponents();
  await takeToFrame(page);
  await darken(page);
  await page.evaluate('document.querySelector("main").prepend(components[0])');
  const looks = () =>
    page.evaluate(() => {
      const { components } = globalThis as unknown as { components: HTMLElement[] };
      return components.map((component) => {
        const paragraph = component.shadowRoot?.querySelector('p') as Element;
        const look = getComputedStyle(paragraph, '::highlight(backgrounder-people)');
        return `${look.textDecorationLine} ${look.textDecorationColor}`;
      });
    });
  await expect.poll(() => paints(page, 'Emmanuel Macron')).toBe(true);
  await expect.poll(async () => new Set(await looks()).size).toBe(1);
});

/** A component whose page changes its look by the first of the sheets that it gave it. */
async function withOwnSheet(): Promise<Page> {
  const page = await harness.open(`paper.html#${encodeURIComponent('#ffffff')}`);
  await page.evaluate(() => {
    const component = document.createElement('div');
    const root = component.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Emmanuel Macron is in a component.</p>';
    root.adoptedStyleSheets = [new CSSStyleSheet()];
    document.querySelector('main')?.prepend(component);
    Object.assign(globalThis, { component, root });
  });
  await expect.poll(() => paints(page, 'Emmanuel Macron')).toBe(true);
  await expect.poll(() => lineIn(page)).toBe('underline');
  return page;
}

function lineIn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { root } = globalThis as unknown as { root: ShadowRoot };
    const look = getComputedStyle(root.querySelector('p') as Element, '::highlight(backgrounder-people)');
    return look.textDecorationLine;
  });
}

test('a page that reaches its own sheets by their place reaches them', async () => {
  const page = await withOwnSheet();
  const colour = () =>
    page.evaluate(() => {
      const { root } = globalThis as unknown as { root: ShadowRoot };
      root.adoptedStyleSheets[0]?.replaceSync('p { color: rgb(200, 0, 0) }');
      return getComputedStyle(root.querySelector('p') as Element).color;
    });
  expect(await colour()).toBe('rgb(200, 0, 0)');
  expect(await lineIn(page)).toBe('underline');
});
