import { extensionGlobals, type Import, readImports } from './read-imports.ts';
import { browserFiles, rooms, testPackages } from './rooms.ts';

const toolRooms = new Set(['bench', 'browsers', 'scripts', 'tests']);
const isTest = (file: string) => /\.test\.tsx?$/.test(file);

/** The room that a file lies in, or undefined for the files of the top level. */
export function roomOf(file: string): string | undefined {
  return Object.keys(rooms)
    .filter((room) => file.startsWith(`${room}/`) || file.startsWith(`${room}.`))
    .sort((a, b) => b.length - a.length)[0];
}

/**
 * What a file imports or touches against the rules: one instruction each.
 *
 * @param file its path from the project's root, with forward slashes.
 */
export function violations(file: string, source: string): string[] {
  const room = roomOf(file);
  if (!room)
    return [`${file} lies in no room. Move it into one, or give its folder a line in tests/rooms.ts.`];
  const imports = readImports(file, source)
    .filter((found) => !isAllowed(file, room, found))
    .map(
      ({ target, typesOnly }) => `${file}: ${room} may not import ${target}${typesOnly ? ' (types)' : ''}.`,
    );
  const globals = toolRooms.has(room) ? [] : extensionGlobals(file, source);
  return [
    ...imports,
    ...globals.map((name) => `${file}: import browser from wxt/browser instead of using ${name}.`),
  ];
}

function isAllowed(file: string, room: string, { target, isFile, typesOnly }: Import): boolean {
  const { rooms: values = [], types = [], packages = [] } = rooms[room] ?? {};
  if (isFile) {
    const to = roomOf(target);
    if (to === undefined) return toolRooms.has(room);
    return to === room || values.includes(to) || (typesOnly && types.includes(to));
  }
  const only = browserFiles[room];
  if (target === 'wxt/browser' && only !== undefined) return only.includes(file);
  if (packages === 'any') return true;
  const allowed = isTest(file) ? [...packages, ...testPackages] : packages;
  return allowed.some((name) => target === name || target.startsWith(/[:/]$/.test(name) ? name : `${name}/`));
}
