import { type Appearance, type ClaimRecord, type Corpus, getRecord } from '../../model/corpus.ts';
import { disputesReceived } from '../disputes/dispute-view.ts';
import { nameInSentence } from '../named-link.ts';
import { sentences } from '../sentences.ts';
import { disputeKindWords, joinNames } from '../words.ts';
import { claimHeadline, claimStanding } from './claim-link.ts';
import { leadFirst, nearnessTo } from './lead-first.ts';
import { reportLine } from './report-line.ts';

/** Longer descriptions are cut by who shows them, and a quotation that is cut may say something else. */
const longest = 300;

/**
 * A claim's page in short, where a link to it is shown: what one paper prints, by preference the passage nearest to the
 * gist, and the plainest reply, both whole and both with whose words they are; where these are too long, the claim as a
 * headline.
 */
export function claimDescription(claim: ClaimRecord, corpus: Corpus): string {
  const leads = leadFirst(claim).flatMap((at) => claim.appearances[at] ?? []);
  const nearness = nearnessTo(claim.gist);
  const nearnessOf = ({ quotes }: Appearance): number => nearness(quotes.map(({ exact }) => exact).join(' '));
  const firsts = leads
    .filter(({ outlet }, at) => leads.findIndex((one) => one.outlet === outlet) === at)
    .toSorted((a, b) => nearnessOf(b) - nearnessOf(a));
  const replies = plainestReply(claim, corpus);
  const fitting = firsts
    .map((lead) => reportLine(lead, corpus))
    .flatMap((lead) => replies.map((reply) => sentences([lead, reply])))
    .find((text) => text.length <= longest);
  return fitting ?? sentences([claimHeadline(claim, corpus), ...claimStanding(claim, corpus)]);
}

/** Each passage of the plainest reply in a line; where nobody replies, one empty line. */
function plainestReply(claim: ClaimRecord, corpus: Corpus): readonly string[] {
  const [reply] = disputesReceived(claim, corpus);
  if (reply === undefined) return [''];
  const { appearances } = getRecord(corpus.claims, reply.other.id);
  const head = `${disputeKindWords[reply.kind].received} by ${joinNames(reply.other.speakers.map(nameInSentence))}`;
  return appearances.map((appearance) => `${head}. ${reportLine(appearance, corpus)}`);
}
