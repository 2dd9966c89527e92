import { absoluteAddress, dataFileAddress } from '../../model/addresses.ts';
import type { SiteFacts } from '../../model/site-facts.ts';
import { disputeKinds, disputeScopes, modes } from '../../model/vocabulary.ts';
import { disputeKindWords, disputeScopeWords, modeWords } from '../../views/words.ts';
import { type JsonLdDocument, jsonLdDocument, termAddress } from './json-ld-nodes.ts';

/** `/data/vocabulary.jsonld`: the closed lists of our model as schema.org `DefinedTerm`s that other data can point at. */
export function vocabularyJsonLd(facts: SiteFacts): JsonLdDocument {
  const sets = [
    ['dispute-kinds', 'Kinds of dispute', disputeKinds.map((kind) => [kind, disputeKindWords[kind].made])],
    ['dispute-scopes', 'Scopes of disputes', disputeScopes.map((one) => [`scope-${one}`, disputeScopeWords[one]])],
    ['modes', 'Modes of appearance', modes.map((mode) => [`mode-${mode}`, modeWords[mode]])],
  ] as const;
  const setAddress = (set: string) => absoluteAddress(facts.address, `${dataFileAddress('vocabulary.jsonld')}#${set}`);
  return jsonLdDocument(
    sets.map(([set, name, terms]) => ({
      '@type': 'DefinedTermSet',
      '@id': setAddress(set),
      name,
      inLanguage: facts.language,
      hasDefinedTerm: terms.map(([code = '', words]) => ({
        '@type': 'DefinedTerm',
        '@id': termAddress(facts, code),
        termCode: code,
        name: words,
        inDefinedTermSet: { '@id': setAddress(set) },
      })),
    })),
  );
}
