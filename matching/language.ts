/** Which language a stretch of text is in, as far as function words tell. */

// The commonest short words of each language that other languages here lack. A statistical
// detector would know more languages and would weigh more than everything else in the page.
const functionWords: Readonly<Record<string, string>> = {
  en: 'the of and to that was for with his from they this have which were has would there their been its said will about after',
  de: 'der die das und ist nicht von mit dem den des auf für eine einen sich auch wird nach bei einer aus dass wie oder zum',
  fr: 'les des est dans une qui que pour pas sur au avec sont cette ses aux leur mais ont été par du et il elle',
  es: 'los las una que por con para del como más pero sus este está fue ha según entre también donde muy el y',
  it: 'gli che una della per con nel sono alla più anche dei delle come dal nella è stato ha questo il di',
  pt: 'uma que não com para dos das pelo mais como foi são pela também seu sua ao os as em o',
  nl: 'het een van niet zijn voor met aan door naar ook wordt maar bij deze uit werd heeft worden dat op',
  pl: 'nie się jest przez oraz dla jak jego który które jako przed tym także może był była od na że w z',
  tr: 'bir ve için ile olarak daha çok bu gibi kadar olan sonra ancak ama ise da de',
  no: 'og ikke som på til med av det har var fra ble vil etter han seg en et er',
  id: 'yang dan dengan untuk dari dalam pada ini itu tidak akan oleh juga telah adalah di ke',
  uk: 'що та як від для про також після або його вони було який яка які це є й в на з до',
  ru: 'что как для это его также после или они было который которая не по из от с и в на',
};

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(functionWords)) {
  for (const word of words.split(' ')) {
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
  }
}

/**
 * Guesses a text's language from its function words.
 *
 * @param text any text; the first 2,000 characters are looked at.
 * @param declared what the page says it is ("de", "pt-BR"), believed unless the text clearly says
 *   otherwise: a template's `lang` is wrong more often than twenty words of running text are.
 * @returns an ISO 639-1 code; undefined when neither the text nor the page tells.
 */
export function languageOf(text: string, declared?: string): string | undefined {
  const said = declared?.toLowerCase().split(/[-_]/)[0] || undefined;
  const scores = new Map<string, number>();
  for (const word of text.slice(0, 2000).toLowerCase().match(/\p{L}+/gu) ?? []) {
    for (const language of languagesOf.get(word) ?? []) {
      scores.set(language, (scores.get(language) ?? 0) + 1);
    }
  }
  let best: string | undefined;
  for (const [language, score] of scores) {
    if (score > (best === undefined ? 0 : (scores.get(best) ?? 0))) best = language;
  }
  if (best === undefined || best === said) return said ?? best;
  const lead = (scores.get(best) ?? 0) - (said === undefined ? 0 : (scores.get(said) ?? 0));
  return said !== undefined && lead < 4 ? said : lead < 2 ? said : best;
}
