/** Messages that are the same in English, by language; `all` stands for every one of them. */
export const sameAsEnglish: Readonly<Record<string, readonly string[]>> = {
  all: ['extName'],
  es: ['relation.capital'],
  fr: [
    'category.organisations',
    'relation.parties',
    'card.dates',
    'pages.options',
    'options.title',
    'glossary.document',
    'story.names.organisation',
  ],
  pl: ['options.modifierShift'],
  uk: ['options.modifierShift'],
};
