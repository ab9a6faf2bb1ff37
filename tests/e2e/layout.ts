import type { Page } from 'puppeteer-core';

/** Texts of a page that stand outside what shows them: the window, a box that hides its overflow, a control. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    for (const box of document.body.querySelectorAll('*')) {
      const hides = ['hidden', 'clip'].includes(getComputedStyle(box).overflowY);
      if (!hides || box.matches('[lang="en"] *, [lang="en"], .visually-hidden, input, svg, svg *')) continue;
      if (box.checkVisibility() && box.scrollHeight > box.clientHeight + 1) {
        found.add(`too low: ${box.className || box.localName}`);
      }
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      // Names in English may be shortened; lists to choose from open wider than they stand.
      if (!node.nodeValue?.trim() || parent?.closest('[lang="en"], .visually-hidden, .skip, select'))
        continue;
      if (!parent?.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, width } of range.getClientRects()) {
        const isOutside = (box: { left: number; right: number }) =>
          left < box.left - 1 || right > box.right + 1;
        if (width > 0 && isOutside({ left: 0, right: document.documentElement.clientWidth })) {
          found.add(`window: ${node.nodeValue}`);
        }
        for (let box: Element | null = parent; box; box = box.parentElement) {
          const hides: boolean = getComputedStyle(box).overflowX !== 'visible';
          if ((hides || box.matches('button, .button, label')) && isOutside(box.getBoundingClientRect())) {
            found.add(`${box.className || box.localName}: ${node.nodeValue}`);
          }
        }
      }
    }
    for (const select of document.querySelectorAll('select')) {
      const { font, paddingLeft, paddingRight } = getComputedStyle(select);
      const pen = document.createElement('canvas').getContext('2d');
      if (!pen || !select.checkVisibility()) continue;
      pen.font = font;
      const words = select.selectedOptions[0]?.label ?? '';
      const room = select.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      // Some sixteen pixels of it are the arrow's.
      if (pen.measureText(words).width > room - 16) found.add(`select: ${words}`);
    }
    return [...found];
  });
}

/** How far a page can be scrolled sideways, in pixels. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Words of a page that stand in no message of a pseudo-locale, and are not data either. */
export function hardCoded(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // The glossary's English, the page's own words, what readers wrote, what Intl and the browser write,
    // and letters that only show a line.
    const data = '[lang="en"], .story-passage, .removable-label, .forms, kbd, code, time, output, q, .swatch';
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      if (/\p{L}/u.test(text) && !/⟦.*⟧/su.test(text) && !node.parentElement?.closest(data)) found.push(text);
    }
    for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder]')) {
      if (element.closest(`${data}, .strip, .when-dot`)) continue;
      for (const name of ['aria-label', 'title', 'placeholder']) {
        const text = element.getAttribute(name) ?? '';
        if (/\p{L}/u.test(text) && !/⟦.*⟧/su.test(text)) found.push(`${name}: ${text}`);
      }
    }
    return [...new Set(found)];
  });
}
