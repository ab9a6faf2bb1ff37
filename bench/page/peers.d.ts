declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(terms: readonly string[], options: Readonly<Record<string, unknown>>): void;
    markRegExp(expression: RegExp, options?: Readonly<Record<string, unknown>>): void;
    unmark(): void;
  }
}

declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(
    root: Element,
    options: { preset: 'prose'; find: RegExp; wrap: string },
  ): { revert(): void };
}
