/**
 * The words that report a statement, by what may follow them. A cue's frame decides which of its complements
 * count: `She denied the report` reports a statement, `She saw the report` does not.
 */

/** What kind of act a cue reports. */
export type CueClass =
  | 'speech'
  | 'belief'
  | 'finding'
  | 'commitment'
  | 'demand'
  | 'rejection'
  | 'judgement'
  | 'intention';

/** By class, the dictionary forms of the cues; an underscore joins a verb and its particle. */
const cuesByClass: Record<CueClass, string> = {
  speech: `say tell add announce claim state insist stress explain argue warn admit declare assert allege acknowledge
    comment remark respond reply continue write tweet post report reiterate repeat emphasise emphasize maintain mention
    concede confirm complain contend counter disclose confess boast joke whisper shout exclaim ask advise inform assure
    remind testify describe quip recall caution opine elaborate clarify reassure notify underline underscore affirm
    proclaim profess protest lament quip chide quote cite read reason hint imply tout blast fume rage explode thunder gush sniff snap
    retort insinuate signal speculate observe note conclude answer question wonder posit contend muse lament concur recount volunteer interject
    summarise summarize defend brief outline reckon rule make_clear make_plain point_out hit_back`,
  belief: `believe think know suspect hope feel fear expect understand doubt consider assume imagine convince guess
    worry realise realize accept agree`,
  finding: `find show reveal indicate suggest estimate prove demonstrate project predict calculate record forecast
    discover determine learn document`,
  commitment: `promise pledge vow threaten agree refuse decline offer undertake swear commit`,
  demand: `demand urge order recommend propose request insist implore beg plead appeal instruct advocate encourage
    press push call_for call_on press_for push_for tell ask warn`,
  rejection: `deny reject dispute dismiss rebuff refute rubbish block oppose rule_out`,
  judgement: `accuse describe brand label dub hail condemn criticise criticize denounce slam blast attack mock welcome
    praise blame defend call deride mock ridicule characterise characterize portray dismiss`,
  intention: `determined desperate keen willing ready prepared reluctant seek intend aim plan speak_of`,
};

/** Forms that the tagger may leave without their lemma. */
const irregularForms: Readonly<Record<string, string>> = {
  said: 'say',
  says: 'say',
  told: 'tell',
  tells: 'tell',
  wrote: 'write',
  written: 'write',
  thought: 'think',
  felt: 'feel',
  found: 'find',
  knew: 'know',
  shown: 'show',
  shows: 'show',
  states: 'state',
  notes: 'note',
  claims: 'claim',
  swore: 'swear',
  reads: 'read',
};

/** Cues of other classes that introduce the speaker's own words as readily as `say` does. */
const quotingLemmas = new Set('agree promise vow demand urge think conclude reveal hope plead warn insist'.split(' '));

const classesByLemma = new Map<string, CueClass[]>();
for (const [cueClass, lemmas] of Object.entries(cuesByClass) as [CueClass, string][]) {
  for (const word of lemmas.trim().split(/\s+/)) {
    const lemma = word.replace('_', ' ');
    classesByLemma.set(lemma, [...(classesByLemma.get(lemma) ?? []), cueClass]);
  }
}

/** The cue's own dictionary form, given the tagger's lemma and the word in lower case. */
export function cueLemma(lemma: string, lower: string): string {
  return irregularForms[lower] ?? lemma;
}

/** What a word reports, most usual class first; empty for a word that reports nothing. */
export function cueClasses(lemma: string, lower: string): readonly CueClass[] {
  return classesByLemma.get(cueLemma(lemma, lower)) ?? [];
}

/** Whether a word introduces somebody's own words. */
export function isQuotingCue(lemma: string, lower: string): boolean {
  return cueClasses(lemma, lower).includes('speech') || quotingLemmas.has(cueLemma(lemma, lower));
}

/** Cues that take the person spoken to before the statement. */
export const addressingLemmas: ReadonlySet<string> = new Set(
  'tell inform assure remind warn advise reassure notify convince urge ask brief promise'.split(' '),
);

/** Cues that always name the person spoken to, and so never stand before their speaker. */
export const tellingLemmas: ReadonlySet<string> = new Set(
  'tell inform assure remind reassure notify convince'.split(' '),
);

/** A verb and the particle that make one cue (`called for`), as its dictionary form; null for any other two words. */
export function phrasalCue(verbLemma: string, particle: string): string | null {
  const lemma = `${verbLemma} ${particle}`;
  return classesByLemma.has(lemma) ? lemma : null;
}
