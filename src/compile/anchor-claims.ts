import type { AppearanceFile } from '../model/claim-file.ts';
import type { Appearance } from '../model/corpus.ts';
import { type Diagnostic, diagnose, type FieldPath, type Place } from '../model/diagnostic.ts';
import { sourceId } from '../model/editions/source-article.ts';
import { type QuoteSpec, quoteQuery } from '../model/field-schemas.ts';
import type { AnchoredQuote } from '../model/selector.ts';
import { mediaOf } from '../model/source/media.ts';
import { type Anchoring, anchorQuote } from '../text/anchor-quote.ts';
import { containsWords, type QuoteQuery } from '../text/find-quote.ts';
import { checkMode } from './check-modes.ts';
import { missingWords, unseenDifference } from './missing-words.ts';
import type { ParsedArticle } from './parse-article.ts';
import type { ParsedClaim } from './parse-content.ts';
import type { ParsedRecord } from './parse-record.ts';
import type { Readable } from './readable-fields.ts';
import { repeatedQuotes } from './repeated-entries.ts';

/** A claim whose quotes have been looked for; those that were found, each in its article. */
export interface AnchoredClaim {
  readonly parsed: ParsedClaim;
  readonly appearances: readonly Appearance[];
  /** Whether every appearance could be read, so that nothing of the article is quoted unseen. */
  readonly isRead: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

type Articles = ReadonlyMap<string, ParsedArticle>;

/**
 * Anchors every appearance of a claim (docs/rules.md, rules 1 and 3).
 * @param articles those that have a text; what refers to any other is reported elsewhere, and passed over here
 */
export function anchorClaim(parsed: ParsedClaim, articles: Articles): AnchoredClaim {
  const { appearances, isRead, diagnostics } = anchorAppearances(parsed, articles);
  return { parsed, appearances, isRead, diagnostics: [...diagnostics, ...checkSaidBasis(parsed, articles)] };
}

/** The id of the text that a passage is said to stand in; empty where that could not be read. */
export function textIdOf(
  passage: { readonly article?: string | undefined; readonly edition?: string | undefined } | undefined,
): string {
  const { article = '', edition = null } = passage ?? {};
  return sourceId({ article, edition });
}

type WithAppearances = Pick<ParsedRecord<{ readonly appearances: readonly AppearanceFile[] }>, 'fields' | 'placeOf'>;

/** Anchors the appearances of a claim or of a draft. */
export function anchorAppearances(
  parsed: WithAppearances,
  articles: Articles,
): Pick<AnchoredClaim, 'appearances' | 'isRead' | 'diagnostics'> {
  const written = parsed.fields?.appearances ?? [];
  const anchored = written.flatMap((appearance, at) => {
    const article = articles.get(textIdOf(appearance));
    if (appearance === undefined || article === undefined) return [];
    const place = parsed.placeOf(['appearances', at]);
    return [
      { place, ...anchorAppearance(appearance, article, (path) => parsed.placeOf(['appearances', at, ...path])) },
    ];
  });
  const whole = anchored.flatMap(({ isWhole, place, appearance }) =>
    isWhole && appearance !== null ? [{ ...appearance, place }] : [],
  );
  return {
    appearances: anchored.flatMap(({ appearance }) => appearance ?? []),
    isRead:
      written.length > 0 &&
      written.every((one) => one?.article !== undefined && one.quote !== undefined && one.mode !== undefined),
    diagnostics: [...anchored.flatMap(({ diagnostics }) => diagnostics), ...repeatedQuotes(whole, 'appearances')],
  };
}

type PlaceOf = (path: FieldPath) => Place;

/** @returns the appearance, or null where its mode could not be read; `isWhole`: whether every quote was found */
function anchorAppearance(
  written: Readable<AppearanceFile>,
  article: ParsedArticle,
  placeOf: PlaceOf,
): { appearance: Appearance | null; isWhole: boolean; diagnostics: Diagnostic[] } {
  const specs = Array.isArray(written.quote) ? written.quote : [written.quote].filter((spec) => spec !== undefined);
  const anchored = specs.map((spec, at) => {
    const place = placeOf(Array.isArray(written.quote) ? ['quote', at] : ['quote']);
    return { place, ...anchorSpec(article, spec, place) };
  });
  const found = anchored
    .flatMap(({ quote, place }) => (quote === null ? [] : [{ quote, place }]))
    .sort((a, b) => a.quote.start - b.quote.start);
  const quotes = found.map(({ quote }) => quote);
  const diagnostics = [
    ...anchored.flatMap((one) => one.diagnostics),
    ...checkOverlaps(found),
    ...(written.mode === undefined || written.unmarked !== undefined
      ? []
      : checkMode(written.mode, quotes, article, placeOf(['mode']))),
    ...checkWords('claim/as-missing', written.as, article, placeOf(['as'])),
    ...checkWords('claim/cue-missing', written.cue, article, placeOf(['cue'])),
    ...(written.as === undefined && written.mode !== undefined && written.mode !== 'outlet'
      ? [diagnose('claim/as-required', placeOf(['mode']), { mode: written.mode })]
      : []),
  ];
  const { as = null, cue = null, identity = null, mode } = written;
  const via = (written.via ?? []).filter((id) => id !== undefined);
  const { unmarked = null, lang = null, article: id = article.id, edition = null } = written;
  const printed = { article: id, edition, outlet: article.outlet, quotes, as, cue, identity, via };
  return {
    appearance: mode === undefined ? null : { ...printed, ...sourceOf(written), mode, unmarked, lang },
    isWhole: quotes.length === specs.length,
    diagnostics,
  };
}

/** Where the words are from, and what they mean in our language. A part of either that could not be read is reported. */
function sourceOf({
  translation,
  media,
}: Readable<AppearanceFile>): Pick<Appearance, 'translation' | 'translationOrigin' | 'media'> {
  const written = typeof translation === 'string' ? { text: translation, origin: 'ours' as const } : translation;
  return {
    translation: written?.text ?? null,
    translationOrigin: written?.text === undefined ? null : (written.origin ?? 'ours'),
    media: media?.kind === undefined ? null : mediaOf({ ...media, kind: media.kind }),
  };
}

/** @param found the quotes of one appearance in the order of the text */
function checkOverlaps(found: readonly { readonly quote: AnchoredQuote; readonly place: Place }[]): Diagnostic[] {
  return found.flatMap(({ quote, place }, at) => {
    const other = found.slice(0, at).find((earlier) => earlier.quote.end > quote.start)?.quote;
    if (other === undefined) return [];
    return [diagnose('claim/quotes-overlap', place, { quote: quote.exact, other: other.exact })];
  });
}

/** Anchors one quote as written; the diagnostic says why it could not be. */
export function anchorSpec(
  article: ParsedArticle,
  spec: QuoteSpec,
  place: Place,
): { quote: AnchoredQuote | null; diagnostics: Diagnostic[] } {
  const query: QuoteQuery = quoteQuery(spec);
  const anchoring = anchorQuote(article, query);
  if (anchoring.outcome === 'anchored') return { quote: anchoring.quote, diagnostics: [] };
  return { quote: null, diagnostics: [diagnoseAnchoring(anchoring, query.exact, article.id, place)] };
}

function diagnoseAnchoring(
  anchoring: Exclude<Anchoring, { outcome: 'anchored' }>,
  quote: string,
  article: string,
  place: Place,
): Diagnostic {
  switch (anchoring.outcome) {
    case 'missing':
      return diagnose('claim/quote-missing', place, {
        words: quote,
        article,
        nearest: anchoring.nearest,
        unseen: unseenDifference(anchoring.mismatch),
      });
    case 'ambiguous':
      return diagnose('claim/quote-ambiguous', place, { quote, article, count: anchoring.count });
    case 'cuts-word':
      return diagnose('claim/quote-cuts-word', place, { quote, word: anchoring.word });
    case 'across-paragraphs':
      return diagnose('claim/quote-across-paragraphs', place, { quote, first: anchoring.first, last: anchoring.last });
  }
}

function checkWords(
  rule: 'claim/as-missing' | 'claim/cue-missing',
  words: string | undefined,
  article: ParsedArticle,
  place: Place,
): Diagnostic[] {
  if (words === undefined || containsWords(article.text, words)) return [];
  return [diagnose(rule, place, { article: article.id, ...missingWords(article.text, words) })];
}

function checkSaidBasis(parsed: ParsedClaim, articles: Articles): Diagnostic[] {
  const words = parsed.fields?.saidBasis;
  if (words === undefined || /^inferred: \S/.test(words)) return [];
  const found = (parsed.fields?.appearances ?? []).map((one) => articles.get(textIdOf(one)));
  const texts = found.flatMap((article) => article?.text ?? []);
  if (texts.length < found.length || texts.some((text) => containsWords(text, words))) return [];
  const missing = texts.map((text) => missingWords(text, words));
  const nearest = missing.find((one) => one.nearest !== null)?.nearest ?? null;
  const unseen = missing.find((one) => one.unseen !== null)?.unseen ?? null;
  return [diagnose('claim/said-basis', parsed.placeOf(['saidBasis']), { words, nearest, unseen })];
}
