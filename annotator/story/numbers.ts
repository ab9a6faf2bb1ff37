/** Numbers for things that have no name to be sent under. A thing keeps its number for as long as it lives. */
export class Numbers<Thing extends WeakKey> {
  readonly #numbers = new WeakMap<Thing, number>();
  readonly #things = new Map<number, WeakRef<Thing>>();
  #last = 0;

  of(thing: Thing): number {
    const known = this.#numbers.get(thing);
    if (known !== undefined) return known;
    const number = ++this.#last;
    this.#numbers.set(thing, number);
    this.#things.set(number, new WeakRef(thing));
    return number;
  }

  /** The thing with a number; undefined where there was never one, or it is gone. */
  whose(number: number): Thing | undefined {
    return this.#things.get(number)?.deref();
  }
}
