import { describe, expect, it } from 'vitest';
import { isCyrillic, isFunctionWord, languageOf, otherLanguage, plainlyOther } from './language.ts';
import type { Prose } from './prose.ts';
import { proseOf } from './prose-of.ts';

const isIn = (language: string, prose: Prose, said?: string) =>
  otherLanguage(language, prose, { language: said }) === undefined;
const french = 'Le président a eu une conversation avec les dirigeants, mais il ne veut pas que cela dure.';
const english =
  'The president had a conversation with the leaders, but he does not want it to last for long.';

// First: a language's words are made ready once, by whichever test asks for them first, and this one looks closest.
describe('isFunctionWord', () => {
  it('knows those of a language, whatever their case', () => {
    expect(['The', 'us', 'US', 'Kyiv', 't'].map((word) => isFunctionWord('en', word))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(isFunctionWord('de', 'the')).toBe(false);
    expect(isFunctionWord('de', 'und')).toBe(true);
    expect(isFunctionWord('xx', 'the')).toBe(false);
  });
});

describe('languageOf', () => {
  it('tells by function words', () => {
    expect(languageOf(french)).toBe('fr');
    expect(languageOf(english)).toBe('en');
    expect(languageOf('Зустріч відбулася після того, як сторони домовилися про це та інше.')).toBe('uk');
  });

  it('tells by one letter that no other language has, unless only a name has it', () => {
    expect(languageOf('Kreml odrzucił plan pokojowy Trumpa.')).toBe('pl');
    expect(languageOf('Łukasz visits Obama')).toBeUndefined();
  });

  it('takes one word for enough where English has none', () => {
    expect(languageOf('Kiew lehnt Gebietsabtretungen ab, sagt Merz.')).toBe('de');
    expect(languageOf('Merz and Putin, ab')).toBeUndefined();
  });

  it('knows a headline by names that only its language writes so', () => {
    expect(languageOf('Moscou dément.')).toBe('fr');
    expect(languageOf('Rusia niega todo')).toBe('es');
    expect(languageOf('Rosja zaprzecza')).toBe('pl');
    expect(languageOf('Russland dementiert')).toBe('de');
    expect(languageOf('Moskau Events')).toBe('de');
    expect(languageOf('Про перемир’я')).toBe('uk');
  });

  it('believes the page where the text says little, and the text where it says much', () => {
    expect(languageOf('Putin', 'pl-PL')).toBe('pl');
    expect(languageOf(french, 'en-US')).toBe('fr');
    expect(languageOf('Putin')).toBeUndefined();
  });
});

describe('otherLanguage', () => {
  it('tells a foreign passage from the page around it', () => {
    expect(isIn('en', proseOf(english), 'en')).toBe(true);
    expect(isIn('en', proseOf(french), 'en')).toBe(false);
  });

  it('takes a few words for what their markup says', () => {
    expect(isIn('en', proseOf('Kyiv, Ukraine'))).toBe(true);
    expect(isIn('en', proseOf('a eu lieu'), 'fr')).toBe(false);
  });
});

describe('plainlyOther', () => {
  const ukrainian = 'Зустріч відбулася після того, як сторони домовилися про це та інше.';

  it.each([
    {
      of: 'a passage that its markup calls German',
      language: 'en',
      text: 'Vereinte Nationen',
      declared: 'de-AT',
    },
    { of: 'a passage in Cyrillic letters', language: 'en', text: ukrainian, declared: 'en' },
    { of: 'one on a German page', language: 'de', text: ukrainian, declared: undefined },
    { of: 'the shortest in its own letters', language: 'en', text: 'Він був у Києві вчора', declared: 'en' },
    { of: 'the shortest one that is called so', language: 'en', text: 'Der Minister', declared: 'de-AT' },
  ])('tells $of', ({ language, text, declared }) => {
    expect(plainlyOther(language, text, declared)).toBe(declared === 'de-AT' ? 'de' : 'uk');
  });

  it.each([
    { of: 'of markup that its text belies', language: 'de', text: english, declared: 'fr' },
    { of: 'of a menu of languages', language: 'en', text: 'Polski', declared: 'pl' },
    { of: 'of a padded one', language: 'en', text: '  Polski          ', declared: 'pl' },
    { of: 'of a title as short', language: 'en', text: 'Die Staaten', declared: 'de' },
    { of: 'on a page in Ukrainian', language: 'uk', text: ukrainian, declared: 'uk' },
    { of: 'of a name in other letters', language: 'en', text: 'Київ', declared: 'en' },
    { of: 'on a page in Cyrillic letters', language: 'ru', text: ukrainian, declared: 'ru' },
    { of: 'on one in a language that is not known here', language: 'bg', text: ukrainian, declared: 'bg' },
    { of: 'of a text in the language of its page', language: 'en', text: english, declared: 'en-GB' },
    {
      of: 'of a Latin text whose markup says nothing else',
      language: 'en',
      text: french,
      declared: undefined,
    },
  ])('says nothing $of', ({ language, text, declared }) => {
    expect(plainlyOther(language, text, declared)).toBeUndefined();
  });
});

describe('isCyrillic', () => {
  it.each([
    ['Вони були в Києві тут', true],
    ['Вони були в Києві ту', true],
    ['Вони були в Києві т', false],
    // The one in the middle, or the one after it, where that is a space.
    ['1234567890а1234567890', true],
    ['12345678901а123456789', true],
    ['123456789а12345678901', false],
    ['Kyiv was always called Kyiv', false],
  ])('“%s”: %s', (text, expected) => {
    expect(isCyrillic(text)).toBe(expected);
  });
});

it('knows nothing of a language that is none', () => {
  expect(isIn('constructor', proseOf(english))).toBe(false);
});

describe('languages, one by one', () => {
  it.each([
    ['de', 'Der Kanzler hat sich nach dem Treffen nicht zu den Gesprächen geäußert, sagte ein Sprecher.'],
    ['fr', 'Le président est dans une réunion avec les alliés, mais il ne dit pas ce que cela change.'],
    ['es', 'El presidente dijo que los aliados no están de acuerdo con el plan para la frontera.'],
    ['it', 'Il presidente ha detto che gli alleati non sono della stessa opinione sul piano.'],
    ['pt', 'O presidente disse que os aliados não estão de acordo com o plano para a fronteira.'],
    ['nl', 'De president zei dat het plan niet voor de bondgenoten was, maar ook niet tegen hen.'],
    ['pl', 'Prezydent powiedział, że plan nie jest dla sojuszników, ale też nie przeciw nim.'],
    ['tr', 'Bu plan için daha çok zaman var ve bir karar olarak kabul edildi.'],
    ['no', 'Presidenten sa det ikke blir slik, og han vil ha en ny plan etter møtet, som ble utsatt.'],
    ['id', 'Presiden berkata bahwa rencana itu tidak akan baik untuk sekutu dan juga bagi yang lain.'],
    ['uk', 'Президент сказав, що план не для союзників, але він вже був на столі після зустрічі.'],
    ['ru', 'Президент сказал, что план не для союзников, но он уже был на столе после встречи.'],
    ['en', 'The president said that the plan was not for the allies, and that it was not against them.'],
  ])('tells %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
    expect(languageOf(text, language)).toBe(language);
    expect(isIn(language, proseOf(text))).toBe(true);
    const other = language === 'en' ? 'de' : 'en';
    expect(isIn(other, proseOf(text), other)).toBe(false);
  });
});

