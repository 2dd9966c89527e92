import { z } from 'zod';
import { type Diagnostic, diagnose, type FieldPath, type Place } from '../model/diagnostic.ts';
import { nearestId } from '../text/nearest-passage.ts';

type Issue = z.core.$ZodIssue;
interface Places {
  readonly value: (path: FieldPath) => Place;
  readonly key: (path: FieldPath) => Place;
}

/**
 * The issues of a record in the words of the project's own table, each once: where a field is misspelt, that the right
 * one is missing is the same fault.
 * @param record what was written, for the value that was found
 * @param schema the record's schema, for the names of the fields that it would allow
 */
export function diagnoseIssues(
  issues: readonly Issue[],
  record: unknown,
  places: Places,
  schema: z.ZodType,
): Diagnostic[] {
  const all = issues.flatMap((issue) => wrongIssues(issue, record));
  const meant = new Set(all.flatMap((issue) => misspeltFields(issue, schema)));
  return all
    .filter((issue) => issue.code === 'unrecognized_keys' || !meant.has(fieldName(issue.path)))
    .flatMap((issue) => diagnoseIssue(issue, record, places, schema));
}

/** The fields of the record itself that something is wrong with, also if only their names are misspelt. */
export function faultyFields(issues: readonly Issue[], schema: z.ZodType): ReadonlySet<string> {
  const names = issues.flatMap((issue) =>
    issue.path.length > 0 ? String(issue.path[0]) : misspeltFields(issue, schema),
  );
  return new Set(names);
}

/** The fields that misspelt ones stand for, by their names from the record on. */
function misspeltFields(issue: Issue, schema: z.ZodType): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const allowed = fieldsAt(schema, issue.path);
  return issue.keys.flatMap((key) => nearestId(key, allowed) ?? []).map((name) => fieldName([...issue.path, name]));
}

/** An issue, or where it is about a value of several shapes, the issues of the shape that comes nearest. */
function wrongIssues(issue: Issue, record: unknown): Issue[] {
  const inner = bestOfUnion(issue, record);
  return inner.length === 0 ? [issue] : inner.flatMap((one) => wrongIssues(one, record));
}

/**
 * A zod issue in the words of the project's own table.
 */
function diagnoseIssue(issue: Issue, record: unknown, places: Places, schema: z.ZodType): Diagnostic[] {
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
  if (issue.code === 'invalid_key') {
    const field = fieldName(issue.path.slice(0, -1));
    const found = String(issue.path.at(-1));
    return [
      diagnose('record/value', places.key(issue.path), { field, found, expected: issue.issues[0]?.message ?? '' }),
    ];
  }
  const field = fieldName(issue.path);
  const found = valueAt(record, issue.path);
  const expected = expectation(issue);
  if (found === undefined) return [diagnose('record/missing-field', places.value(issue.path), { field, expected })];
  return [diagnose('record/value', places.value(issue.path), { field, found: show(found), expected })];
}

/**
 * Of a failed union, the issues of the alternative that comes nearest to the value: it has the value's own
 * shape (fields or a list), and the fewest faults. None when no alternative has that shape.
 */
function bestOfUnion(issue: Issue, record: unknown): Issue[] {
  if (issue.code !== 'invalid_union') return [];
  const found = valueAt(record, issue.path);
  if (typeof found !== 'object' || found === null) return [];
  const shaped = alternatives(issue).filter((issues) =>
    issues.every((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys'),
  );
  const best = shaped.toSorted((a, b) => a.length - b.length)[0] ?? [];
  return best.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** The issues of each alternative of a union; an alternative that is a union itself counts as its alternatives. */
function alternatives(issue: Extract<Issue, { code: 'invalid_union' }>): Issue[][] {
  return issue.errors.flatMap((issues) => {
    const [only] = issues;
    return only?.code === 'invalid_union' && only.path.length === 0 ? alternatives(only) : [issues];
  });
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
      return `${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`;
    case 'invalid_union':
      return unionExpectation(issue);
    default:
      return issue.message.replace(/^Invalid input: expected /, '');
  }
}

function unionExpectation(issue: Extract<Issue, { code: 'invalid_union' }>): string {
  if (issue.message !== 'Invalid input') return issue.message;
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
    const next = shapesOf(at)
      .map((one) =>
        typeof key === 'number'
          ? one['items']
          : ((one['properties'] as Record<string, unknown> | undefined)?.[String(key)] ?? one['additionalProperties']),
      )
      .find((one) => typeof one === 'object' && one !== null);
    if (next === undefined) return [];
    at = next as Record<string, unknown>;
  }
  const names = shapesOf(at).flatMap((shape) => Object.keys((shape['properties'] as object | undefined) ?? {}));
  return [...new Set(names)];
}

/** A JSON Schema and all its alternatives. */
function shapesOf(schema: Record<string, unknown>): Record<string, unknown>[] {
  const anyOf = (schema['anyOf'] as Record<string, unknown>[] | undefined) ?? [];
  return [schema, ...anyOf.flatMap(shapesOf)];
}
