import type { Profile, Row } from '../row.ts';
import { number } from './words.ts';

/** A profile as a section of a document. */
export function profileSection({ title, how, heads, lines }: Profile): string {
  const rows = lines.map(([name, ...values]) => `| ${name} | ${values.map(number).join(' | ')} |`);
  return `#### ${title}

${how ? `${how}\n\n` : ''}| ${heads.join(' | ')} |
|${heads.map(() => '---|').join('')}
${rows.join('\n')}
`;
}

/** Whether a profile takes a row apart. */
export function takesApart({ of }: Profile, { what }: Row): boolean {
  return of.some((begins) => what.startsWith(begins));
}

/** Links to the sections of profiles, as headings are linked to in Markdown. */
export function linksTo(profiles: readonly Profile[]): string {
  return profiles.map(({ title }) => `[${title}](#${anchorOf(title)})`).join(', ');
}

function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}
