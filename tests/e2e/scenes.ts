import type { Page } from 'puppeteer-core';
import { bundleApp } from '../frameworks/bundle.ts';

/** Pages whose own scripts are at work, large ones and hostile ones, and what a reader does on them, step by step. */
export const scenes: Readonly<Record<string, readonly ((page: Page) => Promise<unknown>)[]>> = {
  'virtual-list.html': [
    (page) => scrollList(page, 4000),
    (page) => scrollList(page, 190_000),
    (page) => scrollList(page, 40),
  ],
  'infinite-scroll.html': [
    toTheEnd(3),
    toTheEnd(4),
    toTheEnd(5),
    (page) => page.evaluate(() => scrollTo(0, 0)),
  ],
  'routes.html': [
    leads((page) => page.click('a'), 'Putin'),
    leads((page) => page.click('button'), 'Macron'),
    leads((page) => page.evaluate(() => history.go(-2)), 'Zelensky'),
    leads((page) => page.evaluate(() => history.go(2)), 'Macron'),
  ],
  'live-feed.html': [rests],
  'story.xhtml': [],
  // Left alone: Firefox lays no HTML out in an SVG document, so no card could be shown there.
  'chart.svg': [],
  'components.html': [rests],
  'frames.html': [(page) => page.waitForFunction('noted.messages.length === 2')],
  'trusted.html': [],
  'tongues.html': [
    (page) => page.evaluate("turnTo('de', 'rtl', '')"),
    (page) => page.evaluate("turnTo('en', 'ltr', 'moscow')"),
    (page) => page.evaluate('unveil(true)'),
    (page) => page.evaluate('unveil(false)'),
    (page) => page.evaluate('translate()'),
  ],
  ...Object.fromEntries(
    (['react-18', 'react', 'vue'] as const).map((name) => [
      `hostile/rendered.html ${name}`,
      [
        async (page: Page) => page.evaluate(await bundleApp(name)),
        (page: Page) => page.click('button'),
        (page: Page) => page.waitForFunction(() => document.body.innerText.includes('Macron')),
      ],
    ]),
  ),
  'hostile/registry.html': [
    async (page) => {
      await page.evaluate('seize()');
      // What was taken is put back with the next move of the pointer.
      await page.mouse.move(30, 30);
      await page.mouse.move(60, 90);
    },
  ],
  'hostile/rewriting.html': [(page) => page.waitForFunction('turn === 150')],
  'hostile/written-anew.html': [(page) => page.waitForFunction(() => document.title === 'Anew')],
  'hostile/events.html': [(page) => page.evaluate('play()')],
  'hostile/scripts.html': [],
  'hostile/no-language.html': [],
  'hostile/trap.html': [],
  'hostile/namesake.html': [],
  'many-nodes.html': [
    (page) => page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2)),
    (page) => page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight)),
  ],
  'advertisements.html': [(page) => page.evaluate('grow()')],
  'hostile/built-ins.html': [],
  'deep.html': [],
  'long-text.html': [],
  'translated.html': [(page) => page.evaluate('translate()'), (page) => page.evaluate('turnBack()')],
};

/** The page of a scene: in `alive/` unless it says where, and what is done there behind a space. */
export function pathOf(scene: string): string {
  const [path = ''] = scene.split(' ');
  return path.includes('/') ? path : `alive/${path}`;
}

/** What follows a step through a page's history comes when the browser is done with it. */
function leads(step: (page: Page) => Promise<unknown>, to: string): (page: Page) => Promise<unknown> {
  return async (page) => {
    await step(page);
    await page.waitForFunction((to) => document.querySelector('main')?.textContent.includes(to), {}, to);
  };
}

function rests(page: Page): Promise<unknown> {
  return page.waitForFunction(() => document.title === 'Rests');
}

function scrollList(page: Page, top: number): Promise<unknown> {
  return page.evaluate((top) => document.querySelector('#list')?.scrollTo(0, top), top);
}

function toTheEnd(stories: number): (page: Page) => Promise<unknown> {
  return async (page) => {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.waitForFunction((most) => document.querySelectorAll('article').length >= most, {}, stories);
  };
}
