/** Titles, offices, institutions and dates: they stand beside a name without becoming part of it. */
export const companions = words(`
  President Presidents Vice Vice-President Prime Minister Ministers Ministry Premier Chancellor
  Secretary Foreign Defence Deputy Acting Interim Former Ex-President Then-President President-elect
  Leader Leaders Mr Mrs Ms Sir Dr Gen General Lt Colonel Major Admiral Captain Commander
  Commander-in-Chief Army Navy Military Armed Marine Marines Special Security National Intelligence
  State Department Treasury Congress Senate House Senator Senators Representative Congressman
  Congresswoman Sen Rep Gov Ambassador Ambassadors Embassy Consulate Envoy Envoys Government Parliament
  Duma Bundestag Rada Cabinet Council Commission Commissioner Commissioners Administration Supreme
  Constitution Federal Federation Interior Finance Energy Trade Justice Attorney Chief Chairman Chair
  Director Spokesman Spokeswoman Spokesperson Speaker King Queen Prince Crown Pope Patriarch Communist
  Republican Republicans Democrat Democrats Democratic Embassies Officials Troops Forces Soldiers
  Sanctions War Invasion Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March
  April  June July August September October November December Eastern Western Northern Southern
  Northeastern Southeastern Northwestern Southwestern Post-Soviet East West North South Summit Summits
   Mayor Governor Defense Force Command Fleet Guard Live
  Präsident Präsidentin Kanzler Bundeskanzler Premierminister Ministerpräsident Außenminister
  Président Présidente Ministre Chancelier Sénateur Presidente Presidenta Ministro Ministra Primer
  Canciller Senador Cancelliere Senatore Prezydent Prezydenta Premiera Kanclerz Szef
  Президент Президента Президентом Президенту Прем Прем'єр Прем’єр Прем'єр-міністр Прем’єр-міністр
  Міністр Канцлер Глава Голова Лідер Сенатор Премьер Премьер-министр Министр Лидер
`);

const openers = words(`
  The A An In On At By To For From With Of And But Or Nor Yet So If As While When Where Why How What
  Who Which That This These Those There Here Then Now Today Yesterday Tomorrow Meanwhile However
  Although Though Because Since Until Before After Under Over Between Among Against Without Within Into
  Like Unlike Even Both Either Neither Not No Nobody Everyone Once Still Again Also Perhaps Maybe Did
  Does Do Is Are Was Were Will Would Can Could Should May Might Must Has Have Had Let Says Said Told
  Tell Ask Sees Tells Urges Warns Calls Wants Despite Whether Inside Outside Behind Beyond About Around
  Via Per Out Back Make Stop Blame Thank Help Talk Talks Watch Analysis Opinion Exclusive Live Update
  Video Photo Photos Later Instead Thus Hence Last Next First Second Third One Two Three Many Most Some
  Few Several All Any Each Every Another Other Such Its His Her Their Our My Your He She They We It You
  I Critic Critics Rather Pro Anti Ex Than Too Upon Amid Across Through Throughout Toward Towards
  Beside Besides Except Given Versus Moreover Furthermore Otherwise Elsewhere Sometimes Often Never
  Always Ever Just
`);

/** Offices whose holder's name may follow their country's: "envoy to Ukraine Keith Kellogg". */
export const offices = words(`
  ambassador envoy envoys representative minister secretary adviser advisor commissioner negotiator
  president chancellor delegate consul attache attaché nuncio rapporteur coordinator
`);

/** Places and peoples that are surnames too. */
export const surnames = words('Washington France Poland French German West');

/** What names of places, firms, shops, shows and teams end in: after an adjective too they make one name. */
export const tails = words(`
  Academy Air Airlines Airways Alliance Arms Avenue Awards Bakery Bank Bar Bay Beach Bistro Blue Books
  Boulevard Boys Bridge Broadcasting Cafe Café Cathedral Channel Church Cinema Circle Circus City Classic
  Clothing Club College Collection Columbia Company Connection Corner Corporation Court Crescent Cup Derby
  Diner Dolls Doll Eagle Enterprise Express Falls Farm Farms Festival Films Foods Gallery Garage
  Garden Gardens Girl Girls Glory Gold Grill Group Guiana Guild Hall Heights Heritage Hill Hills Horror
  Hospital Hotel Hotels House Hustle Idol Inn Island Islands Isles Kiss Kitchen Kitsch Lake Lane Laundry
  Library Line Lines Lion Lions Lodge Lounge Magazine Market Masters Mint Monthly Motors Mountains Mule
  Museum Music Muslims Oak Open Opera Orchestra Outfitters Palace Park Petroleum Philharmonic Pictures
  Pie Pizza Place Plaza Point Polynesia Post Press Primrose Productions Properties Psycho Pub Quarter Racing Radio
  Railways Rally Records Restaurant Revolution Ridge River Riviera Road Rose Royal Rules Samoa School
  Sea Sniper Society Square Stadium Standard State Station Steel Store Stores Street Studios Superstore
  Symphony Telecom Theater Theatre Theory Tigers Times Today Tour Tower Trail Trophy Union Valley Vanilla
  Village Virgin Weekly Wharf Wines Works Yoga
`);

// Given names that end as other words do.
const givenNames = words(`
  Fred Alfred Ted Ned Jared Ahmed Mohammed Mohamed Muhammed Hamed Winifred Mildred Emily Kelly Sally Billy
  Molly Holly Polly Lily Milly Willy Wally Dolly Beverly Kimberly Clement Anders Sterling Irving
`);

/** The states of the US and other regions that are written behind their towns, where these are namesakes. */
export const homesOfNamesakes = words(`
  Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Idaho Illinois
  Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri
  Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin
  Wyoming Ontario Alberta USA New_Jersey New_Mexico New_Hampshire North_Carolina North_Dakota South_Carolina
  South_Dakota West_Virginia Rhode_Island
`);

/** Whether a word may begin a sentence without being a name, so that its capital says nothing. */
export function isOpener(word: string): boolean {
  return (
    openers.has(word) ||
    (/(?:ing|ly|ed|tion|ment|ers|ous|ful|less|able|ible|iant|ist|aire|crat|ator|idate)$/.test(word) &&
      !givenNames.has(word))
  );
}

/** A list of words, made ready when first asked about: every page would pay for it, and few ask. */
function words(list: string): Pick<ReadonlySet<string>, 'has'> {
  let known: ReadonlySet<string> | undefined;
  return {
    has(word) {
      known ??= new Set(list.trim().split(/\s+/));
      return known.has(word);
    },
  };
}
