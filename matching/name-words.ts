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
   Mayor Governor Defense Force Command Fleet Guard
`);

const openers = words(`
  The A An In On At By To For From With Of And But Or Nor Yet So If As While When Where Why How What Who
  Which That This These Those There Here Then Now Today Yesterday Tomorrow Meanwhile However Although
  Though Because Since Until Unless Before After Under Over Between Among Against Without Within Into
  Like Unlike Even Only Both Either Neither Not No Nobody Everyone Once Still Again Also Perhaps Maybe
  Did Does Do Is Are Was Were Will Would Can Could Should May Might Must Has Have Had Let Says Said Told
  Tell Asked Ask Sees Tells Urges Warns Calls Wants Despite Whether Inside Outside Behind Beyond About
  Around Via Per Out Back Make Stop Blame Thank Help Talk Talks Watch Analysis Opinion Exclusive
  Breaking Live Update Video Photo Photos Later Instead Indeed Thus Hence Last Next First Second Third
  One Two Three Many Most Some Few Several All Any Each Every Another Other Such Its His Her Their Our
  My Your He She They We It You I Reuters Critic Critics Rather Pro Anti Ex Than Too Upon Amid Across
  During Through Throughout Toward Towards Beside Besides Except Including Given Versus Nevertheless
  Nonetheless Moreover Furthermore Additionally Otherwise Elsewhere Sometimes Often Never Always Ever
  Just Ultimately
`);

/** Whether a word may begin a sentence without being a name, so that its capital says nothing. */
export function isOpener(word: string): boolean {
  return openers.has(word) || /(?:ing|ly|ed|tion|ment|ers)$/.test(word);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
