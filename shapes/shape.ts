/**
 * Shapes: what a value from outside (storage, a message, a settings file) must look like.
 *
 * A function that tells is all that is needed. A schema library says more, what is wrong and where,
 * but nobody would hear it here, and it would be a fifteenth of the script that goes into every page.
 * Each maker is marked as free of side effects, so that pages carry the shapes that they ask about
 * and no others.
 */

/** Tells whether a value is of a shape. Takes anything and never throws. */
export type Shape<T> = (value: unknown) => value is T;

/** What is known of values that have a shape. */
export type Shaped<S> = S extends Shape<infer T> ? T : never;

/** True or false. */
export const boolean: Shape<boolean> = (value) => typeof value === 'boolean';

/** Any text. */
export const text: Shape<string> = (value) => typeof value === 'string';

/** A number, both ends included. */
/* @__NO_SIDE_EFFECTS__ */
export function between(least: number, most: number): Shape<number> {
  return (value): value is number => typeof value === 'number' && value >= least && value <= most;
}

/** A whole number, both ends included. */
/* @__NO_SIDE_EFFECTS__ */
export function whole(least: number, most = Number.MAX_SAFE_INTEGER): Shape<number> {
  const inside = between(least, most);
  return (value): value is number => inside(value) && Number.isInteger(value);
}

/** One of some words. */
/* @__NO_SIDE_EFFECTS__ */
export function oneOf<const Word extends string>(words: readonly Word[]): Shape<Word> {
  return (value): value is Word => words.includes(value as Word);
}

/** Text of a pattern. */
/* @__NO_SIDE_EFFECTS__ */
export function like<Text extends string>(pattern: RegExp): Shape<Text> {
  return (value): value is Text => text(value) && pattern.test(value);
}

/** Something of a shape, or null. */
/* @__NO_SIDE_EFFECTS__ */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value): value is T | null => value === null || shape(value);
}

/** A list, each item of a shape. */
/* @__NO_SIDE_EFFECTS__ */
export function listOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(shape);
}

/** An object with some of these keys and no others, each with a value of a shape. */
/* @__NO_SIDE_EFFECTS__ */
export function someOf<const Key extends string, T>(
  keys: readonly Key[],
  shape: Shape<T>,
): Shape<{ readonly [Name in Key]?: T }> {
  const key = oneOf(keys);
  return (value): value is { readonly [Name in Key]?: T } =>
    isObject(value) && Object.entries(value).every(([name, own]) => key(name) && shape(own));
}

/** The shapes of an object's fields. */
export type Fields = Readonly<Record<string, Shape<unknown>>>;

/** An object with fields of these shapes. */
export type Formed<F extends Fields> = { readonly [Name in keyof F]: Shaped<F[Name]> };

/** An object with fields of these shapes at least: a later version's may have more. */
/* @__NO_SIDE_EFFECTS__ */
export function form<F extends Fields>(fields: F): Shape<Formed<F>> {
  return (value): value is Formed<F> =>
    isObject(value) && Object.entries(fields).every(([name, shape]) => shape(value[name]));
}

/** An object whose `type` names what else is in it. */
export type Variant<Forms extends Readonly<Record<string, Fields>>> = {
  [Type in keyof Forms & string]: { readonly type: Type } & Formed<Forms[Type]>;
}[keyof Forms & string];

/** One of several forms, told apart by their `type`. */
/* @__NO_SIDE_EFFECTS__ */
export function variant<Forms extends Readonly<Record<string, Fields>>>(forms: Forms): Shape<Variant<Forms>> {
  const byType = new Map(Object.entries(forms).map(([type, fields]) => [type, form(fields)]));
  return (value): value is Variant<Forms> =>
    isObject(value) && byType.get(value.type as string)?.(value) === true;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
