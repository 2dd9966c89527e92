import { absoluteAddress, claimAddress } from '../../model/addresses.ts';
import { type Appearance, type ClaimRecord, type Corpus, getRecord } from '../../model/corpus.ts';
import { sourceArticle } from '../../model/editions/source-article.ts';
import type { SiteFacts } from '../../model/site-facts.ts';
import { runsRightToLeft } from '../../text/right-to-left.ts';
import { attributedTo, speakerNames } from '../../views/claim/claim-link.ts';
import { standingLine } from '../../views/claim/claim-standing.ts';
import { leadFirst } from '../../views/claim/lead-first.ts';
import { reportedWords, type WordRun } from '../../views/claim/reported-words.ts';
import { outletAtStart, outletInSentence } from '../../views/outlet-words.ts';
import { sentences } from '../../views/sentences.ts';

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (mark) => references[mark] ?? mark);

/**
 * A claim as a block of HTML to paste into another page: what one paper prints, by preference in the speaker's own words,
 * whose they are, who disputes it, and the permanent link. It loads nothing and needs no style of ours.
 */
export function claimQuote(claim: ClaimRecord, corpus: Corpus, facts: SiteFacts): string {
  const address = absoluteAddress(facts.address, claimAddress(claim.id));
  const appearance = quotedAppearance(claim, corpus);
  if (appearance === undefined) return '';
  const caption = sentences([sourceWords(claim, appearance, corpus), standingLine(claim, corpus) ?? '']);
  const article = sourceArticle(appearance, corpus);
  const { runs, quoted } = reportedWords(appearance, article);
  const words = runs.map((run) => runMarkup(run, appearance.lang ?? article.lang)).join('');
  return [
    '<figure>',
    ...(quoted ? [] : [`<p>${escapeHtml(outletAtStart(getRecord(corpus.outlets, appearance.outlet)))} writes:</p>`]),
    `<blockquote cite="${escapeHtml(address)}"><p>${words.replace(/\s+/gu, ' ').trim()}</p></blockquote>`,
    `<figcaption>${escapeHtml(caption)} <a href="${escapeHtml(address)}">${escapeHtml(facts.name)}</a></figcaption>`,
    '</figure>',
  ].join('\n');
}

/** The first passage of the speaker's words alone; else the first that pages show. */
function quotedAppearance(claim: ClaimRecord, corpus: Corpus): Appearance | undefined {
  const leads = leadFirst(claim).flatMap((at) => claim.appearances[at] ?? []);
  return leads.find((one) => reportedWords(one, sourceArticle(one, corpus)).quoted) ?? leads[0];
}

/** Marks of whoever shows the block around the speaker's words, and around nothing else. */
function runMarkup({ text, spoken }: WordRun, language: string | null): string {
  const direction = runsRightToLeft(text) ? ' dir="rtl"' : '';
  const attribute = language === null ? '' : ` lang="${escapeHtml(language)}"${direction}`;
  if (spoken) return `<q${attribute}>${escapeHtml(text)}</q>`;
  return language === null ? escapeHtml(text) : `<span${attribute}>${escapeHtml(text)}</span>`;
}

function sourceWords(claim: ClaimRecord, { outlet }: Appearance, corpus: Corpus): string {
  const speakers = claim.speakers.map((id) => getRecord(corpus.actors, id));
  if (speakers.every(({ kind }) => kind === 'outlet')) return attributedTo(claim, corpus);
  return `${speakerNames(claim, corpus)}, as reported in ${outletInSentence(getRecord(corpus.outlets, outlet))}`;
}
