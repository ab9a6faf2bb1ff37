/** The words of English that tell where a term cannot begin, end or run on. */

const functionWords = words(`
  a about above across after again against ago all almost along already also although always am amid among
  an and another any anybody anyone anything are around as at away back be because been before behind being
  below beneath beside besides between beyond both but by can cannot could did do does doing done down during
  each either else enough even ever every everybody everyone everything except few for from further had has
  have having he hence her here hers herself him himself his how however i if in indeed instead into is it
  its itself just least less let like likely little many may me meanwhile might mine more moreover most much
  must my myself near nearly neither never nevertheless no nobody none nonetheless nor not nothing now of off
  often on once one only onto or other others otherwise ought our ours ourselves out over own per perhaps
  rather s same say says said seem seems shall she should since so some somebody someone something sometimes
  somewhat soon still such t than that the their theirs them themselves then there thereby therefore these
  they thing things this those though through throughout thus till to together too toward towards under
  unless unlike until up upon us very via was we well were what whatever when whenever where whereas wherever
  whether which while who whoever whole whom whose why will with within without would yes yet you your yours
  yourself additionally alternatively conversely furthermore ultimately finally overall despite including
  regarding concerning according excluding versus
`);

/** Words that may stand inside a term: "collapse of the Soviet Union", "Institute for the Study of War". */
const linkWords = words('of for the in on de');

// The stop list that C-value asks for: words that judge, place or measure a thing without saying what
// kind of thing it is. "Key sticking point" and "sticking point" are one term.
const generalWords = words(`
  able absolute active actual additional adequate adverse aforementioned alleged alternative ample apparent
  appropriate available bad balanced basic best better big bigger biggest broad broader brief careful   certain clear clearer close closer comparable complex comprehensive
  concrete considerable consistent constant contentious continued continuing continuous credible   crucial current decisive deep deeper defining different difficult distinct diverse
  durable eager easy effective emerging enormous entire equal equivalent essential eventual evident
  evolving exact example excellent existing expected explicit extensive external extra extreme fair familiar
  far favorable favourable fine firm following former forward-looking fragile free frequent fresh
  fundamental further future genuine good grave greater greatest grim growing happy   huge ideal immediate imminent important impossible inclined increased
  increasing inevitable initial intense interested intermediate internal involved key known lack large larger
  largest last lasting late later latest latter lingering little local long longer long-term
  longstanding lot main major massive meaningful mere minor mixed mounting multiple narrow
  necessary newest next notable noted numerous obvious old older oldest ominous ongoing original
  overall overwhelming part particular past perceived perfect persistent pivotal positive possible potential
  powerful precise present pressing previous primary principal prior profound prolonged
  prominent promising proper proposed protracted quick quiet rapid realistic recent
  reduced related relative relevant reliable remaining renewed repeated respective right rising risky robust
  rough sensitive separate serious severe sharp short short-term shifting significant similar simple
  slow small smaller smallest so-called solid specific stark steady strict strong stronger
  strongest structural subsequent substantial successful sudden sufficient suitable sure surging
  sustained swift tentative total tough traditional tremendous typical ultimate unclear
  uncertain underlying unique unlikely unresolved unyielding urgent usual various vast viable vital weak
  whole wide wider widespread willing worldwide worse worst wrong year years decade decades month months week
  weeks day days today time times moment number kind sort way ways case level amount range series set end
  beginning aspect fact order sense side sides
`);

// Heads that only weigh or measure what "of" brings in: "the importance of sanctions" is no term.
const lightHeads = words(`
  ability absence access achievement amount attempt basis beginning burden cause challenge chance choice
  complexity concept condition consequence consideration control core cost course danger definition degree
  demand dependence difficulty divergence duration effect effectiveness effort element emergence erosion essence
  event evolution example existence expectation extent fear feature field figure form foundation future glimmer
  goal guise hallmark help history hope hub idea impact implementation implication importance increase
  interest issue joint kind lack landscape lesson level likelihood limit limitation loss majority management
  matter maintenance meaning mechanism member nature need network number opportunity origin outcome part path
  period phase piece pillar place pledge point position possibility presence pressure prevention principle
  priority process proliferation promise prospect provision pursuit quality quantity question range rate
  reality reason reassessment recognition reevaluation rejection relationship release reminder reshaping result
  return rhetoric rise risk role root scope set share shift sign signal situation size source spirit stage
  start state status step story support symbol system task term terms threat top total towards type
  understanding use value variety view violation vision wave way willingness world year
`);

/** Whether a word (in any case) holds sentences together and names nothing. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word.toLowerCase());
}

/** Whether a function word may stand inside a term. */
export function isLinkWord(word: string): boolean {
  return linkWords.has(word.toLowerCase());
}

/** Whether a word says nothing of what kind of thing is meant, so that no term begins or ends with it. */
export function isGeneralWord(word: string): boolean {
  return generalWords.has(word.toLowerCase());
}

/** Whether a word only weighs or measures what follows it with "of", in any number. */
export function isLightHead(word: string): boolean {
  const small = word.toLowerCase();
  return (
    lightHeads.has(small) ||
    lightHeads.has(small.replace(/s$/, '')) ||
    lightHeads.has(small.replace(/ies$/, 'y'))
  );
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
