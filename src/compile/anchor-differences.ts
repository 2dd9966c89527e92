import type { Diagnostic } from '../model/diagnostic.ts';
import type { DifferenceFile } from '../model/difference-file.ts';
import type { DifferenceValue } from '../model/difference-record.ts';
import { sourceId } from '../model/editions/source-article.ts';
import { anchorSpec } from './anchor-claims.ts';
import type { ParsedArticle } from './parse-article.ts';
import type { ParsedDifference } from './parse-content.ts';
import type { Readable } from './readable-fields.ts';
import { repeatedQuotes } from './repeated-entries.ts';

/** A difference whose passages have been looked for; those that were found, each in its article. */
export interface AnchoredDifference {
  readonly parsed: ParsedDifference;
  readonly values: readonly DifferenceValue[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Anchors every passage of a difference (docs/rules.md, rule 1); none may stand in it twice.
 * @param articles those that have a text; what refers to any other is reported elsewhere, and passed over here
 */
export function anchorDifference(
  parsed: ParsedDifference,
  articles: ReadonlyMap<string, ParsedArticle>,
): AnchoredDifference {
  const anchored = (parsed.fields?.values ?? []).map((one, at) => ({
    value: one?.value ?? '',
    passages: (one?.passages ?? []).flatMap((passage, to) =>
      anchorPassage(passage ?? {}, parsed, ['values', at, 'passages', to], articles),
    ),
  }));
  const all = anchored.flatMap(({ passages }) => passages);
  const entries = all.flatMap(({ passage, place }) =>
    passage === null ? [] : [{ article: sourceId(passage), quotes: [passage.quote], place }],
  );
  return {
    parsed,
    values: anchored.map(({ value, passages }) => ({
      value,
      passages: passages.flatMap(({ passage }) => passage ?? []),
    })),
    diagnostics: [...all.flatMap(({ diagnostics }) => diagnostics), ...repeatedQuotes(entries, 'values')],
  };
}

/** @param path the way to the passage */
function anchorPassage(
  {
    article: id = '',
    edition: named,
    quote: spec,
    claim,
  }: Readable<DifferenceFile['values'][number]['passages'][number]>,
  { placeOf }: ParsedDifference,
  path: readonly PropertyKey[],
  articles: ReadonlyMap<string, ParsedArticle>,
) {
  const edition = named ?? null;
  const article = articles.get(sourceId({ article: id, edition }));
  if (article === undefined || spec === undefined) return [];
  const place = placeOf([...path, 'quote']);
  const { quote, diagnostics } = anchorSpec(article, spec, place);
  const passage = quote === null ? null : { article: id, edition, outlet: article.outlet, quote, claim: claim ?? null };
  return [{ passage, place, diagnostics }];
}
