import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { readContent } from '../../src/files/read-content.ts';
import { compileInThread } from '../../src/site/compile-in-thread.ts';
import { readCorpus } from '../../src/site/corpus-json.ts';
import { formerAddresses } from '../../src/views/former-address.ts';

test('the corpus that comes from the thread is the one that the compiler makes', async () => {
  const { corpus } = compile(readContent('content'));
  const compiled = await compileInThread('content');
  if (corpus === null || compiled.problems !== null)
    throw new Error('Unexpected problem in content/; run `npm run check`');
  expect(readCorpus(new TextDecoder().decode(compiled.json))).toEqual(corpus);
  expect(compiled.former).toEqual(formerAddresses(corpus));
});

test('what is wrong comes back in words, also where there is no content', async () => {
  expect(await compileInThread('nowhere')).toEqual({
    problems: 'Cannot find the folder `nowhere`; correct `CONTENT_DIR`, which names it, or unset it to use `content`',
  });
});
