/** Words of English that tell what a name is of, and where it begins and ends. */

/** Lower-case words that stand inside names of people: "Ursula von der Leyen". */
export const particles = listed(
  'al bin da dal de del della den der di dos du el ibn la le ter und van von y zu',
);

/** What organisations are called: what follows with "of" belongs to the name. */
export const heads = listed(
  `academy administration agency alliance assembly association authority bank board brigade bureau cabinet
  center centre chamber church college commission committee company conference confederation congress
  cooperation corporation corps council court department directorate division embassy federation force forces
  forum foundation front fund government group guard house initiative institute institution league ministry
  mission movement museum network office organisation organization parliament partnership party police press
  school secretariat senate service services society tribunal union university`,
);

/** What the names of organisations end in; it says nothing alone. */
export const organisationEnds = listed(
  'courier gazette herald inc journal ltd magazine news post times tribune',
);
/** What the names of places end in. */
export const placeEnds = listed(
  `airport basin bay beach bridge canal channel city coast county desert district east gulf hills island islands
  lake mountains north oblast ocean park peninsula plains port province region reservoir river sea square strait
  street strip south territory valley west`,
);

/** What people are by their office: a name begins after it. */
export const offices = listed(
  `adviser ambassador analyst archbishop baroness bishop captain ceo chairman chairwoman chancellor colonel
  commissioner congressman congresswoman correspondent director envoy governor judge justice king lady leader
  lieutenant lord mayor member minister officer pope premier president prince princess professor queen rep
  representative reporter secretary sen senator sergeant sir speaker spokesman spokesperson spokeswoman sultan`,
);

/** What stands before an office, and before much else. */
export const officesToo = listed('attorney chief deputy foreign general major prime ranking vice');

/** What people do in the news, right after their names. */
export const speech = listed(
  `added argued asked believes called claimed declined explained insisted replied reported said says spoke stated
  tells thinks told tweeted urged wants warned who wrote`,
);

/** Abbreviations that name nobody, in capitals, and directions that name no place. */
export const noNames = listed(
  `AI AM BST CEO CET CFO CNY COVID EDT EET EST ET EUR FAQ FY GBP GDP GMT HIV ID KM LED MSK PDF PM PR PST PTSD RSS
  SMS SUV TV UAH UAV UAVs UFO URL USB USD UTC VIP West East North South God Internet Web`,
);

function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
