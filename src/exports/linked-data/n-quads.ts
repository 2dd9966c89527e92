import { type JsonLdNode, jsonLdContext } from './json-ld-nodes.ts';

const [, prefixes] = jsonLdContext;
const schema = 'http://schema.org/';
const rdf = prefixes.rdf;
const xsd = 'http://www.w3.org/2001/XMLSchema#';

/** What schema.org's own context says of the properties that we use: their values are addresses, or dates. */
const addressProperties = new Set([
  ...['archivedAt', 'inDefinedTermSet', 'isPartOf', 'publishingPrinciples', 'sdLicense', 'url'],
]);
const dateProperties = new Set(['dateCreated', 'dateModified', 'datePublished']);

/**
 * Nodes of `jsonLdContext` as RDF 1.1 N-Quads (https://www.w3.org/TR/n-quads/), without the network that the context of
 * schema.org would be fetched from: the statements that a JSON-LD processor makes of the same nodes, each once, in the order
 * of the nodes. Nodes without an `@id` are blank nodes, named by number. In UTF-8: of a hundred thousand claims it is more than one
 * string can hold.
 */
export function nQuads(nodes: Iterable<JsonLdNode>): Uint8Array<ArrayBuffer> {
  const statements = new Set<string>();
  let blanks = 0;

  const blank = (): string => `_:b${blanks++}`;
  const state = (subject: string, predicate: string, object: string): void => {
    statements.add(`${subject} <${predicate}> ${object} .\n`);
  };

  const addNode = (node: JsonLdNode): string => {
    const { '@id': id, '@type': type, ...properties } = node;
    const subject = id === undefined ? blank() : address(id);
    if (type !== undefined) state(subject, `${rdf}type`, address(termIri(type)));
    for (const [name, value] of Object.entries(properties)) {
      for (const one of Array.isArray(value) ? value : [value]) state(subject, termIri(name), objectOf(name, one));
    }
    return subject;
  };

  const addList = (name: string, items: readonly unknown[]): string =>
    items.reduceRight<string>((rest, item) => {
      const cell = blank();
      state(cell, `${rdf}first`, objectOf(name, item));
      state(cell, `${rdf}rest`, rest);
      return cell;
    }, `<${rdf}nil>`);

  const objectOf = (name: string, value: unknown): string => {
    if (typeof value === 'boolean') return literal(String(value), `${xsd}boolean`);
    if (typeof value === 'number')
      return literal(String(value), `${xsd}${Number.isInteger(value) ? 'integer' : 'double'}`);
    if (typeof value === 'string') {
      if (addressProperties.has(name)) return address(value);
      return literal(value, dateProperties.has(name) ? `${schema}Date` : undefined);
    }
    const node = value as JsonLdNode;
    if (Array.isArray(node['@list'])) return addList(name, node['@list']);
    if ('@value' in node) return literal(String(node['@value']), termIri(node['@type'] ?? ''));
    return addNode(node);
  };

  for (const node of nodes) addNode(node);
  return encoded(statements);
}

/** So many texts are joined before they are encoded. */
const textsAtOnce = 10_000;

function encoded(texts: Iterable<string>): Uint8Array<ArrayBuffer> {
  const iterator = Iterator.from(texts);
  const parts: Buffer[] = [];
  for (let some = [...iterator.take(textsAtOnce)]; some.length > 0; some = [...iterator.take(textsAtOnce)])
    parts.push(Buffer.from(some.join('')));
  return new Uint8Array(Buffer.concat(parts));
}

/** The IRI of a name: of one of the prefixes, already whole, or schema.org's. */
function termIri(name: string): string {
  const [prefix = '', ...rest] = name.split(':');
  if (rest.length === 0) return `${schema}${name}`;
  return prefix in prefixes ? `${prefixes[prefix as keyof typeof prefixes]}${rest.join(':')}` : name;
}

/** Characters that N-Quads does not allow in an IRI, escaped as an address escapes them. */
function address(iri: string): string {
  return `<${termIri(iri).replace(/[\p{Cc} <>"{}|^`\\]/gu, (character) => encodeURIComponent(character))}>`;
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r' };

function literal(text: string, type: string | undefined): string {
  const escaped = text.replace(/[\\"\n\r]/g, (character) => escapes[character] ?? character);
  return `"${escaped}"${type === undefined ? '' : `^^<${type}>`}`;
}
