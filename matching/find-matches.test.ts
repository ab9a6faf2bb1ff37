import { beforeEach, describe, expect, it } from 'vitest';
import { type Context, decide } from './decide.ts';
import { findMatches } from './find-matches.ts';
import { buildLexicon, type Lexicon, type LexiconData } from './lexicon.ts';
import { readBlock } from './reading.ts';
import { scan } from './scan.ts';
import { Subject, shortText } from './subject.ts';
import { writtenLists } from './written-lists.ts';

const data: LexiconData = {
  words: writtenLists,
  cues: { sport: ['striker', 'club', 'match*'] },
  entries: [
    {
      id: 'article-5',
      category: 'agreements',
      aliases: ['Article 5'],
      subject: 2,
      near: ['NATO', 'allies'],
      notNear: ['GDPR', 'court'],
    },
    { id: 'nato', category: 'organisations', aliases: [], everywhere: ['NATO'], subject: 3 },
    { id: 'putin', category: 'people', aliases: ['Vladimir Putin'], everywhere: ['Putin'], subject: 3 },
    {
      id: 'us',
      category: 'states',
      aliases: ['US', 'United States'],
      never: ['~ Open'],
      notNear: ['@sport'],
    },
    { id: 'ukraine', category: 'states', aliases: ['Ukraine', 'Ukrainian'], subject: 2 },
    { id: 'black-sea', category: 'places', aliases: ['Black Sea'], notNear: ['cruise'], subject: 2 },
    { id: 'putin-plan', category: 'agreements', aliases: ['Putin plan'], notNear: ['pension'], subject: 3 },
    { id: 'eu', category: 'organisations', aliases: ['EU'], subject: 2 },
    {
      id: 'refugees',
      category: 'people',
      aliases: ['refugees from Ukraine'],
      notNear: ['bakery'],
      subject: 2,
    },
    { id: 'war', category: 'talks', aliases: ['Cold War'], notNear: ['bakery'], subject: 2 },
    { id: 'kingdom', category: 'states', aliases: ['United Kingdom'], notNear: ['bakery'], subject: 2 },
    { id: 'truce', category: 'agreements', aliases: ['Black Sea ceasefire'], never: ['~ Hotel'], subject: 3 },
    {
      id: 'ceasefire',
      category: 'agreements',
      aliases: ['ceasefire'],
      subject: 1,
      everyday: true,
      notNear: ['Gaza'],
    },
  ],
};

// Anew for each test: what it makes ready once, another would not ask it for.
let lexicon: Lexicon;
beforeEach(() => {
  lexicon = buildLexicon('en', data);
});

const marked = (...texts: string[]) =>
  findMatches(
    texts.map((text) => ({ text })),
    lexicon,
  ).map((matches, at) =>
    matches
      .filter(({ reason }) => reason.taken)
      .map(({ start, end, entry }) => `${texts[at]?.slice(start, end)}:${entry}`),
  );
const ruleOf = (text: string, entry: string) =>
  findMatches([{ text }], lexicon)[0]?.find((match) => match.entry === entry)?.reason.rule;

