import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
}
const { dependencies, devDependencies, optionalDependencies, overrides } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as Record<string, Record<string, string> | undefined>;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
// Our own packages are the root and, for a second version of a library, folders with a link to each.
const locked = Object.entries(packages).filter(([path, { link }]) => path.includes('node_modules/') && !link);

// What ships must let itself be bundled into a MIT-licensed extension; MPL-2.0 asks for its own files only.
const mayShip = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', '0BSD'];
/** Tools stay on the machine of whoever builds: any free licence does that lets everybody use them. */
const mayBuild = [
  ...mayShip,
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
  'LGPL-3.0-or-later',
  'BSD',
];

/** Whether an SPDX expression can be met from a list: every part of an AND, any of an OR. */
function isMet(expression: string, allowed: readonly string[]): boolean {
  const plain = expression.replace(/[()]/g, '');
  return plain
    .split(' OR ')
    .some((choice) =>
      choice.split(' AND ').every((part) => allowed.some((one) => one.toLowerCase() === part.toLowerCase())),
    );
}

/** Whether a version is one alone. */
function isPinned(version: string): boolean {
  return /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version);
}

/** Whether a package that is installed must have the contents that it had when it was chosen. */
function isHeld({ integrity }: Locked): boolean {
  return integrity?.startsWith('sha512-') ?? false;
}

/** Whether a package is said to come from one place only. A package of our own is a link to a folder. */
function namesItsPlace({ resolved }: Locked): boolean {
  return /^[\w.+-]+:/.test(resolved ?? '');
}

test('every package that is asked for is pinned to one version', () => {
  const asked = { ...dependencies, ...devDependencies, ...optionalDependencies, ...overrides };
  expect(Object.keys(asked).length).toBeGreaterThan(20);
  const loose = Object.entries(asked).filter(([, version]) => !isPinned(version));
  expect(loose).toEqual([]);
  for (const [name, version] of Object.entries(asked)) {
    expect([name, packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
  }
});

test('every package that is installed is held to its contents, and names no place to come from', () => {
  expect(locked.length).toBeGreaterThan(400);
  const loose = locked.filter(([, one]) => !isHeld(one) || namesItsPlace(one));
  expect(loose.map(([path]) => path)).toEqual([]);
});

/** The folders of packages and of all that they bring along, as Node would find them. */
function withAllTheyBring(names: readonly string[], from = '', found = new Set<string>()): Set<string> {
  for (const name of names) {
    let folder = from;
    // The nearest folder that has it, from where it is asked for outwards.
    while (folder && !packages[`${folder}/node_modules/${name}`])
      folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')));
    const path = `${folder ? `${folder}/` : ''}node_modules/${name}`;
    if (found.has(path)) continue;
    found.add(path);
    withAllTheyBring(Object.keys(packages[path]?.dependencies ?? {}), path, found);
  }
  return found;
}

test('every package that ships may ship, with all that it brings along', () => {
  const asked = Object.keys(dependencies ?? {});
  const shipped = [...withAllTheyBring(asked)];
  expect(shipped.length).toBeGreaterThan(asked.length);
  expect(shipped.filter((path) => !packages[path]?.version)).toEqual([]);
  const refused = shipped.filter((path) => !isMet(packages[path]?.license ?? '', mayShip));
  expect(refused.map((path) => `${path}: ${packages[path]?.license}`)).toEqual([]);
});

// Each is code that nobody here reads line by line. Whoever needs one more finds one that can go, or says
// here why none can.
test('few packages ship, with all that they bring along, and few tools are asked for', () => {
  expect(withAllTheyBring(Object.keys(dependencies ?? {})).size).toBeLessThanOrEqual(34);
  expect(Object.keys(devDependencies ?? {}).length).toBeLessThanOrEqual(38);
});

test('every package that is installed has a licence under which it may be used', () => {
  const unknown = locked.filter(([, { license = '' }]) => !isMet(license, mayBuild));
  expect(unknown.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['MIT AND GPL-3.0-only', false],
  ['SEE LICENSE IN LICENSE.md', false],
  ['', false],
])('the licence “%s”: %s', (expression, met) => {
  expect(isMet(expression, mayBuild)).toBe(met);
});

test.each(['^1.2.0', '~1.2.0', '1.x', 'latest', '*', 'https://news.example/it.tgz', 'file:../it'])(
  'the version “%s” is no pin',
  (version) => {
    expect(isPinned(version)).toBe(false);
    expect(isPinned('1.2.0-beta.3')).toBe(true);
  },
);

test('a package with other contents, or from a place of its own, would be found', () => {
  expect(isHeld({ integrity: 'sha1-0000' })).toBe(false);
  expect(isHeld({})).toBe(false);
  expect(isHeld({ integrity: 'sha512-0000' })).toBe(true);
  expect(namesItsPlace({ resolved: 'https://news.example/it.tgz' })).toBe(true);
  expect(namesItsPlace({ resolved: 'git+ssh://git@news.example/it.git' })).toBe(true);
  expect(namesItsPlace({ resolved: 'files/it' })).toBe(false);
});
