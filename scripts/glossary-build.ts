import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compileGlossary } from '../glossary/compile/compile.ts';

// `--check` writes nothing and fails when what is committed is not what the entries compile to.
const check = process.argv.includes('--check');
const { files, faults } = compileGlossary('glossary');
for (const fault of faults) console.error(fault);
mkdirSync('glossary/compiled', { recursive: true });
let stale = 0;
for (const [name, content] of files) {
  const path = `glossary/compiled/${name}`;
  if (!check) writeFileSync(path, content);
  else if (readOrEmpty(path) !== content) {
    console.error(`${path} is stale. Run: npm run glossary:build`);
    stale++;
  }
}
if (!check) console.log(`${files.size} files written to glossary/compiled/.`);
process.exitCode = faults.length + stale > 0 ? 1 : 0;

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
