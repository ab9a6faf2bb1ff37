import type { Fault } from '../../entry.ts';
import type { SourceDocument } from '../../sources.ts';
import { type Document, eachPassage } from '../document.ts';

const file = 'glossary/documents.yaml';

/** Where `documents.yaml` and the folder of documents say different things. */
export function documentsOutOfStep(
  sources: readonly SourceDocument[],
  documents: readonly Document[],
): Fault[] {
  const byFile = new Map(documents.map((document) => [document.file, document]));
  const listed = new Set(sources.map((source) => source.file));
  return [
    ...sources.flatMap((source, at) => {
      const document = byFile.get(source.file);
      if (document) return skippedAmiss(source, document, at);
      return [
        {
          file,
          field: `${at}.file`,
          instruction: `${source.file} is not in the folder. Add it or correct the name.`,
        },
      ];
    }),
    ...documents
      .filter((document) => !listed.has(document.file))
      .map((document) => ({
        file,
        field: '',
        instruction: `does not list ${document.file}. Add it (id, file, title, label), or take it out of the folder.`,
      })),
  ];
}

function skippedAmiss(source: SourceDocument, { passages }: Document, index: number): Fault[] {
  return (source.skip ?? []).flatMap((skipped, part) =>
    eachPassage(skipped).flatMap(({ at, from }) => {
      const text = passages[at - 1];
      const fault = { file, field: `${index}.skip.${part}` };
      if (text === undefined)
        return [{ ...fault, instruction: `${source.id}#${at} does not exist. Correct the number.` }];
      if (from === undefined || text.includes(from)) return [];
      return [
        {
          ...fault,
          instruction: `${source.id}#${at} does not hold "${from}". Correct the words or the number.`,
        },
      ];
    }),
  );
}
