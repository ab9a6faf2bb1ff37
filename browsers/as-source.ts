/**
 * A function and its arguments as one expression, for protocols that carry source text only.
 * The function gets the extension's API object first; Chromium before 148 calls it `chrome`.
 */
export function withExtensionApi(body: (...args: never[]) => unknown, args: readonly unknown[]): string {
  const rest = args.map((arg) => `, ${JSON.stringify(arg)}`).join('');
  return `(${body})(globalThis.browser ?? globalThis.chrome${rest})`;
}
