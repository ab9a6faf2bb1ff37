import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { describeFault, parseEntry } from '../entry.ts';

const file = 'entries/talks/summit.yaml';
const written = `
term: Summit
definition: A meeting.
aliases: [summit]
claims:
  - { text: It was held., passages: [001#5] }
`;

/** What is wrong with an entry as written, but for one line more or instead. */
function faultsOf(line: string): string[] {
  const field = line.slice(0, line.indexOf(':') + 1);
  const kept = written.replace(new RegExp(`^${field}.*\\n`, 'm'), '');
  return parseEntry(file, parse(`${kept}${line}\n`)).faults.map(
    ({ field, instruction }) => `${field}: ${instruction}`,
  );
}

describe('parseEntry', () => {
  it('takes the id and the category from the path', () => {
    expect(parseEntry(file, parse(written))).toMatchObject({
      entry: { id: 'summit', category: 'talks', term: 'Summit' },
      faults: [],
    });
  });

  it('finds names that are no id and no category', () => {
    expect(parseEntry('entries/sports/Big Match.yaml', parse(written)).faults).toHaveLength(2);
  });

  it.each([
    ['', `${file}: is empty. Write an entry.`],
    ['# Only a comment', `${file}: is empty. Write an entry.`],
    ['A summit.', `${file}: is "A summit.", but must be a group of fields. Write each as "name: value".`],
  ])('answers %j with one instruction', (text, instruction) => {
    expect(parseEntry(file, parse(text)).faults.map(describeFault)).toEqual([instruction]);
  });

  it.each([
    ['defnition: A', 'defnition: is no field of an entry. Check its spelling.'],
    ['term:', 'term: is empty. Write text, or take it out.'],
    ['term: 7', 'term: is 7, but must be text. Write it in quotes.'],
    [
      'aliases: summit',
      'aliases: is "summit", but must be a list. Write its items in brackets, or each on a line after "- ".',
    ],
    ['aliases: []', 'aliases: is empty. Give at least the term itself.'],
    [
      'sense: { everyday: maybe }',
      'sense.everyday: is "maybe", but must be true or false. Write one of the two.',
    ],
    ['sense: { never: [Rocky] }', 'sense.never.0: lacks "~", which stands for the alias.'],
    [
      'related: [{ kind: cousin of, to: talks }]',
      expect.stringMatching(/^related\.0\.kind: must be one of: part of,/),
    ],
    ['dates: [{ date: 2014, event: x }]', expect.stringMatching(/^dates\.0\.date: is no date\. Quote it/)],
    [
      'dates: [{ date: "14 May", event: x }]',
      expect.stringMatching(/^dates\.0\.date: is no date\. Write it as/),
    ],
    ['dates: [{ date: "2022-13-45", event: x }]', expect.stringMatching(/no calendar has\. Correct it\.$/)],
    ['dates: [{ date: "2022-02-30", event: x }]', expect.stringMatching(/no calendar has\. Correct it\.$/)],
  ])('%s', (line, fault) => {
    expect(faultsOf(line)).toEqual([fault]);
  });

  it.each(['2014', '2014-03', '2014-03-18', '2024-02-29'])('accepts the date %s', (date) => {
    expect(faultsOf(`dates: [{ date: "${date}", event: x }]`)).toEqual([]);
  });
});
