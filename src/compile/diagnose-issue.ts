import { z } from 'zod';
import { nearestId } from '../anchoring/nearest-passage.ts';
import { type Diagnostic, diagnose, type Place } from '../model/diagnostic.ts';
import type { FieldPath } from './read-record.ts';

type Issue = z.core.$ZodIssue;
interface Places {
  readonly value: (path: FieldPath) => Place;
  readonly key: (path: FieldPath) => Place;
}

/**
 * A zod issue in the words of the project's own table.
 * @param record what was written, for the value that was found
 * @param schema the record's schema, for the names of the fields that it would allow
 */
export function diagnoseIssue(issue: Issue, record: unknown, places: Places, schema: z.ZodType): Diagnostic[] {
  if (issue.code === 'unrecognized_keys') {
    const allowed = fieldsAt(schema, issue.path);
    return issue.keys.map((key) =>
      diagnose('record/unknown-field', places.key([...issue.path, key]), {
        field: key,
        nearest: nearestId(key, allowed),
        allowed: allowed.map((name) => `\`${name}\``).join(', '),
      }),
    );
  }
  const innermost = bestOfUnion(issue, record);
  if (innermost !== null) return diagnoseIssue(innermost, record, places, schema);
  const field = fieldName(issue.path);
  const found = valueAt(record, issue.path);
  const expected = expectation(issue);
  if (found === undefined) return [diagnose('record/missing-field', places.value(issue.path), { field, expected })];
  return [diagnose('record/value', places.value(issue.path), { field, found: show(found), expected })];
}

/** Of a failed union, the issue of the alternative that fits the value's own shape best; null when none does. */
function bestOfUnion(issue: Issue, record: unknown): Issue | null {
  if (issue.code !== 'invalid_union') return null;
  const found = valueAt(record, issue.path);
  if (typeof found !== 'object' || found === null) return null;
  const inside = issue.errors
    .flat()
    .filter((inner) => inner.path.length > 0 || (inner.code === 'unrecognized_keys' && !Array.isArray(found)));
  const first = inside[0];
  return first === undefined ? null : { ...first, path: [...issue.path, ...first.path] };
}

/** What a schema wanted, as the end of "expected …". */
function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'array'
        ? 'a list'
        : issue.expected === 'object'
          ? 'fields'
          : withArticle(issue.expected);
    case 'invalid_value':
      return `one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`;
    case 'invalid_union':
      return unionExpectation(issue);
    default:
      return issue.message.replace(/^Invalid input: expected /, '');
  }
}

function unionExpectation(issue: Extract<Issue, { code: 'invalid_union' }>): string {
  const parts = issue.errors.flat().map((inner) => expectation(inner));
  return [...new Set(parts)].join(' or ') || 'another value';
}

const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** `appearances[0].mode`. */
function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[${key}]`;
    return name === '' ? String(key) : `${name}.${String(key)}`;
  }, '');
}

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null)?.[key], record);
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** The field names that a schema allows at a path. */
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: Record<string, unknown> = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  for (const key of path) {
    const alternatives = [at, ...((at['anyOf'] as Record<string, unknown>[] | undefined) ?? [])];
    const next = alternatives
      .map((one) =>
        typeof key === 'number'
          ? one['items']
          : ((one['properties'] as Record<string, unknown> | undefined)?.[String(key)] ?? one['additionalProperties']),
      )
      .find((one) => typeof one === 'object' && one !== null);
    if (next === undefined) return [];
    at = next as Record<string, unknown>;
  }
  const shapes = [at, ...((at['anyOf'] as Record<string, unknown>[] | undefined) ?? [])];
  return shapes.flatMap((shape) => Object.keys((shape['properties'] as object | undefined) ?? {}));
}
