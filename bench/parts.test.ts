import { expect, test } from 'vitest';
import { piecesOf } from './parts.ts';

// A text that no source maps to, then two pieces of code.
const script = 'GLOSSARYone;two;';
const map = {
  version: 3,
  file: 'annotator.js',
  sources: ['matching/scan.ts', 'node_modules/@scope/part/index.js'],
  sourcesContent: [],
  names: [],
  mappings: 'QAAA,ICAA',
  sourceRoot: '',
};

test('a script is cut up by where its characters come from, packages by their names', () => {
  expect(piecesOf(script, map, 'GLOSS')).toEqual([
    { part: 'the glossary, packed', text: 'GLOSSARY' },
    { part: 'matching/scan.ts', text: 'one;' },
    { part: '@scope/part', text: 'two;\n' },
  ]);
});
