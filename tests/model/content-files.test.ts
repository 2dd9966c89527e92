import { expect, test } from 'vitest';
import { actorFileSchema } from '../../src/model/content-files.ts';
import { actorKinds } from '../../src/model/vocabulary.ts';

const address = 'https://a.example/x';

test.each(actorKinds.flatMap((kind) => (['url', 'archived'] as const).map((field) => [kind, field] as const)))(
  'of a %s, `%s` is an address of a document alone',
  (kind, field) => {
    const { error } = actorFileSchema.safeParse({ name: 'X', kind, [field]: address });
    expect(error?.issues.map(({ path, message }) => [path, message]) ?? []).toEqual(
      kind === 'document' ? [] : [[[field], 'an address of a document alone']],
    );
    expect(actorFileSchema.safeParse({ name: 'X', kind }).success).toBe(true);
  },
);
