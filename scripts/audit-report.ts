/** What `npm audit --json` came to. */
export type AuditReport =
  /** The registry was not asked, or gave no answer: why, in a line. */
  | { readonly kind: 'unasked'; readonly why: string }
  /** The packages with known weaknesses, a line each. */
  | { readonly kind: 'asked'; readonly weak: readonly string[] };

interface Written {
  readonly message?: string;
  readonly error?: { readonly summary?: string; readonly code?: string };
  readonly vulnerabilities?: Readonly<
    Record<string, { readonly severity?: string; readonly range?: string; readonly via?: readonly unknown[] }>
  >;
}

/** Reads what npm wrote. Anything but a report counts as no answer: silence is no all-clear. */
export function readAudit(text: string): AuditReport {
  let written: Written;
  try {
    written = JSON.parse(text) as Written;
  } catch {
    return { kind: 'unasked', why: text.trim().split('\n')[0] || 'npm said nothing' };
  }
  const { vulnerabilities, message, error } = written;
  if (!vulnerabilities) {
    return { kind: 'unasked', why: message || error?.summary || error?.code || 'npm wrote no report' };
  }
  const weak = Object.entries(vulnerabilities).map(([name, { severity, range, via = [] }]) => {
    const titles = via.map((one) => (one as { title?: string }).title ?? String(one));
    return `${name} ${range ?? ''} (${severity ?? 'of unknown weight'}): ${titles.join('; ')}`;
  });
  return { kind: 'asked', weak };
}
