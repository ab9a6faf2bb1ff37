import { posix } from 'node:path';
import { parseSync } from 'vite';

/** An import, a re-export or an `import()` of a file. */
export interface Import {
  /** The path from the project's root, or the package's specifier. */
  readonly target: string;
  readonly isFile: boolean;
  readonly typesOnly: boolean;
}

/**
 * What a TypeScript file imports.
 *
 * @param file its path from the project's root.
 * @throws when the source does not parse, or when an `import()` computes what it loads: neither
 *   can be held to the rules.
 */
export function readImports(file: string, source: string): Import[] {
  const { module, errors } = parseSync(file, source);
  if (errors[0]) throw new Error(`${file} does not parse: ${errors[0].message}`);
  const statics = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    typesOnly: entries.length > 0 && entries.every(({ isType }) => isType),
  }));
  const exports = module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ specifier: moduleRequest.value, typesOnly: isType }] : [],
    );
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => {
    const literal = /^['"](.+)['"]$/.exec(source.slice(start, end));
    if (!literal?.[1]) throw new Error(`${file}: write what import() loads as a plain string.`);
    return { specifier: literal[1], typesOnly: false };
  });
  return [...statics, ...exports, ...dynamic].map(({ specifier, typesOnly }) => {
    const path = specifier.replace(/[?#].*$/, '') || specifier;
    const isFile = path.startsWith('.');
    return { target: isFile ? posix.join(posix.dirname(file), path) : specifier, isFile, typesOnly };
  });
}

/** Names of extension API globals that a file uses without having imported them. */
export function extensionGlobals(file: string, source: string): string[] {
  const { program, module } = parseSync(file, source);
  const imported = new Set(
    module.staticImports.flatMap(({ entries }) => entries.map(({ localName }) => localName.value)),
  );
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, object } = node as { type?: string; object?: { type?: string; name?: string } };
    if (type === 'MemberExpression' && object?.type === 'Identifier') {
      const { name = '' } = object;
      if ((name === 'browser' || name === 'chrome') && !imported.has(name)) found.add(name);
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(program);
  return [...found];
}
