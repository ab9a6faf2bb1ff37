import { expect, test } from 'vitest';
import {
  compromiseLookup,
  type Matcher,
  regularExpression,
  regularExpressionInAnyCase,
  withoutSense,
} from './matchers.ts';

const entriesIn = (find: Matcher, text: string, language = 'en') =>
  find([{ text }], language)
    .flat()
    .map(({ start, end, entry }) => `${text.slice(start, end)}=${entry}`);

// Each way has what it is known for: this is what the tables compare.
test.each([
  ['scan', withoutSense, 'NATO cease-fire', ['NATO=nato', 'cease-fire=ceasefire']],
  ['scan takes any sense', withoutSense, 'the Georgia peaches', ['Georgia=georgia']],
  [
    'longest from the left',
    withoutSense,
    'annexation of Crimea',
    ['annexation of Crimea=annexation-of-crimea'],
  ],
  ['whole words', regularExpression, 'trumpet, Trump', ['Trump=donald-trump']],
  ['own case', regularExpression, 'KYIV and Kyiv', ['Kyiv=kyiv']],
  ['any case', regularExpressionInAnyCase, 'KYIV and Kyiv', ['KYIV=kyiv', 'Kyiv=kyiv']],
  [
    'compromise',
    compromiseLookup,
    'KYIV and the European Union.',
    ['KYIV=kyiv', 'European Union=european-union'],
  ],
])('%s', (_, find, text, expected) => {
  expect(entriesIn(find, text)).toEqual(expected);
});

test('takes the aliases of the language it is given', () => {
  expect(entriesIn(withoutSense, 'Die Waffenruhe hält', 'de')).toEqual(['Waffenruhe=ceasefire']);
  expect(entriesIn(withoutSense, 'Die Waffenruhe hält', 'en')).toEqual([]);
});
