import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';

/** Reading JSON-LD without a network: the official contexts come from the fixtures. */

const standards = 'tests/fixtures/standards';
const contexts: Readonly<Record<string, string>> = {
  'https://schema.org': 'schemaorg-30.0-context.jsonld',
  'http://www.w3.org/ns/anno.jsonld': 'anno.jsonld',
};

const documentLoader = async (url: string) => {
  const file = contexts[url];
  if (file === undefined) throw new Error(`No context for \`${url}\``);
  return { documentUrl: url, document: JSON.parse(readFileSync(`${standards}/${file}`, 'utf8')) };
};

export interface Quad {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

interface Term {
  readonly value: string;
}

/** The statements of a document. Fails on any name or value that would be dropped (safe mode). */
export async function quadsOf(document: object): Promise<readonly Quad[]> {
  const dataset = (await jsonld.toRDF(document, { documentLoader, safe: true } as jsonld.Options.ToRdf)) as readonly {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }[];
  return dataset.map(({ subject, predicate, object }) => ({
    subject: subject.value,
    predicate: predicate.value,
    object: object.value,
  }));
}

/** The objects of these statements, sorted. */
export function objectsOf(quads: readonly Quad[], subject: string, predicate: string): readonly string[] {
  return quads
    .filter((quad) => quad.subject === subject && quad.predicate === predicate)
    .map(({ object }) => object)
    .toSorted();
}

interface Vocabulary {
  readonly classes: Readonly<Record<string, readonly string[]>>;
  readonly properties: Readonly<
    Record<string, { readonly domain: readonly string[]; readonly range: readonly string[] }>
  >;
}
const vocabulary: Vocabulary = JSON.parse(readFileSync(`${standards}/schemaorg-30.0-terms.json`, 'utf8'));
const citoTerms: readonly string[] = JSON.parse(readFileSync(`${standards}/cito-terms.json`, 'utf8'));
const schema = 'http://schema.org/';
const cito = 'http://purl.org/spar/cito/';
const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

function ancestorsOf(type: string): readonly string[] {
  return [type, ...(vocabulary.classes[type] ?? []).flatMap(ancestorsOf)];
}

/**
 * Every use of schema.org or CiTO that their published vocabularies do not allow: a name they do not have, a property
 * on a type outside its domain, a described node outside its range.
 */
export function vocabularyFaults(quads: readonly Quad[]): readonly string[] {
  const typesOf = (node: string): readonly string[] =>
    objectsOf(quads, node, rdfType)
      .filter((type) => type.startsWith(schema))
      .flatMap((type) => ancestorsOf(type.slice(schema.length)));
  return quads.flatMap(({ subject, predicate, object }) => {
    if (predicate.startsWith(cito)) return citoTerms.includes(predicate.slice(cito.length)) ? [] : [predicate];
    if (predicate === rdfType) return knownType(object) ? [] : [object];
    if (!predicate.startsWith(schema) || predicate === `${schema}query-input`) return [];
    const property = vocabulary.properties[predicate.slice(schema.length)];
    if (property === undefined) return [predicate];
    const [subjects, objects] = [typesOf(subject), typesOf(object)];
    const wrongDomain = subjects.length > 0 && !property.domain.some((type) => subjects.includes(type));
    const isAddress = property.range.includes('URL');
    const wrongRange = objects.length > 0 && !isAddress && !property.range.some((type) => objects.includes(type));
    return [
      ...(wrongDomain ? [`${predicate} on ${subjects[0]}`] : []),
      ...(wrongRange ? [`${predicate} of ${objects[0]}`] : []),
    ];
  });
}

function knownType(type: string): boolean {
  if (type.startsWith(schema)) return type.slice(schema.length) in vocabulary.classes;
  return !type.startsWith(cito) || citoTerms.includes(type.slice(cito.length));
}