describe('findMatches', () => {
  it('takes the longest of overlapping names', () => {
    expect(marked('A Black Sea ceasefire held.')).toEqual([['Black Sea ceasefire:truce']]);
  });

  it('leaves the names in a name that is part of something else, but not in one of another sense', () => {
    expect(marked('The Black Sea ceasefire Hotel opened.')).toEqual([[]]);
    expect(marked('The Putin plan for a pension.')).toEqual([['Putin:putin']]);
  });

  it('takes a bare surname for that of the longer name before, where nobody else is named', () => {
    expect(marked('Then Judd Putin won; Putin smiled.')).toEqual([[]]);
    expect(marked('Putin lost, then Judd Putin won.')).toEqual([['Putin:putin']]);
    expect(marked('Then Judd Putin won; Putin met the EU.')).toEqual([['Putin:putin', 'EU:eu']]);
    expect(marked('Then it stands in the New US; the US smiled.')).toEqual([['US:us']]);
    expect(marked('Mail us@Putin.example; Putin smiled.')).toEqual([['Putin:putin']]);
  });

  it('takes no neighbour with a capital for part of a name where every noun has one', () => {
    lexicon = buildLexicon('de', {
      cues: {},
      entries: [{ id: 'ukraine', category: 'states', aliases: ['Ukraine'], subject: 2 }],
    });
    expect(marked('Der Ukraine Gipfel begann.')).toEqual([['Ukraine:ukraine']]);
  });

  it.each([
    ['The fine cites Article 5 of the GDPR.', 'article-5', 'other sense'],
    ['Under Article 5, NATO allies help.', 'article-5', 'fits'],
    ['NATO lawyers read Article 5 in court.', 'article-5', 'fits'],
    ['She won the US Open.', 'us', 'idiom'],
    ['The US striker joined a club.', 'us', 'other sense'],
    ['JOIN US LIVE TONIGHT HERE', 'us', 'capitals'],
    ['Contact US to book a table.', 'us', 'capitals'],
    ['The US to Ukraine: wait.', 'us', 'fits'],
    ['US to book a table.', 'us', 'fits'],
    ['Join US to book a table.', 'us', 'capitals'],
    ['Inform US to book a table.', 'us', 'capitals'],
    ['Contact US (to book a table).', 'us', 'fits'],
    ['Contact US bakers for a table.', 'us', 'everyday word'],
    ['THE EU SAYS NO TO ALL OF IT', 'eu', 'fits'],
    ['A Black Sea cruise left at noon.', 'black-sea', 'fits'],
    ['Some refugees from Ukraine run a bakery.', 'refugees', 'fits'],
    ['A Cold War over a bakery broke out.', 'war', 'other sense'],
    ['A bakery of the United Kingdom closed.', 'kingdom', 'other sense'],
    ['Putin and Ukraine: the court read Article 5.', 'article-5', 'other sense'],
    ['A sum of US$5 was paid.', 'us', 'figure'],
    ['Ukraine 4, US 3 (after a late goal)', 'ukraine', 'figure'],
    ['Putin 4, US 3 (after a late goal)', 'putin', 'fits'],
    ['US AND UKRAINE SWAP PRISONERS', 'us', 'fits'],
    ['Write to press@NATO.example today', 'nato', 'address'],
    ['Maria Putin opened it.', 'putin', 'longer name'],
  ])('“%s”: %s, %s', (text, entry, rule) => {
    expect(ruleOf(text, entry)).toBe(rule);
  });

  it('in another language only takes names that are written so everywhere', () => {
    const italian =
      'La NATO e il Black Sea sono stati discussi alla riunione della settimana con gli alleati.';
    expect(marked(italian)).toEqual([['NATO:nato']]);
  });

  it('marks nothing on a long page that is about something else', () => {
    const recipe = 'Stir the soup slowly and let it rest until the evening. '.repeat(90);
    expect(marked(recipe, 'The US imports soup.', recipe)).toEqual([[], [], []]);
  });

  it('asks of a text that is short, to its last character, what it says in words', () => {
    const text = 'A ceasefire may come.';
    const rule = (length: number) => {
      const more = 'x'.repeat(length - text.length - 2);
      return findMatches([{ text }, { text: more }], lexicon)[0]?.[0]?.reason.rule;
    };
    expect([rule(shortText), rule(shortText + 1)]).toEqual(['everyday word', 'page about something else']);
  });

  it('leaves an everyday word of a page on the subject where nothing near it is', () => {
    const war = 'Putin and NATO spoke of Ukraine, the Black Sea and Article 5 of the allies. ';
    const filler = 'The market opened late and nobody knew why it did so. '.repeat(60);
    const [first, , last] = marked(
      `${war}A ceasefire came.`,
      filler,
      'The parents called a ceasefire over toys.',
    );
    expect(first).toContain('ceasefire:ceasefire');
    expect(last).toEqual([]);
  });
});

