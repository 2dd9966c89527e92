import { z } from 'zod';
import type { ClaimFile } from '../model/claim-file.ts';

/**
 * What of a record could be read: any of its fields may be missing, at any depth, because another diagnostic says what is
 * wrong with it. Lists keep their indexes. A value of one of several shapes (a quote, an alias) is there whole or not.
 */
export type Readable<T> = [NonNullable<T>] extends [readonly (infer Item)[]]
  ? readonly (Readable<Item> | undefined)[]
  : [NonNullable<T>] extends [object]
    ? { readonly [Key in keyof T]?: Readable<T[Key]> | undefined }
    : T;

/** The readable fields of a record that does not hold to its schema; null where it has no fields at all. */
export function readableFields<S extends z.ZodType>(record: unknown, schema: S): Readable<z.output<S>> | null {
  const parsed = lenient(schema).safeParse(record);
  return parsed.success ? (parsed.data as Readable<z.output<S>>) : null;
}

/** The ids of those whose claim it is, as far as they could be read. */
export function readableSpeakers({
  speaker,
  speakers = [speaker],
}: Readable<Pick<ClaimFile, 'speaker' | 'speakers'>>): string[] {
  return speakers.filter((id) => id !== undefined);
}

/** The schema with every field of an object and every item of a list allowed to be missing or wrong, and then undefined. */
function lenient(schema: z.core.$ZodType): z.ZodType {
  if (schema instanceof z.ZodObject)
    return z.object(
      Object.fromEntries(Object.entries(schema.shape).map(([name, field]) => [name, orUndefined(lenient(field))])),
    );
  if (schema instanceof z.ZodArray) return z.array(orUndefined(lenient(schema.element)));
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return lenient(schema.unwrap());
  if (schema instanceof z.ZodType) return schema;
  throw new Error('A schema of a record is made of classic zod schemas');
}

const orUndefined = (schema: z.ZodType): z.ZodType => schema.optional().catch(undefined);
