import type { z } from 'zod';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import { type ContentFile, normaliseText } from './content-file.ts';
import { splitFrontMatter } from './markdown.ts';
import { type MemoryOfKind, type ReadRecord, readRecord, unreadRecord } from './read-record.ts';

/** A record file, parsed: the id its path gives, its checked fields, and its body where it has one. */
export interface ParsedRecord<T> extends ReadRecord<T> {
  readonly file: string;
  readonly id: string;
  /** The normalised text after the front matter; empty for a YAML file. */
  readonly body: string;
  /** The line of the file on which the body starts, counted from 1. */
  readonly bodyLine: number;
}

/** Parses a Markdown file with front matter. */
export function parseMarkdownRecord<S extends z.ZodType>(
  file: ContentFile,
  id: string,
  schema: S,
  memory?: MemoryOfKind,
): ParsedRecord<z.output<S>> {
  if (file.fault !== undefined) return unread(file.path, id);
  const text = normaliseText(file.text);
  const { frontMatter, bodyStart } = splitFrontMatter(text);
  const body = {
    file: file.path,
    id,
    body: text.slice(bodyStart),
    bodyLine: text.slice(0, bodyStart).split('\n').length,
  };
  if (frontMatter === null) return { ...body, ...withoutFrontMatter(file.path) };
  return { ...body, ...readRecord(file.path, frontMatter.yaml, frontMatter.line, schema, memory) };
}

/** Parses a YAML file. */
export function parseYamlRecord<S extends z.ZodType>(
  file: ContentFile,
  id: string,
  schema: S,
  memory?: MemoryOfKind,
): ParsedRecord<z.output<S>> {
  if (file.fault !== undefined) return unread(file.path, id);
  const read = readRecord(file.path, normaliseText(file.text), 1, schema, memory);
  return { file: file.path, id, body: '', bodyLine: 1, ...read };
}

/** A record of which nothing but its id is known; why, is reported for its file. */
function unread(file: string, id: string): ParsedRecord<never> & { readonly fields: null } {
  const place = { file, line: 1, column: 1 };
  return { file, id, body: '', bodyLine: 1, ...unreadRecord(() => place) };
}

function withoutFrontMatter(path: string): ReadRecord<never> & { readonly fields: null } {
  const place = { file: path, line: 1, column: 1 };
  const diagnostics: Diagnostic[] = [diagnose('file/front-matter', place, {})];
  return { ...unreadRecord(() => place), diagnostics };
}
