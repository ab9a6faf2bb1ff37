import { globSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import cards from '../../glossary/compiled/cards.json' with { type: 'json' };

/** What would show, or run, if it were ever taken for anything but text. */
export const injections = [
  '<b data-injected>bold</b>',
  '<img src=x onerror="globalThis.injected=1" data-injected>',
  '"><script data-injected>globalThis.injected=1</script>',
  "'--></style></title><svg data-injected onload=globalThis.injected=1>",
  '&lt;b data-injected&gt;&#60;i data-injected&#62;',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what template engines would fill in.
  '{{constructor.constructor("globalThis.injected=1")()}} ${globalThis.injected=1}',
  '$1 $2 $NAME$ $& $` __MSG_extName__ %s %o',
  '%3Cb data-injected%3E \\u003cb data-injected\\u003e',
  ']]><match>m</match><url>u</url><!--',
].join(' ');

/** A built extension whose glossary lies about one entry. */
export interface HostileExtension {
  readonly directory: string;
  /** Removes it. */
  remove(): Promise<void>;
}

/** Copies a built extension; every text that its card of NATO holds goes on with what must stay text. */
export async function withHostileCard(built: string): Promise<HostileExtension> {
  const directory = await mkdtemp(join(tmpdir(), 'backgrounder-hostile-'));
  await cp(built, directory, { recursive: true });
  const honest = cards.find(({ id }) => id === 'nato');
  if (!honest) throw new Error('The glossary has no entry “nato” any more. Name another here.');
  const hostile = JSON.stringify(honest, (key, value: unknown) => {
    if (key === 'address') return 'javascript:globalThis.injected=1';
    const isText = typeof value === 'string' && !['id', 'category', 'passage', 'kind', 'date'].includes(key);
    return isText ? `${value} ${injections}` : value;
  });
  let replaced = 0;
  for (const file of globSync('**/*.js', { cwd: directory })) {
    const source = await readFile(join(directory, file), 'utf8');
    // A card is told from its mention in other cards by the definition that it has.
    const starts = [...source.matchAll(/\{"id":"([^"]+)","term":[^{}]*?"definition":/g)];
    const at = starts.findIndex(([, id]) => id === 'nato');
    if (at === -1) continue;
    const start = starts[at]?.index;
    const after = starts[at + 1]?.index;
    if (start === undefined || after === undefined)
      throw new Error(`${file} has the card of NATO, but no other after it.`);
    // The builder writes data as JSON in a template.
    const inTemplate = hostile.replace(/[\\`]|\$\{/g, '\\$&');
    await writeFile(join(directory, file), `${source.slice(0, start)}${inTemplate},${source.slice(after)}`);
    replaced++;
  }
  if (replaced === 0)
    throw new Error('No script of the extension holds the card of NATO as it is looked for.');
  return { directory, remove: () => rm(directory, { recursive: true }) };
}
