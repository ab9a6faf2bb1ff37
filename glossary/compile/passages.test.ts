import { describe, expect, it } from 'vitest';
import { passagesOf } from './passages.ts';

const paragraph = (subject: string) =>
  `<p>${`${subject} sailed out of the harbour, and the crew, the pilot and the owners watched, as they do. `.repeat(6)}</p>`;

describe('passagesOf', () => {
  it('takes each line of a text that is not empty, short ones between long ones too', () => {
    const text = `Title\r\n\r\n${'A long line. '.repeat(20)}\r\nShare.\n  \nComments`;
    expect(passagesOf('a.txt', text)).toEqual([
      'Title',
      'A long line. '.repeat(20).trim(),
      'Share.',
      'Comments',
    ]);
  });

  it('takes paragraphs where lines are wrapped by hand, so that no term is cut', () => {
    expect(passagesOf('a.txt', 'A border\ntreaty was\nsigned.\n\nIt was\nbroken.\n')).toEqual([
      'A border treaty was signed.',
      'It was broken.',
    ]);
  });

  it('takes short lines for paragraphs where each ends a sentence', () => {
    expect(passagesOf('a.txt', 'One came.\nTwo went.\nThree stayed.')).toHaveLength(3);
  });

  it('takes the blocks of Markdown, without its marks', () => {
    const text =
      '# Border *treaty*\n\nIt was [signed](https://example.org)\nat last.\n\n- one\n- two\n\n```\ncode\n```\n';
    expect(passagesOf('a.md', text)).toEqual(['Border treaty', 'It was signed at last.', 'one', 'two']);
  });

  it('takes the title and the main content of a page, and not what surrounds it', () => {
    const story = ['The ferry', 'A tanker', 'The frigate', 'A barge'].map(paragraph).join('');
    const page = `<!doctype html><html><head><title>Ships leave Sormouth</title></head><body>
      <nav><ul><li><a href="/a">Weather</a><li><a href="/b">Markets</a></ul></nav>
      <article><h1>Ships leave Sormouth</h1>${story}</article>
      <aside class="sidebar related"><a href="/c">Ten recipes you will love</a></aside>
      <footer class="footer">Imprint</footer></body></html>`;
    const passages = passagesOf('a.html', page);
    expect(passages[0]).toBe('Ships leave Sormouth');
    expect(passages.filter((passage) => passage.includes('sailed'))).toHaveLength(4);
    expect(passages.join(' ')).not.toMatch(/Weather|recipes|Imprint/);
  });

  it.each([
    ['a.html', `<html><body>${'<div>'.repeat(500_000)}Deep.${'</div>'.repeat(500_000)}</body></html>`],
    ['a.md', `${'<div>'.repeat(500_000)}Deep.`],
    ['b.md', `${'>'.repeat(100_000)} Deep.`],
  ])('refuses what is nested to keep parsers busy: %s', (file, text) => {
    expect(() => passagesOf(file, text)).toThrow(RangeError);
  });

  it('reads a page whose paragraphs and items nobody closed', () => {
    const page = `<ul>${'<li>Port'.repeat(3000)}</ul>${'<div><b>Quay</b></div>'.repeat(3000)}`;
    expect(passagesOf('a.html', page)).toHaveLength(6000);
  });

  it('takes the whole of a page that has no main content to speak of, and nothing of an empty one', () => {
    expect(passagesOf('a.html', '<p>Only this.')).toEqual(['Only this.']);
    expect(passagesOf('a.html', '')).toEqual([]);
  });
});
