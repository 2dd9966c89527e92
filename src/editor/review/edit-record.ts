import { diffArrays } from 'diff';
import { type Document, isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { normaliseText } from '../../compile/content-file.ts';
import { splitFrontMatter } from '../../compile/markdown.ts';
import { yamlStyle } from '../drafting/yaml-style.ts';
import { Refusal } from './refusal.ts';

/** The indentation of a text, which new lines must share: of its first indented line, and of its lists. */
function indentationOf(yaml: string): { indent: number; indentSeq: boolean } {
  const spaces = /^( +)[^ #\n]/m.exec(yaml)?.[1]?.length ?? 2;
  return { indent: Math.max(spaces, 2), indentSeq: !/^- /m.test(yaml) };
}

/**
 * Edits the front matter of a record as a person would: what is not changed stays as it is written, comments, quotes,
 * spaces and all.
 * @throws Refusal when the front matter is not YAML that can be read.
 */
export function editFrontMatter(text: string, edit: (fields: YAMLMap, document: Document) => void): string {
  const plain = normaliseText(text);
  const { frontMatter, bodyStart } = splitFrontMatter(plain);
  const edited = editPlain(`${frontMatter?.yaml ?? ''}\n`, edit);
  return withEndingsOf(text, `---\n${edited}---\n${plain.slice(bodyStart)}`);
}

/**
 * Edits a record that is YAML and nothing else, in the same way.
 * @throws Refusal when it cannot be read.
 */
export function editYaml(text: string, edit: (fields: YAMLMap, document: Document) => void): string {
  return withEndingsOf(text, editPlain(normaliseText(text), edit));
}

function editPlain(yaml: string, edit: (fields: YAMLMap, document: Document) => void): string {
  const document = parseDocument(yaml);
  const fault = document.errors[0];
  if (fault !== undefined) throw new Refusal(`Unexpected YAML: ${fault.message}; correct the file first`);
  if (!isMap(document.contents)) throw new Refusal('Cannot find the fields of the file; correct it first');
  const style = { ...yamlStyle, ...indentationOf(yaml) };
  const before = document.toString(style);
  edit(document.contents as YAMLMap, document);
  const after = document.toString(style);
  return orTidy(asWritten(yaml, before, after), after);
}

/** The text as written, unless lines of two styles do not go together in it: then all of it is tidied. */
function orTidy(written: string, tidy: string): string {
  const read = parseDocument(written);
  const isSameRecord =
    read.errors.length === 0 && JSON.stringify(read.toJS()) === JSON.stringify(parseDocument(tidy).toJS());
  return isSameRecord ? written : tidy;
}

/** A text with the line endings and the byte-order mark of another. */
function withEndingsOf(original: string, text: string): string {
  const mark = original.startsWith('\uFEFF') ? '\uFEFF' : '';
  return mark + (original.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text);
}

/**
 * Carries the change from one text to another over to a third, of which the first is a tidied form: lines that do
 * not change stay as written.
 */
function asWritten(written: string, before: string, after: string): string {
  const [own, tidy] = [written.split('\n'), before.split('\n')];
  if (own.length !== tidy.length) return after;
  let at = 0;
  return diffArrays(tidy, after.split('\n'))
    .flatMap(({ value, added, removed }) => {
      if (added) return value;
      at += value.length;
      return removed ? [] : own.slice(at - value.length, at);
    })
    .join('\n');
}

/**
 * Sets a field; a new one goes to its place in the given order. Nothing is touched where the value is the same, and
 * a value that is undefined or an empty list takes the field away.
 */
export function setField(
  fields: YAMLMap,
  document: Document,
  key: string,
  value: unknown,
  order: readonly string[],
): void {
  const isNothing = value === undefined || (Array.isArray(value) && value.length === 0);
  if (isNothing) {
    fields.delete(key);
    return;
  }
  const current = fields.get(key, true);
  if (current !== undefined && isSame(document, current, value)) return;
  if (isScalar(current) && typeof value === 'string') {
    current.value = value;
    return;
  }
  if (current !== undefined) fields.delete(key);
  insertField(fields, key, document.createPair(key, nodeOf(document, value)), order);
}

/** Whether a node of YAML has a value. */
export function isSame(document: Document, node: unknown, value: unknown): boolean {
  const current = typeof node === 'object' && node !== null && 'toJS' in node ? (node as YAMLMap).toJS(document) : node;
  return JSON.stringify(typeof value === 'string' ? String(current) : current) === JSON.stringify(value);
}

/** Ids stand in brackets, on one line; all else as YAML has it. */
function nodeOf(document: Document, value: unknown) {
  const node = document.createNode(value);
  const isIds = Array.isArray(value) && value.every((item) => typeof item === 'string' && !/\s/.test(item));
  if (isSeq(node) && isIds) node.flow = true;
  return node;
}

function insertField(fields: YAMLMap, key: string, pair: Pair, order: readonly string[]): void {
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : -1);
  const at = fields.items.findIndex((item) => isScalar(item.key) && rank(String(item.key.value)) > rank(key));
  if (at === -1) fields.items.push(pair as never);
  else fields.items.splice(at, 0, pair as never);
}

/** Adds an entry to a list of a record, at its end, unless it is there; the list is made where there is none. */
export function addEntry(
  fields: YAMLMap,
  document: Document,
  key: string,
  entry: unknown,
  order: readonly string[],
): void {
  const list = fields.get(key);
  const isWritten = isSeq(list) && list.items.length > 0;
  if (!isWritten) {
    setField(fields, document, key, [entry], order);
    return;
  }
  if (list.items.some((item) => isSame(document, item, entry))) return;
  const node = document.createNode(entry);
  list.flow = false;
  list.items.push(node);
}
