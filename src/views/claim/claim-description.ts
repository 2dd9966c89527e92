import { sentences } from '../sentences.ts';
import { disputeKindWords } from '../words.ts';
import type { ClaimView } from './claim-view.ts';
import { nearnessTo } from './lead-first.ts';
import type { AppearanceView } from './paper-columns.ts';
import { quotedWords } from './passage-view.ts';

/** Longer descriptions are cut by who shows them, and a quotation that is cut may say something else. */
const longest = 300;

/**
 * A claim's page in short, where a link to it is shown: what one paper prints, by preference the passage nearest to the
 * gist, and the plainest reply, whole quotations both; where these are too long, who is reported by how many papers.
 */
export function claimDescription(view: ClaimView): string {
  const [reply] = view.received;
  const replied = reply?.appearances.map(
    ({ outlet, passages }) => `${disputeKindWords[reply.kind].received}: ${quoted(passages)} (${outlet.name})`,
  );
  const fitting = leads(view)
    .flatMap((lead) => (replied ?? ['']).map((words) => sentences([lead, words])))
    .find((text) => text.length <= longest);
  return fitting ?? plainDescription(view);
}

function plainDescription({ speaker, carriedBy, columns, disputed }: ClaimView): string {
  const papers = `${carriedBy} of ${columns.length} papers`;
  return `${speaker.name}, as ${papers} report it, in each paper’s words${disputed ? '; disputed' : ''}.`;
}

/** What each paper prints first of the claim, the nearest to its gist first. */
function leads({ gist, columns }: ClaimView): readonly string[] {
  const nearness = nearnessTo(gist);
  return columns
    .flatMap(({ appearances }) => appearances.slice(0, 1))
    .map(({ outlet, passages }) => ({ outlet, passages, near: nearness(quotedWords(passages)) }))
    .toSorted((a, b) => b.near - a.near)
    .map(({ outlet, passages }) => `${outlet.name}: ${quoted(passages)}`);
}

/** The quoted words in marks of ours, unless they bring their own; the comma before `he said` is no part of them. */
function quoted(passages: AppearanceView['passages']): string {
  const words = quotedWords(passages).replace(/,(?=[”’"']?$)/, '');
  return /^[“‘"'].*[”’"']$/s.test(words) ? words : `“${words}”`;
}
