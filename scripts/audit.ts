import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readAudit } from './audit-report.ts';

/**
 * Asks the registry whether what ships has known weaknesses. No part of the tests: the answer is
 * another every day, and not every registry gives one.
 */
const { stdout, stderr, error } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  cwd: join(import.meta.dirname, '..'),
  encoding: 'utf8',
});
const report = error ? readAudit(error.message) : readAudit(stdout || stderr);
if (report.kind === 'unasked') {
  console.error(
    `Nothing was checked: the registry could not be asked (${report.why}). Try again with a network and a registry that offers audits.`,
  );
} else if (report.weak.length > 0) {
  console.error(['Known weaknesses in what ships. Update these:', ...report.weak].join('\n  '));
} else {
  console.log('No known weaknesses in what ships.');
}
process.exitCode = report.kind === 'asked' && report.weak.length === 0 ? 0 : 1;
