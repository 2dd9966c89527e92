import type { AttributedReport } from '../attribute-reports.ts';
import { cueClasses, cueLemma } from '../language/cue-lexicon.ts';
import { beforeVerbGroup } from '../language/find-subjects.ts';
import { isVerbal } from '../language/noun-phrases.ts';
import { type Item, itemAt } from '../language/split-sentences.ts';

const functionTags = /^(?:ADP|AUX|CCONJ|DET|PART|PRON|SCONJ|PUNCT|QUOTE|ADV)$/;

/**
 * What is true of an attributed report, for weighing whether it is right: how it was recognised, its cue, its subject,
 * the shape of its words and what else the sentence reports. No name, and of other words only those that every text has.
 */
export function reportFeatures(attributed: AttributedReport, all: readonly AttributedReport[]): string[] {
  const { report } = attributed;
  const others = all.filter((other) => other !== attributed && other.report.sentence === report.sentence);
  return [
    `rule=${report.rule}`,
    ...cueFeatures(attributed),
    ...subjectFeatures(attributed),
    ...contentFeatures(attributed),
    ...sentenceFeatures(attributed, others),
  ];
}

function cueFeatures({ report }: AttributedReport): string[] {
  const { items } = report.sentence;
  const { cue, rule } = report;
  if (cue === null) return ['cue=none'];
  const at = items.indexOf(cue);
  const lemma = cueLemma(cue.lemma, cue.lower);
  const form = formOf(cue.lower);
  const before = itemAt(items, at - 1);
  const next = itemAt(items, at + 1);
  const group = items.slice(beforeVerbGroup(items, at) + 1, at).map(({ lower }) => lower);
  return [
    `cue=${lemma}`,
    `cue=${lemma} rule=${rule}`,
    `cue=${lemma} form=${form}`,
    `class=${report.cueClass ?? 'none'} rule=${rule}`,
    `known=${cueClasses(cue.lemma, cue.lower).length > 0} rule=${rule}`,
    `form=${form} rule=${rule}`,
    `tag=${cue.tag}`,
    `before=${wordOf(before)}`,
    `next=${wordOf(next)}`,
    `next=${wordOf(next)} rule=${rule}`,
    `next=${wordOf(next)} cue=${lemma}`,
    ...group.map((word) => `group=${word}`),
    ...(group.length > 0 ? [`group rule=${rule}`] : []),
  ];
}

function subjectFeatures({ report, speaker }: AttributedReport): string[] {
  const { items } = report.sentence;
  const { subject, cue, rule } = report;
  const kind = kindOf(speaker);
  const features = [`kind=${kind}`, `kind=${kind} rule=${rule}`, `kind=${kind} class=${report.cueClass ?? 'none'}`];
  if (subject === null) return [...features, `subject=none rule=${rule}`];
  const head = itemAt(items, subject.to - 1);
  const at = cue === null ? subject.to : items.indexOf(cue);
  const distance = at >= subject.to ? at - subject.to : subject.from - at;
  return [
    ...features,
    `subject=${wordOf(head)}`,
    `subject tag=${head.tag} capital=${head.capital}`,
    `subject length=${Math.min(6, subject.to - subject.from)}`,
    `subject distance=${bucket(distance)}`,
    `subject distance=${bucket(distance)} rule=${rule}`,
    `subject inverted=${subject.from > at}`,
    `subject first=${subject.from === 0}`,
    `subject before=${wordOf(itemAt(items, subject.from - 1))}`,
    `subject after=${wordOf(itemAt(items, subject.to))}`,
    `subject start=${wordOf(itemAt(items, subject.from))}`,
  ];
}

function kindOf(speaker: AttributedReport['speaker']): string {
  if (speaker === null) return 'none';
  if (/^(?:he|she|it|they|i|we|you|who|which|that|what)$/i.test(speaker.key))
    return `pronoun ${speaker.key.toLowerCase()}`;
  const kind = speaker.isPerson ? 'person' : speaker.isDocument ? 'document' : speaker.isPlural ? 'group' : 'body';
  return speaker.speaker === 'unnamed' ? `unnamed ${kind}` : kind;
}

function contentFeatures({ report, spans }: AttributedReport): string[] {
  const { items } = report.sentence;
  const { rule, cue } = report;
  const inside = items.filter(({ start, end }) => spans.some((span) => span.start < end && start < span.end));
  const first = itemAt(inside, 0);
  const last = itemAt(inside, inside.length - 1);
  const words = spans.reduce((total, span) => total + span.end - span.start, 0) / 6;
  const quotes = inside.filter(({ tag }) => tag === 'QUOTE');
  const gap = cue === null ? 0 : items.indexOf(first) - items.indexOf(cue);
  return [
    `words=${bucket(words)}`,
    `words=${bucket(words)} rule=${rule}`,
    `first=${wordOf(first)}`,
    `first=${wordOf(first)} rule=${rule}`,
    `second=${wordOf(itemAt(inside, 1))} rule=${rule}`,
    `last tag=${last.tag}`,
    `after=${wordOf(itemAt(items, items.indexOf(last) + 1))}`,
    `gap=${gap < 0 ? 'before' : bucket(gap)} rule=${rule}`,
    `verb=${inside.some(isVerbal)} rule=${rule}`,
    `quotes=${Math.min(3, quotes.length)} rule=${rule}`,
    `spans=${Math.min(3, spans.length)} rule=${rule}`,
    `mark=${quotes.at(-1)?.lastMark ?? 'none'} rule=${rule}`,
    `opens=${quotes[0]?.capital ?? 'none'} rule=${rule}`,
    `colon=${itemAt(items, items.indexOf(first) - 1).lower === ':'}`,
  ];
}

function sentenceFeatures({ report, spans }: AttributedReport, others: readonly AttributedReport[]): string[] {
  const { items, paragraph } = report.sentence;
  const { cue, rule } = report;
  const nested = cue !== null && others.some((other) => holds(other, cue));
  const nesting = others.some(({ report: { cue: inner } }) => inner !== null && holds({ spans }, inner));
  const last = itemAt(items, items.length - 1);
  return [
    `nested=${nested} rule=${rule}`,
    `nested=${nested} class=${report.cueClass ?? 'none'}`,
    `nesting=${nesting} rule=${rule}`,
    `reports=${Math.min(4, others.length)}`,
    `opener=${wordOf(itemAt(items, 0))}`,
    `end=${last.tag === 'PUNCT' ? last.lower : 'none'}`,
    `headline=${paragraph === 0}`,
    `length=${bucket(items.length)}`,
  ];
}

function holds({ spans }: Pick<AttributedReport, 'spans'>, { start, end }: Item): boolean {
  return spans.some((span) => span.start <= start && end <= span.end);
}

/** A word that every text has, or the kind of any other. */
function wordOf(item: Item): string {
  if (item.tag === 'QUOTE') return item.lastMark === '' ? 'QUOTE' : `QUOTE${item.lastMark}`;
  if (functionTags.test(item.tag) && item.lower.length < 8) return item.lower;
  return item.capital ? `${item.tag} capital` : item.tag;
}

function formOf(lower: string): string {
  if (lower.endsWith('ing')) return 'ing';
  if (/(?:ed|said|told|wrote|swore|found|thought|felt|knew|held|put|led|saw)$/.test(lower)) return 'past';
  return lower.endsWith('s') ? 's' : 'base';
}

function bucket(count: number): string {
  const limits = [0, 1, 2, 3, 5, 8, 12, 20, 35];
  const limit = limits.find((one) => count <= one);
  return limit === undefined ? 'more' : `${limit}`;
}
