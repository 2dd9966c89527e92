import { didYouMean } from './did-you-mean.ts';

/** What cannot be proven of a proposal of another program, beside what no record may have. */
export const proposalRules = {
  'proposal/json': (p: { reason: string }) =>
    `Unexpected JSON: ${p.reason}; correct the file, or have the program write it again`,
  'proposal/attribution-far': (p: { words: string; article: string; nearest: string }) =>
    `Unexpected attribution \`${p.words}\`, which in \`${p.article}\` stands nowhere near the quote, expected the source that is named there; the paragraph of the quote begins \`${p.nearest}\``,
  'proposal/attribution-inside': (p: { words: string }) =>
    `Unexpected attribution \`${p.words}\` of a quotation inside which alone it stands, expected the source that is named outside it; choose \`indirect\`, or correct the source`,
  'proposal/cue-far': (p: { words: string; article: string; nearest: string }) =>
    `Unexpected cue \`${p.words}\`, which in \`${p.article}\` stands nowhere near the quote, expected the word that reports it; the paragraph of the quote begins \`${p.nearest}\``,
  'proposal/quotes-apart': (p: { quote: string; other: string }) =>
    `Unexpected quote \`${p.quote}\` joined to \`${p.other}\`, expected one statement without other matter between; propose the two apart`,
  'proposal/negation-cut': (p: { quote: string; negation: string; nearest: string }) =>
    `Unexpected quote \`${p.quote}\` without the \`${p.negation}\` that turns it round, expected the whole of \`${p.nearest}\`; quote that word too`,
  'proposal/limit-cut': (p: { quote: string; limit: string; nearest: string }) =>
    `Unexpected quote \`${p.quote}\` without the \`${p.limit}\` that limits it, expected the whole of \`${p.nearest}\`; quote these words too`,
  'proposal/marks-unsaid': (p: { quote: string }) =>
    `Unexpected mode \`indirect\` of \`${p.quote}\`, which stands in quotation marks; choose \`direct\` or \`mixed\`, or list a mere term under \`scareQuotes\` of the article`,
  'proposal/speaker-missing': (_: Record<never, never>) =>
    'Cannot find a speaker; give `speaker`, the id of an actor, or `newSpeaker` with a name that the article prints',
  'proposal/speaker-unnamed': (p: { speaker: string; words: string; article: string }) =>
    `Cannot find in \`${p.article}\` that \`${p.words}\` is \`${p.speaker}\`, who is not named near it; correct the speaker, or say in \`identity\` from what it follows`,
  'proposal/speaker-other': (p: { speaker: string; words: string; other: string }) =>
    `Unexpected speaker \`${p.speaker}\` of words that the article gives to \`${p.words}\`, which names \`${p.other}\`; correct the speaker`,
  'proposal/speaker-doubted': (p: { speaker: string; other: string; confidence: number }) =>
    `Unexpected speaker \`${p.speaker}\`, where this program finds \`${p.other}\` (${p.confidence}); see whose words they are`,
  'proposal/name-missing': (p: { name: string; nearest: string | null }) =>
    `Cannot find the name \`${p.name}\` in any article of the proposal${didYouMean(p.nearest)}; copy a whole name that one of them prints`,
  'proposal/name-known': (p: { name: string; ids: string }) =>
    `Unexpected new speaker \`${p.name}\`, which is a name of ${p.ids}; write that id as \`speaker\``,
  'proposal/name-apart': (p: { name: string; words: string }) =>
    `Unexpected new speaker \`${p.name}\` of words that the article gives to \`${p.words}\`, expected a name of that source; correct it, or say in \`identity\` from what it follows`,
  'proposal/gist-number': (p: { found: string; nearest: string }) =>
    `Unexpected number \`${p.found}\` in \`gist\`, expected one that stands with the quote: \`${p.nearest}\`; correct it`,
  'proposal/gist-name': (p: { found: string; nearest: string }) =>
    `Unexpected name \`${p.found}\` in \`gist\`, which neither an article of the proposal nor a record has, expected one that does; the quote is \`${p.nearest}\``,
  'proposal/gist-turned': (p: { gist: string; nearest: string }) =>
    `Unexpected \`gist\` \`${p.gist}\`: either it or the quote denies what the other affirms; the quote is \`${p.nearest}\``,
  'proposal/gist-surer': (p: { hedge: string; nearest: string }) =>
    `Unexpected \`gist\` that is more certain than the quote, which has \`${p.hedge}\`: \`${p.nearest}\`; say as much and no more`,
  'proposal/gist-apart': (p: { gist: string; nearest: string }) =>
    `Unexpected \`gist\` \`${p.gist}\`, which shares no word with the quote, expected a summary of \`${p.nearest}\``,
  'proposal/date-basis': (p: { said: string; basis: string }) =>
    `Unexpected date \`${p.said}\` of \`said\`, which \`${p.basis}\` does not give; write no more than these words say, or \`inferred: \` and why`,
  'proposal/date-far': (p: { words: string; nearest: string }) =>
    `Unexpected words \`${p.words}\` of \`saidBasis\`, which stand nowhere near the quote, expected those that date it; its paragraph begins \`${p.nearest}\``,
  'proposal/relation-words': (p: { words: string; nearest: string | null }) =>
    `Cannot find \`${p.words}\`, which should show the relation, near the quote${didYouMean(p.nearest)}; copy the words that join the two, or leave the relation out`,
  'proposal/relation-mute': (p: { words: string; family: string; expected: string }) =>
    `Unexpected words \`${p.words}\` for an edge of \`${p.family}\`, expected ${p.expected}; name the words that show it, or leave the relation out`,
  'proposal/relation-refused': (p: { claim: string }) =>
    `Unexpected relation to \`${p.claim}\`, a proposal that is not proven itself, expected a claim that is; it is left out`,
  'proposal/difference-same': (p: { question: string; words: string }) =>
    `Unexpected difference \`${p.question}\`, whose values rest on the same words \`${p.words}\`, expected words that differ; correct or remove it`,
  'proposal/difference-apart': (p: { question: string; words: string }) =>
    `Unexpected value of the difference \`${p.question}\`: \`${p.words}\` has nothing of it, expected words that give the value; correct or remove it`,
} as const;

/** What puts in doubt only a part of a proposal: it is left out, and the rest becomes a draft. */
export const mildProposalRules = {
  'proposal/limit-cut': 'warning',
  'proposal/speaker-doubted': 'warning',
  'proposal/gist-turned': 'warning',
  'proposal/gist-surer': 'warning',
  'proposal/gist-apart': 'warning',
  'proposal/date-far': 'warning',
  'proposal/relation-mute': 'warning',
  'proposal/relation-refused': 'warning',
  'proposal/difference-apart': 'warning',
} as const;
