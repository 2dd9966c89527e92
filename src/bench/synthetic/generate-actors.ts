import type { SearchActor } from '../../search/search-document.ts';
import { allLocales } from './locale-names.ts';
import type { Random } from './random.ts';

const offices =
  'president,prime minister,foreign minister,interior minister,finance minister,health secretary,home secretary,national security adviser,head of cabinet,chief negotiator,spokesman,spokeswoman,ambassador,mayor,chief executive,deputy chair,party leader,backbench MP,police chief,coastguard commander,aid worker,professor of law,campaigner,union leader,central bank governor,judge,border force director,shadow minister,chief of staff,press secretary'.split(
    ',',
  );
const positions =
  'France,Germany,Britain,Italy,Spain,Poland,Hungary,Sweden,the European Commission,the European Council,Turkey,Greece,Ireland,Scotland,Wales,Kent,Calais,Berlin,Paris,Rome,Madrid,Warsaw,Budapest,Brussels,Rwanda,Albania,Tunisia,Libya,Malta,Cyprus,Denmark,Norway,Finland,Croatia,Serbia,Romania,Bulgaria,Austria,Belgium,the Netherlands'.split(
    ',',
  );
const bodies =
  'Court of Human Rights,Department for Work and Pensions,Border and Coast Guard Agency,Council on Refugees,Ministry of Justice,Chamber of Commerce,Institute for Fiscal Studies,Commission on Migration,Police Federation,Union of Journalists,Health Service,Bank for Reconstruction,Office for National Statistics,Society of Editors,Union of Students,Medical Association,Farmers Union,Housing Trust,Rescue Committee,Audit Office'.split(
    ',',
  );
const groups =
  'government officials,diplomats,residents,campaigners,opposition MPs,business leaders,fishermen,lawyers,union members,aid agencies'.split(
    ',',
  );
const outletNames =
  'The Sun,Daily Mail,The Telegraph,The Guardian,The Times,Daily Mirror,Financial Times,The Independent,Evening Standard,The Observer,Daily Express,The Scotsman'.split(
    ',',
  );

/** So many actors with distinct names, outlets first: four of five are people with names from nineteen languages. */
export function generateActors(count: number, random: Random): SearchActor[] {
  const actors = outletNames.map((name): SearchActor => ({ id: '', name, kind: 'outlet', aliases: [], roles: [] }));
  const names = new Set(outletNames);
  while (actors.length < count) {
    const actor = generateActor(random);
    if (names.has(actor.name)) continue;
    names.add(actor.name);
    actors.push(actor);
  }
  const ids = new Set<string>();
  return actors.slice(0, count).map((actor) => ({ ...actor, id: freshId(actor.name, ids) }));
}

function freshId(name: string, ids: Set<string>): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  let id = plain || 'x';
  for (let number = 2; ids.has(id); number++) id = `${plain}-${number}`;
  ids.add(id);
  return id;
}

function generateActor(random: Random): SearchActor {
  const draw = random.next();
  if (draw < 0.8) return generatePerson(random);
  const position = random.pick(positions).replace(/^the /, '');
  if (draw < 0.93) return other(`${position} ${random.pick(bodies)}`, 'organisation');
  const town = random.pick(random.pick(allLocales).family);
  return draw < 0.98 ? other(`${town} ${random.pick(groups)}`, 'group') : other(`${town} memo`, 'document');
}

function other(name: string, kind: string): SearchActor {
  return { id: '', name, kind, aliases: [], roles: [] };
}

function generatePerson(random: Random): SearchActor {
  const locale = random.pick(allLocales);
  const given = random.pick(locale.given);
  const family = random.chance(0.06)
    ? `${random.pick(locale.family)}-${random.pick(locale.family)}`
    : random.pick(locale.family);
  const aliases = random.chance(0.25) ? [variantSpelling(family, random)] : [];
  const roles = random.chance(0.7) ? [`${random.pick(offices)} of ${random.pick(positions)}`] : [];
  return { id: '', name: `${given} ${family}`, kind: 'person', aliases, roles };
}

/** Another spelling of a family name, as papers print it: letters changed round, doubled, or one for another. */
function variantSpelling(name: string, random: Random): string {
  const swaps: readonly [RegExp, string][] = [
    [/ei/, 'ie'],
    [/ie/, 'ei'],
    [/ck/, 'k'],
    [/y/, 'i'],
    [/ph/, 'f'],
    [/w/, 'v'],
    [/c(?=[aou])/, 'k'],
    [/ss/, 's'],
    [/nn/, 'n'],
  ];
  const fitting = swaps.filter(([from]) => from.test(name));
  if (fitting.length === 0) return `${name}${random.pick(['e', 's', 'n', 'a'])}`;
  const [from, to] = random.pick(fitting);
  return name.replace(from, to);
}