describe('what languageOf believes', () => {
  it.each([
    ['', 'de-AT', 'de'],
    ['', undefined, undefined],
    ['Putin', 'DE_at', 'de'],
    ['Putin', '', undefined],
    // Letters, in no word that tells.
    ['Зеленський', undefined, 'uk'],
    ['Путин', undefined, 'ru'],
    ['Пам’ять', undefined, 'uk'],
    ['żal Tusk Merz', undefined, 'pl'],
    ['żal Tusk the', undefined, 'pl'],
    // In names alone they tell nothing, nor do those that several languages write.
    ['Małysz visits Obama', undefined, undefined],
    ['Köln, Düsseldorf', undefined, undefined],
    ['Köln grün', undefined, undefined],
    // Four points more than what the page says.
    ['ты', 'de', 'ru'],
    ['Ты', 'de', 'de'],
    ['ты und nicht', 'de', 'de'],
    // A word that one language alone has before one of several; as much English as anything else.
    ['Que Putin gli Macron', undefined, 'it'],
    ['und nicht Putin the of Kremlin', undefined, undefined],
    // Letters in a row make none of two words.
    ['здесь кот Данська', 'ru', 'ru'],
    ['здесьск Данська', 'ru', 'ru'],
    // Three words of English, if the text is not long, whatever else there is.
    [`The of and ${french} ${french}`, undefined, 'en'],
    [`The of and ${french} ${french}`.padEnd(299), undefined, 'en'],
    [`The of and ${french} ${french}`.padEnd(300), undefined, 'fr'],
    [`The of ${french}`, undefined, 'fr'],
    // Three words of English in a long text of names are none that tell.
    [`The of and ${'Zelensky Putin '.repeat(40)}`, 'de', 'de'],
    ['The cat of the house and the dog of the garden were out.', 'de', 'en'],
  ])('“%s”, said to be %s: %s', (text, declared, language) => {
    expect(languageOf(text, declared)).toBe(language);
  });

  it('looks at the beginning of a text only', () => {
    expect(languageOf(`${'Putin '.repeat(400)}${french}`)).toBeUndefined();
    expect(languageOf(`${french} ${'Putin '.repeat(400)}`)).toBe('fr');
  });
});

