import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { misses, type Row } from '../row.ts';
import { explanationOf } from './explanations.ts';
import type { BrowserReport } from './machine.ts';
import { plotCurves } from './plot.ts';
import { linksTo, profileSection, takesApart } from './profiles.ts';
import { boundInWords, measuredInWords, verdictInWords } from './words.ts';

const docs = join(import.meta.dirname, '..', '..', 'docs');

/** Writes `docs/performance.md` and its plots. */
export async function writeReport(reports: readonly BrowserReport[]): Promise<void> {
  const curves = reports.find(({ curves }) => curves)?.curves;
  await mkdir(join(docs, 'images'), { recursive: true });
  const plots = [
    {
      file: 'time-by-page.svg',
      curves: curves?.size,
      x: 'characters on the page',
      title: 'Script time against the size of the page',
    },
    {
      file: 'time-by-aliases.svg',
      curves: curves?.aliases,
      x: 'aliases',
      title: 'Script time against the number of aliases',
    },
  ];
  const pictures: string[] = [];
  for (const { file, curves, x, title } of plots) {
    if (!curves) continue;
    await writeFile(join(docs, 'images', file), plotCurves(curves, { x, title }));
    pictures.push(`![${title}](images/${file})`);
  }
  await writeFile(join(docs, 'performance.md'), inMarkdown(reports, pictures));
}

function inMarkdown(reports: readonly BrowserReport[], pictures: readonly string[]): string {
  const [first] = reports;
  return `# What Backgrounder costs a page

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}, ${first?.machine}; on ${first?.pages} saved
news pages from many publishers and in many languages, their own scripts off, and on invented ones. Everything comes
from loopback, and the browsers are off the network.

Numbers are medians of two to seven rounds, with the least and the most in brackets; a bound that some rounds keep and
others miss is judged “by the median”. Ratios come from one run in which all variants take turns, except that of two
sizes of page or glossary one follows the other. In Chromium script counts in time on a processor, so that other work on
the machine does not count; Firefox offers its clock only, and what a tab’s process takes in all, so there a row may be
dearer than it need be.

To repeat it: \`npm run bench\`, some twenty-five minutes on a machine that does nothing else; \`npm run bench -- --quick\` for
a look in less than a minute; \`-- --pages DIR\` for other pages, \`-- --browser firefox\` for one browser, \`-- --only frames\`
for a group of rows, \`npm run -s bench -- --json\` for machines, \`-- --profile\` for where the time goes, bounds missed or not.

${reports.map(section).join('\n')}
## Growth, and others beside us

Time to mark a page from nothing with the same terms, in a new tab each time (Chromium, 1,000 aliases in the first plot,
a page of 100 kB in the second). Every peer is in its best form. A line ends where the next point would take ten
seconds. The other highlighters wrap what they find in elements or register it as it is; telling “Article 5” of the treaty
from that of a newspaper comes on top only with us: it is in the first plot, and left out in the second. “Faster than”
in the tables is their time divided by ours: below 1 they are the faster ones. Those that look for one expression are,
at a thousand aliases; the second plot shows what becomes of that with more.

${pictures.join('\n\n')}
`;
}

function section({ name, browser, rows, profiles, failures }: BrowserReport): string {
  const lines = rows.map((row) => {
    const cells = [row.what, boundInWords(row.bound, row.unit), measuredInWords(row), verdictInWords(row)];
    return `| ${cells.join(' | ')} |`;
  });
  const measured = rows.filter((row) => row.measured);
  const missed = rows.filter(misses);
  const why = (row: Row) => {
    const shown = profiles.filter((profile) => takesApart(profile, row));
    const text = explanationOf(row, name) ?? 'Not explained yet.';
    return shown.length === 0 ? text : `${text} Taken apart: ${linksTo(shown)}.`;
  };
  const failed = failures.map(
    ({ group, error }) => `The rows of \`${group}\` could not be measured: ${error}\n\n`,
  );
  return `## ${name === 'firefox' ? 'Firefox' : 'Chromium'} (${browser})

| what | bound | measured | verdict |
|---|---|---|---|
${lines.join('\n')}

${failed.join('')}${notes('How', measured, ({ how }) => how)}${notes('Why a bound is missed', missed, why)}${profiles.length === 0 ? '' : `### Where it goes\n\n${profiles.map(profileSection).join('\n')}`}`;
}

function notes(title: string, rows: readonly Row[], note: (row: Row) => string | undefined): string {
  const noted = Map.groupBy(rows, note);
  const lines = [...noted].flatMap(([text, rows]) =>
    text ? [`- ${rows.map(({ what }) => `*${what}*`).join('; ')}: ${text}`] : [],
  );
  return lines.length === 0 ? '' : `### ${title}\n\n${lines.join('\n')}\n\n`;
}
