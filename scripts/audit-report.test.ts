import { expect, test } from 'vitest';
import { readAudit } from './audit-report.ts';

test.each([
  ['', 'npm said nothing'],
  ['npm error network\nmore', 'npm error network'],
  ['{}', 'npm wrote no report'],
  [
    '{"message":"405 Method Not Allowed - POST https://registry.example/-/npm/v1","error":{"summary":""}}',
    '405',
  ],
  ['{"error":{"code":"ENOTFOUND","summary":""}}', 'ENOTFOUND'],
  ['{"error":{"code":"ENOLOCK","summary":"This command requires an existing lockfile."}}', 'lockfile'],
])('an answer that is no report is no all-clear: %s', (text, why) => {
  expect(readAudit(text)).toEqual({ kind: 'unasked', why: expect.stringContaining(why) });
});

test('a report names what is weak, and why', () => {
  expect(readAudit('{"auditReportVersion":2,"vulnerabilities":{}}')).toEqual({ kind: 'asked', weak: [] });
  const vulnerabilities = {
    left: { severity: 'high', range: '<2.0.0', via: [{ title: 'Reads too far' }] },
    right: { severity: 'low', range: '*', via: ['left'] },
  };
  expect(readAudit(JSON.stringify({ vulnerabilities }))).toEqual({
    kind: 'asked',
    weak: ['left <2.0.0 (high): Reads too far', 'right * (low): left'],
  });
});
