/** Words that names are told apart by. All are matched in lower case, without full stops. */

const wordSet = (words: string) => new Set(words.trim().split(/\s+/));

const maleTitles = wordSet('mr sir lord king prince father baron duke earl count viscount');
const femaleTitles = wordSet(
  'mrs ms miss lady dame queen princess baroness sister mme duchess countess spokeswoman chairwoman congresswoman',
);
/** Titles that stand before a first name alone. */
export const firstNameTitles = wordSet(
  'sir dame lord lady king queen prince princess pope saint sister father brother',
);
const nobleTitles = wordSet(
  'duke duchess earl count countess marquess viscount baron baroness prince princess king queen archbishop bishop dean emir sultan',
);
const otherTitles = wordSet(`dr prof professor president senator sen rep governor gov general gen major maj colonel col
  captain capt sergeant sgt judge justice minister secretary ambassador director chairman chairwoman chief officer
  inspector detective bishop archbishop pope rabbi imam sheikh councillor cllr mp md ceo coach rev reverend emeritus
  prime deputy vice administrator representative commissioner mayor chancellor premier spokesman spokeswoman
  spokesperson head former shadow home foreign state senior leader executive manager superintendent constable
  lieutenant lt commander admiral attorney congressman congresswoman delegate strategist candidate nominee speaker
  chair treasurer rector dean`);
/** What somebody is, where a sentence begins with it: `Surgeon Mia Holt`. */
const roles =
  wordSet(`expert surgeon author actor actress lawyer analyst economist historian teacher farmer nurse doctor
  scientist researcher activist campaigner journalist reporter singer writer poet artist architect engineer businessman
  businesswoman entrepreneur billionaire democrat republican democratic conservative tory liberal libertarian labour
  lawmaker resident neighbour neighbor witness student pollster columnist editor blogger biologist physicist chemist
  psychologist physician pastor priest vicar firefighter pilot driver owner founder president-elect union filmmaker
  comedian musician broadcaster host critic backbencher veteran union tycoon ex-president trader broker baker-in-chief`);
const organisationWord =
  /^(?:ministry|council|office|department|university|college|party|agency|commission|committee|government|service|press|news|times|mail|post|herald|authority|organi[sz]ation|union|group|company|court|police|association|institute|bank|fund|centre|center|team|foundation|society|network|corporation|corp|inc|ltd|plc|llc|house|parliament|congress|senate|church|hospital|school|museum|board|federation|nations|states|kingdom|force|army|navy|convention|channel|agreement|games|cup|olympics|act|bill|system|program|programme|project|studies|administration|bureau|club|league|journal|protection|enforcement|campaign|globe|wire|gazette|tribune|chronicle|telegraph|guardian|observer|magazine|review|radio|television|broadcasting|airlines|airways|motors|foods|industries|holdings|partners|research|trust|charity|alliance|coalition|front|movement|forum|summit|treaty|accord|embassy|treasury|exchange|laboratory|observatory|academy|orchestra|choir|band|ministries|affairs|defence|defense)s?$/;
const mediaWord =
  /^(?:press|news|times|mail|post|herald|globe|wire|gazette|tribune|chronicle|telegraph|guardian|observer|magazine|journal|radio|television|broadcasting|newspaper|paper|website|reuters|bbc|cnn|afp|nbc|abc|cbs|politico|bloomberg|outlet|broadcaster|tabloid|weekly|daily|express|mirror|star|sun|dispatch|examiner|courier|argus|echo|sentinel|standard|independent)$/;
const placeFirst =
  wordSet(`north south east west northern southern eastern western central new port lake mount mt fort san santa
  saint st los las great upper lower cape isle glen loch river greater mid old puerto`);
const placeLast =
  /^(?:city|county|bay|islands?|valley|hills?|beach|town|village|park|street|road|avenue|square|station|airport|bridge|tower|stadium|hall|castle|river|lake|sea|ocean|mountains?|coast|region|district|province|harbou?r|heights|springs|falls|creek|plaza|building|arena|theatre|theater|hotel|prison|canal|tunnel|line|quarter|market|gardens|forest|desert|strip|peninsula|border|carolina|dakota|virginia|hampshire|jersey|mexico|york|zealand|africa|korea|ireland|wales|lanka|arabia|rica|prize|award|plan|deal|law|day|week|series|report|papers|files)$/;
const quantifier =
  /^(?:few|many|some|most|several|all|none|both|others?|half|dozens|hundreds|thousands|millions|one|two|three|four|five|six|seven|eight|nine|ten|another|each|every|any|more|less|much|no|nobody|everyone|everybody|somebody|someone|anyone|critics|police|officials|sources|ministers|experts|researchers|scientists|campaigners|opponents|supporters|residents|witnesses|prosecutors|lawyers|judges|doctors|teachers|activists|protesters|people|figures|reports|media|voters|parents|analysts|economists|diplomats|detectives|investigators|insiders|aides|authorities|estimates|photos|results|documents|records|papers|friends|neighbours|neighbors|leaders|members|unions|managers|staff|workers|families|relatives|bosses|firefighters|nurses|students|farmers|historians|academics|observers|rebels|lawmakers|senators|studies|surveys|polls|data|men|women|children|locals|passengers|players|fans|shoppers|councillors|mps|pollsters|mourners|islanders|villagers|fishermen|traders|drivers|pupils|patients)$/;

export const particle =
  /^(?:von|van|der|den|de|da|di|du|la|le|al|bin|ibn|el|ter|zu|dos|del|della|af|av|ten|op|bint|ben)$/;

const bare = (word: string) => word.replace(/\.$/, '');

/** Whether a word is a title or an office that stands before a name. */
export function isTitle(word: string): boolean {
  const title = bare(word);
  return otherTitles.has(title) || maleTitles.has(title) || femaleTitles.has(title);
}

/** Whether a word says what somebody is, so that at the head of a name in capitals it is none of it. */
export function isRole(word: string): boolean {
  return roles.has(word);
}

/** Whether `of` and a place may follow, as in `Duke of Sandwell`. */
export function isNobleTitle(word: string): boolean {
  return nobleTitles.has(word);
}

/** Whether a word says that the name it stands in is an organisation's. */
export function isOrganisationWord(word: string): boolean {
  return organisationWord.test(word);
}

/** Whether a name, as printed in full, is more likely a person's than an organisation's. */
export function isPersonName(name: string): boolean {
  return name.includes(' ') && !/^the /iu.test(name) && !name.toLowerCase().split(' ').some(isOrganisationWord);
}

/** What somebody of whom only the name is known most likely is. */
export function kindOfName(name: string): 'person' | 'organisation' {
  return isPersonName(name) ? 'person' : 'organisation';
}

/** Whether a name in lower case is a paper's or a broadcaster's. */
export function isMediaName(words: readonly string[]): boolean {
  return words.some((word) => mediaWord.test(word));
}

/** Whether the words of a name in lower case show a place or a thing. */
export function isPlaceName(words: readonly string[]): boolean {
  return placeFirst.has(bare(words[0] ?? '')) || placeLast.test(words.at(-1) ?? '');
}

/** Whether a word counts people, or names a group, and so is nobody's name. */
export function isQuantifier(word: string): boolean {
  return quantifier.test(word);
}

/** The sex that titles in lower case tell, or null. */
export function genderOf(titles: readonly string[]): 'female' | 'male' | null {
  if (titles.some((title) => maleTitles.has(title))) return 'male';
  return titles.some((title) => femaleTitles.has(title)) ? 'female' : null;
}
