import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { importText } from '../compile/import-text.ts';
import { slugPattern } from '../model/content-files.ts';

const usage = `Usage: npm run import -- <text file> --story <id> --outlet <id> [--published <EDTF date>] [--force]

Turns a plain text into content/articles/<story>/<outlet>.md.`;

/** Ends the command with a message and the exit code 2 (wrong use) or 1 (wrong input). */
function fail(message: string, code: 1 | 2): never {
  console.error(message);
  process.exit(code);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        story: { type: 'string' },
        outlet: { type: 'string' },
        published: { type: 'string' },
        force: { type: 'boolean', default: false },
      },
    });
    return { ...values, source: positionals[0], extra: positionals.slice(1) };
  } catch (error) {
    return fail(`${(error as Error).message}\n\n${usage}`, 2);
  }
}

const { source, extra, story, outlet, published, force } = readArguments();
if (source === undefined || story === undefined || outlet === undefined || extra.length > 0) fail(usage, 2);
for (const [name, id] of [
  ['--story', story],
  ['--outlet', outlet],
] as const) {
  if (!slugPattern.test(id)) fail(`Unexpected ${name} \`${id}\`, expected a lower-case slug such as \`daily-mail\``, 2);
}
if (!existsSync(source)) fail(`Cannot find the text file \`${source}\`; check the path`, 1);
const target = `content/articles/${story}/${outlet}.md`;
if (existsSync(target) && !force)
  fail(`Unexpected existing file \`${target}\`, expected none; use --force to replace it`, 1);
const dating = published ?? 'XXXX';
const publishedBasis = published === undefined ? 'inferred: the text gives no date; write what is known' : undefined;
try {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(source));
  const article = importText(text, { published: dating, publishedBasis });
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, article);
  console.log(`Wrote ${target}: ${article.split('\n\n').length - 1} paragraphs, annotation: partial`);
} catch (error) {
  fail(`Cannot import \`${source}\`: ${(error as Error).message}; expected a UTF-8 text with at least one word`, 1);
}
