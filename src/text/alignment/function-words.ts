/**
 * Words that carry grammar, address or the mere fact of speech rather than content. Two statements that share only these share nothing that a
 * reader should look at. English; all but a closed class, so a list is enough.
 */
const functionWords = new Set(
  `a an the this that these those some any each every all both either neither no other another such same
  i me my we us our you your he him his she her it its they them their who whom whose which what there
  of to in on at by for from with without into onto over under between among about against as than through
  during before after since until upon off out up down within
  and or but nor so if because while when where although though however whether also only even just then now not never
  am is are was were be been being do does did doing done has have had having will would shall should can cannot could
  may might must isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't hasn't haven't hadn't
  go goes went going gone get gets got make makes made making take takes took put puts
  say says said saying tell tells told much more most very many
  mr mrs ms miss sir dame lord lady dr`.split(/\s+/u),
);

/** Whether a word's key (lower case, straight apostrophe) is one of these. */
export const isFunctionWord = (key: string): boolean => functionWords.has(key);
