import { z } from 'zod';
import { absoluteAddress, dataFileAddress } from '../../model/addresses.ts';
import {
  actorsFileSchema,
  articlesFileSchema,
  claimsFileSchema,
  differencesFileSchema,
} from '../data/published-data.ts';
import { eventsFileSchema } from '../data/published-event.ts';
import { changelogFileSchema, formerFileSchema } from '../data/published-history.ts';

/** The published JSON files that have a schema, by name without their ending. */
const published = {
  actors: actorsFileSchema,
  articles: articlesFileSchema,
  changelog: changelogFileSchema,
  claims: claimsFileSchema,
  differences: differencesFileSchema,
  events: eventsFileSchema,
  former: formerFileSchema,
} as const;

/**
 * The JSON Schemas (2020-12) of the published JSON files, by file name: `claims.schema.json`. They forbid no further key:
 * keys are only ever added, and what reads today's files must read tomorrow's. `site` is the site's address.
 */
export function publishedSchemas(site: string): ReadonlyMap<string, object> {
  return new Map(
    Object.entries(published).map(([name, schema]) => {
      const file = `${name}.schema.json`;
      const generated = z.toJSONSchema(schema, {
        override: ({ jsonSchema }) => {
          delete jsonSchema.additionalProperties;
        },
      });
      const { $schema, ...rest } = generated;
      return [file, { $schema, $id: absoluteAddress(site, dataFileAddress(file)), title: `${name}.json`, ...rest }];
    }),
  );
}