describe('otherLanguage, where little is said', () => {
  const names = 'Zelensky Putin Macron Starmer Merz Tusk Rubio Witkoff';

  it('takes a text without a telling word for what its page is', () => {
    expect(isIn('en', proseOf(names), 'en')).toBe(true);
    expect(isIn('de', proseOf(names))).toBe(true);
  });

  it('takes one word of another language for a name, and two or a letter for more', () => {
    expect(isIn('en', proseOf(`${names} Moscou`))).toBe(true);
    expect(isIn('en', proseOf(`${names} Moscou est`))).toBe(false);
    expect(isIn('en', proseOf(`${names} żal`))).toBe(false);
  });

  it('takes words that its page’s language has too for none of another', () => {
    expect(isIn('it', proseOf(`${names} la una`))).toBe(true);
    expect(isIn('pt', proseOf(`${names} la una`))).toBe(false);
  });

  it('guesses the language of its page where two words do not confirm it', () => {
    expect(isIn('de', proseOf(`${names} grün und nicht`))).toBe(true);
  });

  it('looks for words of another no further than two thousand characters', () => {
    expect(isIn('en', proseOf(`${words(200)} Moscou est`), 'fr')).toBe(false);
    expect(isIn('en', proseOf(`${words(250)} Moscou est`), 'fr')).toBe(true);
  });

  it('believes the markup of fewer than eight words, and no more', () => {
    expect(isIn('en', proseOf('Zelensky Putin Macron'), 'de')).toBe(false);
    expect(isIn('en', proseOf('Zelensky Putin Macron'), 'en-GB')).toBe(true);
    expect(isIn('en', proseOf('Le président ne veut pas que'), 'en')).toBe(true);
    expect(isIn('en', proseOf('Le président ne veut pas que cela dure'), 'en')).toBe(false);
  });

  const words = (count: number) => Array.from({ length: count }, () => 'Zelensky').join(' ');

  it('is confirmed by three of its words, among the first forty', () => {
    const long = 'Les alliés ont dit que cela ne dure pas, mais le plan est dans une salle. '.repeat(5);
    expect(isIn('en', proseOf(`the of and ${long}`))).toBe(true);
    expect(isIn('en', proseOf(`the of ${long}`))).toBe(false);
    expect(isIn('en', proseOf(`the of ${words(37)} and ${long}`))).toBe(true);
    expect(isIn('en', proseOf(`the of ${words(38)} and ${long}`))).toBe(false);
    expect(isIn('en', proseOf(`the of and ${words(5)} ${french}`), 'en')).toBe(true);
    expect(isIn('en', proseOf(`${words(40)} the of and ${french} ${french}`), 'en')).toBe(false);
  });
});
