import { expect, test } from 'vitest';
import { readActorNames } from '../../src/compile/actor-names.ts';
import { checkAttributions } from '../../src/compile/check-attributions.ts';
import { readFirstNames } from '../../src/compile/first-names.ts';
import { type ParsedClaim, parseContent } from '../../src/compile/parse-content.ts';
import { readStrangeNames } from '../../src/compile/strange-names.ts';
import { readContent } from '../../src/files/read-content.ts';

const content = parseContent(readContent('content'));
const readers = {
  names: readActorNames(content),
  firstNames: readFirstNames(content),
  strangeName: readStrangeNames(content),
};
const articles = new Map(content.articles.map((article) => [article.id, article]));

/** The claim with one of its passages, as somebody else's. */
const saidBy = (claim: ParsedClaim, speaker: string, at: number): ParsedClaim => {
  const { fields } = claim;
  return {
    ...claim,
    fields: { ...fields, speaker, speakers: undefined, appearances: fields?.appearances?.slice(at, at + 1) },
  };
};

test('whoever of the actors a passage that names its speaker is given to by mistake, it is noticed', () => {
  const given = content.claims.flatMap((claim) =>
    (claim.fields?.appearances ?? []).flatMap((appearance, at) => {
      const { as = '', identity, mode, via = [] } = appearance ?? {};
      // A reason is the editor's word for it; and who “fresh calls” are, the words do not tell.
      if (mode === 'outlet' || identity !== undefined || !/\p{Lu}/u.test(as)) return [];
      const right = [claim.fields?.speaker, ...(claim.fields?.speakers ?? []), ...via];
      const others = content.actors.filter(({ id }) => !right.includes(id));
      return others.map(({ id }) => ({
        as,
        speaker: id,
        found: checkAttributions(saidBy(claim, id, at), articles, readers),
      }));
    }),
  );
  expect(given.length).toBeGreaterThan(1000);
  expect(given.filter(({ found }) => found.length === 0).map(({ as, speaker }) => `${as}: ${speaker}`)).toEqual([]);
});