describe('decide', () => {
  const decided = (text: string, aliases: [string, 'never' | 'always'][], entries: string[] = []) => {
    const subject = new Subject();
    const reads = readBlock({ text }, scan(text, lexicon.table), { lexicon, isShort: true });
    const offset = subject.pass(text.length);
    subject.add(reads, offset);
    const corrections = { aliases: new Map(aliases), entries: new Set(entries) };
    return decide(reads, { subject, offset, corrections }).map(
      ({ entry, reason }) => `${entry} ${reason.taken}`,
    );
  };

  it('puts what the reader said before the rules', () => {
    expect(decided('NATO met.', [['NATO', 'never']])).toEqual(['nato false']);
    expect(decided('A ceasefire in Gaza held.', [['ceasefire', 'always']])).toEqual(['ceasefire true']);
    expect(decided('Ukrainian grain left.', [], ['ukraine'])).toEqual(['ukraine false']);
  });

  it('takes a name that belongs to the subject for what it is, however long the page is about something else', () => {
    const recipe = 'Stir the soup slowly and let it rest until the evening. '.repeat(90);
    expect(decided(`${recipe} NATO met.`, [])).toEqual(['nato true']);
  });

  it('decides nothing on a page read in part that the rest could still change', () => {
    const text = 'The US spoke.';
    const subject = new Subject();
    const reads = readBlock({ text }, scan(text, lexicon.table), { lexicon, isShort: true });
    const taken = (context: Partial<Context>) =>
      decide(reads, { subject, offset: 0, ...context }).map(({ reason }) => reason.taken);
    expect([taken({ partly: true }), taken({})]).toEqual([[false], [true]]);
  });

  it('keeps what was marked in a block before, whatever the page says since', () => {
    const subject = new Subject();
    subject.pass(9000);
    const text = 'A ceasefire came to the US.';
    const reads = readBlock({ text }, scan(text, lexicon.table), { lexicon, isShort: true });
    const taken = (kept: string[]) =>
      decide(reads, { subject, offset: 0, kept: new Set(kept) }).map(
        ({ entry, reason }) => `${entry} ${reason.taken}`,
      );
    expect(taken([])).toEqual(['ceasefire false', 'us false']);
    expect(taken(['ceasefire', 'us'])).toEqual(['ceasefire true', 'us true']);
  });

  it('takes an address for no mention even then', () => {
    expect(decided('Visit www.NATO.example now.', [['NATO', 'always']])).toEqual(['nato false']);
  });
});

describe('a passage in another language', () => {
  const german = buildLexicon('de', {
    cues: {},
    entries: [
      { id: 'un', category: 'organisations', aliases: ['Vereinten Nationen'], subject: 1 },
      { id: 'putin', category: 'people', aliases: ['Putins'], everywhere: ['Putin'], subject: 3 },
      { id: 'ukraine', category: 'states', aliases: ['Ukraine'], subject: 2 },
    ],
  });
  const words =
    'Die Soldaten der Vereinten Nationen sind nicht in der Ukraine, und das ist auch Putins Wille.';
  const english = 'The Vereinten Nationen of the Ukraine and Putins are what the United States is for.';
  const found = (
    text: string,
    further?: (language: string) => typeof lexicon | undefined,
    language?: string,
  ) =>
    findMatches([{ text, language }], lexicon, further)
      .flat()
      .map(({ start, end }) => text.slice(start, end));
  const further = (language: string) => (language === 'de' ? german : undefined);

  it('is read by the names of its language, where these are at hand', () => {
    expect(found(words)).toEqual([]);
    expect(found(words, further)).toEqual(['Vereinten Nationen', 'Ukraine', 'Putins']);
    expect(found(words, () => undefined)).toEqual([]);
  });

  it('is told by its markup where it has no name of the page’s language', () => {
    expect(found('Vereinten Nationen', further)).toEqual([]);
    expect(found('Vereinten Nationen', further, 'de')).toEqual(['Vereinten Nationen']);
  });

  it('is none where its text belies its markup', () => {
    expect(found(english, further, 'de')).toEqual(['Ukraine', 'United States']);
    expect(found(english, further)).toEqual(['Ukraine', 'United States']);
  });
});

