import { execFile } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { builtFiles } from './built-site.ts';
import { mainText } from './main-text.ts';

/**
 * Whole sites: of each folder of `cases` the `content` is built, and what is built is what lies in `expected`: the list of
 * all files in `files.txt`, and the text of the main part of each page that stands there as `<address>.txt`.
 * `RENEW_SITE_CASES=yes npm run test:site` writes these files anew; read the difference before you keep it.
 */
const cases = readdirSync('tests/site/cases').toSorted();
const renew = process.env['RENEW_SITE_CASES'] === 'yes';
const root = mkdtempSync(join(tmpdir(), 'on-the-record-cases-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** All are begun at once; a test waits for its own. Only what a shell would pass on is passed on. */
const built = new Map(cases.map((name) => [name, build(name)]));

async function build(name: string): Promise<string> {
  const folder = join(root, name);
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, CONTENT_DIR: `tests/site/cases/${name}/content`, SITE_OUT: folder, SHARE_IMAGES: 'off' };
  await promisify(execFile)(process.execPath, ['src/cli/main.ts', 'build'], { env });
  return folder;
}

/** What an expected file holds; what it is to hold is written first where the cases are renewed. */
function expected(name: string, path: string, actual: string): string {
  const file = join('tests/site/cases', name, 'expected', path);
  if (renew) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
  }
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

describe.each(cases)('%s', (name) => {
  test('its files', async () => {
    // What is named after its content is another file with every change of a script, a style or the index.
    const files = builtFiles((await built.get(name)) ?? '').filter((path) => !path.startsWith('_astro/'));
    const list = `${files.join('\n').replace(/^search\/index\/\w+\//gm, 'search/index/<version>/')}\n`;
    expect(list).toBe(expected(name, 'files.txt', list));
  });

  const pages = globSync('**/*.txt', { cwd: join('tests/site/cases', name, 'expected') });
  test.each(pages.filter((path) => path !== 'files.txt').toSorted())('the page of %s', async (path) => {
    const page = join((await built.get(name)) ?? '', path.replace(/(?:index)?\.txt$/, '/index.html'));
    const text = mainText(readFileSync(page, 'utf8'));
    expect(text).toBe(expected(name, path, text));
  });
});
