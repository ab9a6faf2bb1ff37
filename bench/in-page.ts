/** Everything that runs inside pages, bundled into one script whose global is `inPage`. */
export { insertInBursts, keepChanging } from './page/changes.ts';
export { changeOneElement, scrollThrough } from './page/frame-times.ts';
export * from './page/whole.ts';