describe('Subject', () => {
  it('forgets what a removed block told it', () => {
    const subject = new Subject();
    const add = (text: string) => {
      const reads = readBlock({ text }, scan(text, lexicon.table), { lexicon, isShort: true });
      const at = subject.pass(text.length);
      subject.add(reads, at);
      return { text, reads, at };
    };
    const first = add('NATO and Ukraine.');
    const second = add('Putin!');
    expect([subject.ofPage, subject.around(0, 'nato')]).toEqual([8, 5]);
    subject.remove(first.reads, first.at);
    subject.takeBack(first.text.length);
    expect([subject.ofPage, subject.around(second.at, 'putin'), subject.length]).toEqual([3, 0, 7]);
  });

  it('names what it found around a place, where that is to be explained', () => {
    const blocks = [{ text: 'Putin and Vladimir Putin saw Ukraine. A ceasefire is near.' }];
    const reasons = (explained: boolean) =>
      findMatches(blocks, lexicon, undefined, { explained }).map((matches) => matches.at(-1)?.reason);
    expect(reasons(true)).toEqual([
      expect.objectContaining({
        neighbours: [
          { id: 'putin', weight: 3, everyday: false },
          { id: 'ukraine', weight: 2, everyday: false },
        ],
      }),
    ]);
    expect(reasons(false)[0]).not.toHaveProperty('neighbours');
    const unasked = findMatches(blocks, lexicon).map((matches) => matches.at(-1)?.reason);
    expect(unasked).toEqual(reasons(false));
  });

  it('names what it found where the match stands, and nothing where nothing was asked', () => {
    const text = `${'It rained. '.repeat(100)}The court read Article 5 to NATO.`;
    const reasons = findMatches([{ text }], lexicon, undefined, { explained: true })[0]?.map(
      ({ reason }) => reason,
    );
    expect(reasons).toEqual([
      expect.objectContaining({ neighbours: [{ id: 'nato', weight: 3, everyday: false }] }),
      expect.not.objectContaining({ neighbours: expect.anything() }),
    ]);
  });

  it('learns nothing of its page from labels: few words that end no sentence', () => {
    const told = (text: string) => {
      const subject = new Subject();
      const reads = readBlock({ text }, scan(text, lexicon.table), { lexicon, isShort: true });
      subject.add(reads, 0);
      const told = subject.ofPage;
      subject.remove(reads, 0);
      return [told, subject.ofPage];
    };
    expect(told('Ukraine war')).toEqual([0, 0]);
    expect(told('All of Ukraine')).toEqual([0, 0]);
    expect(told('Ukraine: all')).toEqual([0, 0]);
    expect(told('The whole of Ukraine')).toEqual([2, 0]);
    expect(told('In Ukraine: ')).toEqual([2, 0]);
    expect(told('“Ukraine waits.”')).toEqual([2, 0]);
  });

  it('counts everyday words as far as names vouch for them, in a short text too', () => {
    const subject = new Subject();
    const add = (text: string) =>
      subject.add(
        readBlock({ text }, scan(text, lexicon.table), { lexicon, isShort: true }),
        subject.pass(text.length),
      );
    add('A ceasefire between the driver and the club.');
    expect([subject.ofPage, subject.around(0, 'us')]).toEqual([0, 0]);
    expect(subject.isNamed).toBe(false);
    add('The US agreed.');
    expect(subject.isNamed).toBe(false);
    add('Ukraine agreed.');
    expect([subject.ofPage, subject.around(0, 'us'), subject.isNamed]).toEqual([3, 3, true]);
  });
});
