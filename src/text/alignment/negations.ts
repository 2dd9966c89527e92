import { isContent, type WordToken } from './word-tokens.ts';

const negators = new Set(['not', 'never', 'no', 'cannot']);
const isNegator = ({ key }: WordToken): boolean => negators.has(key) || key.endsWith("n't");
const carriers = new Set('do does did is are was were be been has have had will would can could should'.split(' '));

const speech = new Set(['say', 'said', 'tell', 'told', 'made', 'make']);
/** Before "a" or "the" stands no verb: "is not a soft touch" denies nothing that anybody did. */
const isVerbLike = (token: WordToken | undefined): boolean =>
  token !== undefined && (isContent(token) || speech.has(token.key));

/**
 * The first thing a text denies, with its verb: "never said", "did not recall". Two denials of one statement part in
 * these words even when they share no others.
 * @returns the words, or null where nothing is denied.
 */
export function firstNegation(tokens: readonly WordToken[]): readonly WordToken[] | null {
  const at = tokens.findIndex((token, index) => isNegator(token) && isVerbLike(tokens[index + 1]));
  if (at === -1) return null;
  const hasCarrier = carriers.has(tokens[at - 1]?.key ?? '');
  return tokens.slice(hasCarrier ? at - 1 : at, at + 2);
}
