import { type Bound, judge, type Row } from '../row.ts';

/** A number with three digits that tell something. */
export function number(value: number): string {
  if (value === 0) return '0';
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toLocaleString('en-GB', { maximumFractionDigits: Math.min(3, digits) });
}

/** A number with its unit. */
export function amount(value: number, unit: Row['unit']): string {
  return unit === '' ? number(value) : `${number(value)} ${unit}`;
}

/** A bound as it reads: `≤ 3 ×`. */
export function boundInWords(bound: Bound | undefined, unit: Row['unit']): string {
  if (!bound) return '';
  const { atMost, atLeast } = bound;
  return atMost !== undefined ? `≤ ${amount(atMost, unit)}` : `≥ ${amount(atLeast ?? 0, unit)}`;
}

/** What was measured: the median, and from where to where it went. */
export function measuredInWords({ measured, unit }: Row): string {
  if (!measured) return 'not measured';
  const { median, min, max } = measured;
  return min === max ? amount(median, unit) : `${amount(median, unit)} (${number(min)} to ${number(max)})`;
}

/** Whether the bound was met; why there is nothing to judge, where nothing could be measured. */
export function verdictInWords(row: Row): string {
  if (!row.measured) return row.how ?? '';
  const judged = judge(row);
  if (!judged) return '';
  if (judged.verdict === 'open')
    return `cannot tell: measured to ${amount(row.resolution ?? 0, row.unit)} at best`;
  const verdict = judged.verdict === 'met' ? 'met' : `missed by ${amount(judged.missedBy, row.unit)}`;
  return isDivided(row) ? `${verdict}, by the median` : verdict;
}

/** Whether some rounds keep the bound and others miss it. */
function isDivided({ bound, measured }: Row): boolean {
  const { atMost = Number.POSITIVE_INFINITY, atLeast = Number.NEGATIVE_INFINITY } = bound ?? {};
  if (!measured) return false;
  const keeps = [measured.min, measured.max].map((value) => value <= atMost && value >= atLeast);
  return keeps.includes(true) && keeps.includes(false);
}
