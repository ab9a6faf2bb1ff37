import { expect, it } from 'vitest';
import { progress } from './glossary-progress.ts';

it('speaks every two seconds at most, and not at all of a short run', () => {
  let time = 1000;
  const said: string[] = [];
  const tell = progress(
    (line) => said.push(line),
    () => time,
  );
  for (; time < 6500; time += 100) tell(() => `at ${time}`);
  expect(said).toEqual(['at 3000', 'at 5000']);
});
