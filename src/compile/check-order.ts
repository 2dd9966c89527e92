import { compareDates } from '../dates/compare-dates.ts';
import { isEdtf } from '../dates/is-edtf.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import { type PermalinkState, partKinds, permalinkKinds } from '../model/permalinks-file.ts';
import type { ParsedArticle } from './parse-article.ts';
import type { ParsedClaim, ParsedContent } from './parse-content.ts';
import type { ParsedEdition } from './parse-edition.ts';

/** Checks that nothing is said after the paper that reports it was published, as far as dates are known (docs/rules.md, rule 9). */
export function checkSaidBeforePrinted(
  claim: ParsedClaim,
  articles: ReadonlyMap<string, ParsedArticle>,
  editions: ReadonlyMap<string, ParsedEdition>,
): Diagnostic[] {
  const said = claim.fields?.said;
  if (said === undefined || !isEdtf(said)) return [];
  const late = (claim.fields?.appearances ?? []).flatMap((appearance) => {
    const { article = '', edition } = appearance ?? {};
    const { published: first, edited = first } = articles.get(article)?.fields ?? {};
    // An earlier edition may be the first as well as any later one.
    const published = edition === undefined ? edited : (editions.get(`${article}/${edition}`)?.fields?.date ?? first);
    if (published === undefined || !isEdtf(published) || compareDates(said, published) !== 'after') return [];
    return [{ article, published }];
  });
  const place = claim.placeOf(['said']);
  return late.map(({ article, published }) => diagnose('claim/said-after-print', place, { said, article, published }));
}

/**
 * Checks that neither the ledger nor a declared change has a day that is still to come (docs/rules.md, rule 9).
 * @param today the latest day that it is anywhere, `2026-11-22`
 */
export function checkLedgerDays(content: ParsedContent, today: string): Diagnostic[] {
  return [...futureStates(content, today), ...futureChanges(content, today)];
}

/** The changes of records that are declared for a day that is still to come: they would stay the newest for ever. */
function futureChanges({ articles, claims, differences }: ParsedContent, today: string): Diagnostic[] {
  return [...articles, ...claims, ...differences].flatMap(({ id, file, value, placeOf }) =>
    (value?.changes ?? []).flatMap(({ date: day }, at) =>
      day <= today ? [] : [diagnose('permalink/future', { ...placeOf(['changes', at]), file }, { id, day, today })],
    ),
  );
}

function futureStates({ permalinks }: ParsedContent, today: string): Diagnostic[] {
  const ledger = permalinks?.value ?? null;
  if (permalinks === null || ledger === null) return [];
  return [...permalinkKinds, ...partKinds].flatMap((kind) =>
    Object.entries(ledger[kind] ?? {}).flatMap(([id, state]) => {
      const day = dayOf(state);
      if (day === null || day <= today) return [];
      return [diagnose('permalink/future', permalinks.placeOf([kind, id]), { id, day, today })];
    }),
  );
}

function dayOf(state: PermalinkState): string | null {
  if (typeof state !== 'object') return null;
  if ('live' in state) return state.live;
  return 'withdrawn' in state ? state.withdrawn : (state.on ?? null);
}
