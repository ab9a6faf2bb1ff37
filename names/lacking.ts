import type { FoundName, NamePlace } from '../language/names.ts';
import { plain } from '../search/plain.ts';
import type { NamesAsked, TextBlock } from './exchange.ts';

/**
 * The names that the glossary lacks.
 *
 * A place that is part of a mark is none ("Minsk" of "Minsk agreements"), unless the name goes well
 * beyond what is marked ("Kyiv School of Economics").
 */
export function lacking(names: readonly FoundName[], { blocks, known }: NamesAsked): FoundName[] {
  return names.flatMap((found) => {
    if (known.has(plain(found.name))) return [];
    const places = found.places.filter((place) => !isMarked(place, blocks[place.block]));
    return places.length > 0 ? [{ ...found, places }] : [];
  });
}

function isMarked({ start, end }: NamePlace, block: TextBlock | undefined): boolean {
  return (block?.marks ?? []).some((mark) => {
    const shared = Math.min(end, mark.end) - Math.max(start, mark.start);
    return shared > 0 && shared * 2 >= end - start;
  });
}
