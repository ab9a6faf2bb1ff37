import { readImports } from './read-imports.ts';

/**
 * Every file and package that ends up in the bundle of an entrypoint: what it imports for its
 * values, what that imports, and so on.
 *
 * @param read gives a file's source, or undefined for what is no TypeScript (styles, data).
 */
export function reach(entrypoint: string, read: (file: string) => string | undefined): Set<string> {
  const reached = new Set<string>();
  const visit = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    const source = read(file);
    if (source === undefined) return;
    for (const { target, isFile, typesOnly } of readImports(file, source)) {
      if (typesOnly) continue;
      if (isFile) visit(target);
      else reached.add(target);
    }
  };
  visit(entrypoint);
  return reached;
}
