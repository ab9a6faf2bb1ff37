import { beforeEach, describe, expect, it } from 'vitest';
import { findMatches } from './find-matches.ts';
import { buildLexicon, type Lexicon, type LexiconData } from './lexicon.ts';
import { writtenLists } from './written-lists.ts';

const data: LexiconData = {
  words: writtenLists,
  cues: {
    elsewhere: ['@film'],
    unpolitical: ['@film'],
    company: ['@front'],
    politics: ['@front', '@offices'],
    abroad: ['@far'],
    far: ['Peru'],
    film: ['film', 'singer'],
    front: ['frontline', 'shelling', 'the mediation', 'Oslo', 'Doha', 'Bern mediation'],
    offices: ['minister'],
    news: ['@affairs'],
    affairs: ['census'],
    hints: ['army', 'gas'],
  },
  entries: [
    {
      id: 'ceasefire',
      category: 'agreements',
      aliases: ['ceasefire', 'ceasefire deal', 'truce', 'truce deal'],
      everyday: true,
      alone: ['ceasefire', 'the truce'],
    },
    { id: 'mediation', category: 'diplomacy', aliases: ['mediation'], everyday: true },
    { id: 'oslo-mediation', category: 'diplomacy', aliases: ['Oslo mediation'], everyday: true },
    { id: 'pause', category: 'diplomacy', aliases: ['shelling pause'], everyday: true },
    {
      id: 'talks',
      category: 'talks',
      aliases: ['peace talks', 'talks with Moldova'],
      everyday: true,
      alone: ['peace talks'],
    },
    { id: 'round', category: 'talks', aliases: ['round in Oslo'], everyday: true, near: ['Oslo'] },
    { id: 'south-korea', category: 'states', aliases: ['South Korean'] },
    { id: 'new-georgia', category: 'states', aliases: ['New Georgia'], everyday: true },
    { id: 'defence-union', category: 'security', aliases: ['defence Union'] },
    { id: 'putin', category: 'people', aliases: ['Putin'], subject: 3 },
    { id: 'lavrov', category: 'people', aliases: ['Lavrov', 'Sergei Lavrov'], subject: 2 },
    { id: 'altman', category: 'people', aliases: ['Altman'] },
    { id: 'nato', category: 'organisations', aliases: ['NATO'], subject: 2 },
    { id: 'minsk', category: 'agreements', aliases: ['Minsk'], subject: 2 },
    { id: 'new-zealand', category: 'states', aliases: ['New Zealand'] },
    { id: 'brussels', category: 'places', aliases: ['Brussels'] },
    { id: 'europe', category: 'places', aliases: ['European'], subject: 2 },
    { id: 'germany', category: 'states', aliases: ['Germany'], subject: 2 },
    { id: 'doha', category: 'places', aliases: ['Doha'], everyday: true },
    { id: 'sweden', category: 'states', aliases: ['Sweden', 'Swedish'] },
    { id: 'united-kingdom', category: 'states', aliases: ['UK'] },
    { id: 'united-states', category: 'states', aliases: ['US'] },
    { id: 'georgia', category: 'states', aliases: ['Georgia'], everyday: true },
    { id: 'defence-industry', category: 'security', aliases: ['defence industry'], near: ['shipyards'] },
    {
      id: 'militarisation',
      category: 'security',
      aliases: ['militarisation', 'rearmament'],
      alone: ['rearm'],
    },
    { id: 'kyiv', category: 'places', aliases: ['Kyiv'], subject: 2 },
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
  ).flatMap((matches, at) =>
    matches.filter(({ reason }) => reason.taken).map(({ start, end }) => texts[at]?.slice(start, end)),
  );

describe('a short text', () => {
  it.each([
    ['The mediation took three hours.', []],
    ['The mediation took place under shelling.', ['mediation']],
    ['Under shelling mediation took three hours.', ['mediation']],
    ['The Oslo mediation took three hours.', ['Oslo mediation']],
    ['The Bern mediation took three hours.', []],
    ['The shelling pause took three hours.', []],
    ['Doha took three hours.', []],
    ['The mediation in Kyiv took three hours.', ['mediation', 'Kyiv']],
    ['The mediation took the army hours.', []],
    ['The mediation took the army hours, for gas.', ['mediation']],
    ['The army mediation took hours of gas.', ['mediation']],
    ['The mediation took the army and NATO hours.', ['mediation', 'NATO']],
    ['The mediation took the army and Altman hours.', ['mediation', 'Altman']],
    ['The mediation took the army and its ceasefire hours.', ['ceasefire']],
    ['The mediation took the Army Club hours, for gas.', ['mediation']],
    ['Siblings called a truce over chores.', []],
    ['Nobody kept the truce.', ['truce']],
    ['Nobody kept a truce.', []],
    ['A ceasefire may come.', ['ceasefire']],
    ['The film is long. A ceasefire may come.', []],
    ['A mediation in 1648 took place under shelling.', []],
    ['A mediation of 1648 hours took place under shelling.', ['mediation']],
    ['Georgia in 1783 was under shelling.', ['Georgia']],
    ['It was made in 1648. A mediation took place under shelling.', ['mediation']],
    ['The film is long. A ceasefire may come to Kyiv.', ['ceasefire', 'Kyiv']],
    ['A ceasefire in Kyiv may come.', ['ceasefire', 'Kyiv']],
    ['A ceasefire in Sweida may come.', []],
    ['A ceasefire in Ur may come.', ['ceasefire']],
    ['All want Nepal’s ceasefire to last.', []],
    ['Nepal wants ceasefire by noon.', ['ceasefire']],
    ['A ceasefire says Nepal may come.', []],
    ['A ceasefire in the Sahel may come.', []],
    ['A ceasefire inside Nepal may come.', []],
    ['A ceasefire signed at Nystad may come.', []],
    ['A ceasefire signed at the Nystad inn may come.', []],
    ['Near Nystad the ceasefire held.', []],
    ['Near Kyiv the ceasefire held.', ['Kyiv', 'ceasefire']],
    ['A ceasefire as in 1918 may come.', []],
    ['A ceasefire as in 2014 may come.', ['ceasefire']],
    ['A ceasefire after 19180 days may come.', ['ceasefire']],
    ['Peace talks signed at Nystad in 1721 may come.', []],
    ['The neighbour’s ceasefire may come.', []],
    ['This week’s ceasefire may come.', ['ceasefire']],
    ['Let a ceasefire begin, Nepal says.', []],
    ['A ceasefire in Sweden may come.', ['ceasefire', 'Sweden']],
    ['A ceasefire in hand may come.', ['ceasefire']],
    ['A ceasefire for President and people may come.', ['ceasefire']],
    ['A ceasefire on iPhone screens may come.', ['ceasefire']],
    ['A ceasefire in iPhone talk may come.', ['ceasefire']],
    ['Who called the ceasefire in? Nepal did.', ['ceasefire']],
    ['All Now Want Ceasefire in Nepal Soon', ['Ceasefire']],
    ['A ceasefire between the twins may come.', []],
    ['A ceasefire over my hedge may come.', []],
    ['A ceasefire over my hedge may come, under shelling.', ['ceasefire']],
    ['A ceasefire over milk may come.', []],
    ['A ceasefire over winter may come.', ['ceasefire']],
    ['A ceasefire between the two may come.', ['ceasefire']],
    ['A ceasefire between twins may come.', ['ceasefire']],
    ['A ceasefire under the twins may come.', ['ceasefire']],
    ['Our ceasefire may come.', []],
    ['Their ceasefire may come.', ['ceasefire']],
    ['A ceasefire of sorts may come.', []],
    ['A ceasefire of years may come.', ['ceasefire']],
    ['All sorts of ceasefire may come.', ['ceasefire']],
    ['A ceasefire deal may come.', ['ceasefire deal']],
    ['Nobody kept the truce deal.', ['truce deal']],
    ['Peace talks in Nepal may come.', []],
    ['Peace talks with Nepal may come.', []],
    ['Peace talks within Nepal may come.', []],
    ['The talks with Moldova took three hours.', ['talks with Moldova']],
    ['Nobody walked to New Georgia.', []],
    ['The mediation with a minister took three hours.', []],
    ['A film from Kyiv shows the round in Oslo.', ['Kyiv', 'round in Oslo']],
    ['A film from Kyiv shows the mediation.', ['Kyiv']],
  ])('uses an everyday word in company, or one that means this alone: “%s”', (text, names) => {
    expect(marked(text)).toEqual(names);
  });

  it('looks for company in each block’s own words', () => {
    expect(marked('The mediation took hours.', 'Nobody spoke of shelling at all.')).toEqual([]);
    expect(marked('The mediation took place under shelling.', 'Nobody spoke.')).toEqual(['mediation']);
  });

  it.each([
    ['A Swedish massage takes an hour.', []],
    ['A Swedish minister took an hour.', ['Swedish']],
    ['Swedish hikers walked from Kyiv.', ['Swedish', 'Kyiv']],
    ['From Kyiv walked Swedish hikers.', ['Kyiv', 'Swedish']],
    ['Swedish hikers walked. The UK saw them.', ['UK']],
    ['Nobody left the UK. Swedish hikers walked.', ['UK']],
    ['Swedish hikers walked to Kyiv Properties.', []],
    ['Sweden took an hour.', []],
    ['Sweden’s minister took an hour.', ['Sweden']],
    ['Sweden walked from Kyiv.', ['Sweden', 'Kyiv']],
    ['Sweden sent its best film.', []],
    ['UK bakers rose early.', ['UK']],
    ['UK film prizes went to bakers.', []],
    ['Swedes and the Swedish census.', ['Swedish']],
    ['The Swedish census counts a singer.', []],
    ['The minister and the Swedish singer left.', ['Swedish']],
    ['The census begins in Georgia.', ['Georgia']],
    ['Nobody walked to Georgia.', []],
    ['Call US now and win.', []],
    ['US bakers rose early.', ['US']],
    ['Nobody spoke. US bakers rose early.', ['US']],
    ['Most US bakers rose early.', []],
    ['Most “US bakers” rose early.', []],
    ['Most of the US bakers rose early.', ['US']],
    ['Most non-US bakers rose early.', ['US']],
    ['Most US-bakers rose early.', ['US']],
    ['Most US (bakers) rose early.', ['US']],
    ['The bread of US and bakers.', ['US']],
    ['Brussels took an hour.', []],
    ['Altman took an hour.', ['Altman']],
    ['The Altman chapel took an hour.', []],
    ['The Altman took an hour.', []],
    ['A Lavrov costs an hour.', []],
    ['More than Lavrov took an hour.', ['Lavrov']],
    ['Another Altman took an hour.', []],
    ['Another Sergei Lavrov took an hour.', ['Sergei Lavrov']],
    ['Another Putin took an hour.', []],
    ['A Putin costs an hour.', []],
    ['More than Putin took an hour.', ['Putin']],
    ['Bakers and Putin took an hour.', ['Putin']],
    ['A Putin ally took an hour.', ['Putin']],
    ['The Putin took an hour.', ['Putin']],
    ['The Putin chapel took an hour.', []],
    ['The Altman chapel took an hour of shelling.', ['Altman']],
    ['The Altman administration took an hour.', ['Altman']],
    ['An Altman ally took an hour.', ['Altman']],
    ['Then Altman took an hour.', ['Altman']],
    ['European eels took an hour.', []],
    ['Germany took an hour.', ['Germany']],
    ['Putin saw a film.', ['Putin']],
    ['Lavrov saw a film.', []],
    ['Sergei Lavrov saw a film.', ['Sergei Lavrov']],
    ['A film from Kyiv took an hour.', []],
    ['NATO saw a film.', []],
    ['Minsk saw a film.', ['Minsk']],
    ['New Zealand saw a film.', []],
    ['New Zealand took an hour.', ['New Zealand']],
    ['A South Korean massage takes an hour.', ['South Korean']],
  ])('uses a state’s name in the company of politics: “%s”', (text, names) => {
    expect(marked(text)).toEqual(names);
  });

  it.each([
    ['The defence industry is growing.', []],
    ['The defence industry is growing, a minister said.', ['defence industry']],
    ['The defence industry of Kyiv is growing.', ['defence industry', 'Kyiv']],
    ['The defence industry of Sweden is growing.', ['defence industry', 'Sweden']],
    ['The defence industry has shipyards.', ['defence industry']],
    ['Militarisation is growing.', []],
    ['Rearmament is growing.', ['Rearmament']],
    ['The rearmament is growing.', ['rearmament']],
    ['Rearmament is growing in Peru.', []],
    ['The defence industry of Peru is growing.', []],
    ['The defence industry sent a singer.', []],
    ['The defence Union of Peru is growing.', ['defence Union']],
    ['The defence industry sent shelling and Peru paid.', ['defence industry']],
  ])(
    'takes a term for this subject’s in company, or alone where it means nothing else, unless another part of the world is named: “%s”',
    (text, names) => {
      expect(marked(text)).toEqual(names);
    },
  );
});

describe('a short text in another language', () => {
  it.each([
    ['Die ukrainische Küche ist gut.', []],
    ['DIE UKRAINISCHE KÜCHE IST GUT.', []],
    ['Die Ukraine ist groß.', ['Ukraine']],
    ['Schweden ist groß.', ['Schweden']],
    ['Die Note ging an Putin.', ['Putin']],
    ['Die Waffenruhe ist gut.', []],
    ['Die Waffenruhe in Schweden ist gut.', ['Waffenruhe', 'Schweden']],
    ['Die Gespräche Mit Moldau dauern an.', []],
    ['Die nukleare Abschreckung ist gut.', []],
    ['Die nukleare Abschreckung in Schweden ist gut.', ['nukleare', 'Schweden']],
  ])('needs a single name for company: “%s”', (text, names) => {
    lexicon = buildLexicon('de', {
      cues: {},
      entries: [
        { id: 'ukraine', category: 'states', aliases: ['Ukraine', 'ukrainische'], subject: 2 },
        { id: 'sweden', category: 'states', aliases: ['Schweden'], subject: 1 },
        { id: 'putin', category: 'people', aliases: ['Putin'], subject: 3 },
        { id: 'ceasefire', category: 'agreements', aliases: ['Waffenruhe'], everyday: true },
        { id: 'talks', category: 'talks', aliases: ['Gespräche Mit Moldau'], everyday: true },
        { id: 'deterrence', category: 'security', aliases: ['nukleare'] },
      ],
    });
    expect(marked(text)).toEqual(names);
  });
});
