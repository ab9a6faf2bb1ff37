import { ownLocale } from './own-locale.ts';

/** A date as precise as it was given: a year, a month or a day, in the reader's own way of writing it. */
export function readableDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!year || Number.isNaN(year)) return date;
  const at = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  return new Intl.DateTimeFormat(ownLocale(), {
    year: 'numeric',
    ...(month ? { month: 'short' } : {}),
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(at);
}
