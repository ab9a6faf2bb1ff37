import { scan } from '../../../matching/scan.ts';
import type { Entry, Fault } from '../../entry.ts';
import type { Document } from '../document.ts';
import { tableOf } from '../written-forms.ts';
import { fileOf } from './file-of.ts';

/**
 * Cited passages that are not there, are no content, or hold no written form of the entry although the
 * claim does not say that it is implied. The matcher's own scan reads them, so that plurals, capitals,
 * accents and hyphens count as they do on a page.
 */
export function badCitations(entries: readonly Entry[], documents: readonly Document[]): Fault[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return entries.flatMap((entry) => {
    const table = tableOf([entry]);
    return entry.claims.flatMap(({ passages, implied }, at) =>
      passages.flatMap((passage) => {
        const instruction = faultOf(
          passage,
          byId,
          (text) => implied || scan(text, table).candidates.length > 0,
        );
        return instruction ? [{ file: fileOf(entry), field: `claims.${at}.passages`, instruction }] : [];
      }),
    );
  });
}

function faultOf(
  passage: string,
  byId: ReadonlyMap<string, Document>,
  names: (text: string) => boolean,
): string | undefined {
  const [id = '', paragraph] = passage.split('#');
  const document = byId.get(id);
  const text = document?.content[Number(paragraph) - 1];
  // That a listed document is missing is one fault of the folder's, not one of every citation.
  if (!document) return undefined;
  if (text === undefined) {
    return `${passage} does not exist: ${id} has ${document.passages.length} passages. Cite one that does.`;
  }
  if (text === '') return `${passage} is no content (glossary/documents.yaml). Cite another.`;
  return names(text)
    ? undefined
    : `${passage} holds neither the term nor an alias. Cite another, or add "implied: true".`;
}
