import { expect, test } from 'vitest';
import { readChoice } from './read-choice.ts';

test.each([
  ['alias:US', 'never', { kind: 'alias', alias: 'US', rule: 'never' }],
  ['alias:US', 'always', { kind: 'alias', alias: 'US', rule: 'always' }],
  ['alias:US', 'none', { kind: 'alias', alias: 'US', rule: 'none' }],
  ['alias:Talks: the second', 'never', { kind: 'alias', alias: 'Talks: the second', rule: 'never' }],
  ['site:a.example', true, { kind: 'site', host: 'a.example', on: true }],
  ['page:a.example 0f', false, { kind: 'page', page: 'a.example 0f', on: false }],
  ['not-here:p nato', true, { kind: 'not-here', page: 'p', entry: 'nato', on: true }],
  ['not-here:p q nato', true, { kind: 'not-here', page: 'p q', entry: 'nato', on: true }],
  ['style:people:line', 'dotted', { kind: 'style', category: 'people', part: 'line', value: 'dotted' }],
] as const)('%s with %j is a choice', (key, value, choice) => {
  expect(readChoice(key, value)).toEqual(choice);
});

test.each([
  ['alias:US', 'sometimes'],
  ['alias:US', true],
  ['alias:', 'never'],
  ['alias', 'never'],
  ['lias:US', 'never'],
  ['site:', true],
  ['site', true],
  ['site:a.example', 'yes'],
  ['site:a.example', null],
  ['category:people', 'no'],
  ['category:strangers', false],
  ['muted:nato', 1],
  ['not-here:nato', true],
  ['not-here: nato', true],
  ['hologram:size', true],
  ['style:people:glow', '#0072b2'],
  ['style:people:colour', '#0072B2'],
  ['style:people:line', 'zigzag'],
  ['style:people:colour:more', '#0072b2'],
  ['style:people', '#0072b2'],
  ['style', '#0072b2'],
  ['style::colour', '#0072b2'],
  ['style:strangers:colour', '#0072b2'],
  ['hologram:people:colour', '#0072b2'],
  ['hasOwnProperty', true],
])('%s with %j is none', (key, value) => {
  expect(readChoice(key, value)).toBeUndefined();
});
