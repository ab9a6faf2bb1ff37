import { globSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type LabelledPage, labelsOf, parsePages } from '../evaluation/labelled-page.ts';
import { parseSentences } from '../evaluation/labelled-sentence.ts';
import { withoutSense } from '../evaluation/matchers.ts';
import { describePage, type ReadPage, readPage } from '../evaluation/page-report.ts';
import { type ScoredPage, tableOfPages } from '../evaluation/page-table.ts';
import { scorePage } from '../evaluation/score-page.ts';
import { besideHeld, byTag, compareMatchers, mistakes, type Rows } from '../evaluation/sentence-report.ts';
import { timeSenses } from '../evaluation/time.ts';
import { readText, UnreadableFile } from '../files/read.ts';
import { toSource } from '../files/source-text.ts';
import { table } from './table.ts';
import { endWithUsage } from './usage.ts';

/** What to print besides totals. */
interface Wanted {
  readonly mistakes: boolean;
  readonly brief: boolean;
}

const legend = `Missed: labels not marked. Wrong: marks on a label that means something else, of those to leave. Unlabelled:
marks where no label stands, counted neither way.`;
const legendOfSentences = `${legend} --mistakes lists what was missed and wrong, never of those held out.`;
const legendOfPages = `${legend} Either: marks in menus and teasers, where they do neither good nor harm;
what a page off the subject says in its own prose is wrong. --mistakes lists what was missed and wrong.`;

/**
 * `npm run eval`: how well senses are told.
 *
 * Without options, on the project's own labelled sentences, those held out of tuning apart: of them
 * it prints counts, never a line. `--sentences FILE` takes others in the same form. `--pages DIR`
 * describes every page of a folder, scores those that are labelled, and times deciding senses.
 * `--mistakes` lists what went wrong. `--brief` leaves out what each page's matches are.
 */
await endWithUsage('npm run -s eval -- [--sentences FILE | --pages DIR [--brief]] [--mistakes]', () => {
  const { values } = parseArgs({
    options: {
      sentences: { type: 'string' },
      pages: { type: 'string' },
      mistakes: { type: 'boolean', default: false },
      brief: { type: 'boolean', default: false },
    },
  });
  if (values.pages) reportPages(values.pages, values);
  else reportSentences(values.sentences ?? 'evaluation/sentences.jsonl', values);
  return 0;
});

function reportSentences(file: string, values: Wanted): void {
  const sets = Map.groupBy(parseSentences(file, readText(file)), ({ set }) => set);
  for (const [set, sentences] of sets) {
    console.log(`${file}${set ? `, ${set}` : ''}: ${sentences.length} sentences\n`);
    print(compareMatchers(sentences));
    print(byTag(sentences));
    if (values.mistakes) console.log(`${mistakes(sentences).join('\n')}\n`);
  }
  const held = sets.get('held');
  if (held)
    print(
      besideHeld(
        [...sets].filter(([set]) => set !== 'held').flatMap(([, own]) => own),
        held,
      ),
    );
  console.log(legendOfSentences);
}

function reportPages(folder: string, values: Wanted): void {
  const pageLabels = 'evaluation/pages.jsonl';
  const labelled = parsePages(pageLabels, readText(pageLabels));
  const files = globSync('*.{html,htm}', { cwd: folder }).sort();
  if (files.length === 0)
    throw new UnreadableFile(`${folder}: holds no HTML files. Give a folder of saved pages.`);
  const scored: ScoredPage[] = [];
  const documents: ReadPage[] = [];
  for (const file of files) {
    const source = readText(join(folder, file));
    const read = readPage(file, source);
    documents.push(read);
    if (!values.brief) console.log(`${describePage(file, read)}\n`);
    const page = labelled.find((candidate) => candidate.file === file);
    if (page) scored.push(score(page, source, read));
  }
  print(tableOfPages(scored));
  console.log(`${legendOfPages}\n`);
  if (values.mistakes) for (const page of scored) printMistakes(page, readText(join(folder, page.page.file)));
  const { matching, withSenses, ratio } = timeSenses(documents, () => performance.now());
  console.log(
    `${files.length} pages: matching alone ${matching.toFixed(1)} ms, with senses ${withSenses.toFixed(1)} ms, ${ratio.toFixed(2)} times as long.
Beside the scan alone, of text that was taken out of its page before. The bound (half again) is asked of a page, where matching
is also the walk through its nodes: docs/performance.md, “sense decisions included, against matching alone”, has that ratio.`,
  );
}

function score(page: LabelledPage, source: string, { blocks, language, matches }: ReadPage): ScoredPage {
  const labels = labelsOf(page, source);
  const plain = withoutSense(blocks, language).flatMap((findings, at) => {
    const block = blocks[at];
    return block ? findings.map((finding) => ({ ...finding, ...toSource(block, finding) })) : [];
  });
  const taken = matches.filter(({ reason }) => reason.taken);
  return { page, score: scorePage(labels, taken), withoutSense: scorePage(labels, plain) };
}

function printMistakes({ page, score }: ScoredPage, source: string): void {
  const context = ({ start, end }: { start: number; end: number }) =>
    `${source.slice(start - 40, start)}[${source.slice(start, end)}]${source.slice(end, end + 40)}`.replace(
      /\s+/g,
      ' ',
    );
  for (const label of score.missedLabels)
    console.log(`missed  ${page.file.slice(0, 24)}  ${label.entry}  ${context(label)}`);
  for (const finding of score.wrongFindings)
    console.log(`wrong  ${page.file.slice(0, 24)}  ${finding.entry}  ${context(finding)}`);
}

function print({ heads, rows }: Rows): void {
  console.log(`${table(heads, rows)}\n`);
}
