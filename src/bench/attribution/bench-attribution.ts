import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { attributeText } from '../../editor/attribution/attribute-text.ts';
import type { GoldArticle, GoldMode } from './gold-article.ts';
import { matchStatements, type Pairing } from './match-statements.ts';
import {
  hasRightSpeaker,
  measureConfidence,
  measureModes,
  measureRepairs,
  type Rates,
} from './measure-attributions.ts';
import { type ContentText, readOwnArticles } from './own-articles.ts';
import { readAnnotatedTexts } from './read-annotated-texts.ts';
import { readGumArticles } from './read-gum.ts';
import { readPolnearArticles } from './read-polnear.ts';

/**
 * `npm run bench:attribution [-- --set own|content|gum|dev|train] [--errors] [--limit <articles>] [--data <folder>]`:
 * scores the attribution engine on short texts of our own, on the articles under `content/`, and on those annotated by
 * other people, where their folder is here. `--errors` lists every wrong or missed statement after the tables; `train`
 * is scored only when it is asked for.
 */

const root = fileURLToPath(new URL('../../../', import.meta.url));
const texts = fileURLToPath(new URL('texts/', import.meta.url));
const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: join(root, '../shared/attribution') },
    errors: { type: 'boolean', default: false },
    set: { type: 'string' },
    limit: { type: 'string' },
  },
});
const groups: readonly (readonly [string, readonly GoldMode[]])[] = [
  ['direct', ['direct']],
  ['mixed', ['mixed']],
  ['indirect', ['indirect']],
  ['indirect + mixed', ['indirect', 'mixed']],
  ['all', ['direct', 'mixed', 'indirect']],
];

const corpora: readonly (readonly [string, string, string, (data: unknown) => GoldArticle[]])[] = [
  ['gum', 'GUM Wikinews', 'gum-wikinews-dev.json', readGumArticles],
  ['dev', 'PolNeAR dev', 'polnear-dev.json', readPolnearArticles],
  ['train', 'PolNeAR train', 'polnear-train.json', readPolnearArticles],
];

if (isAsked('own')) report('Our own texts', readAnnotatedTexts(texts));
if (isAsked('content')) report('Our own articles', readOwnArticles(readContentTexts(join(root, 'content'))));
for (const [set, title, file, read] of corpora) {
  const path = join(options.data, file);
  if (!isAsked(set)) continue;
  if (existsSync(path)) report(title, thinned(read(JSON.parse(readFileSync(path, 'utf8')))));
  else console.log(`\nSkipped: ${title} is not here (\`${path}\`).`);
}

function isAsked(set: string): boolean {
  return options.set === undefined ? set !== 'train' : options.set === set;
}

function readContentTexts(folder: string): ContentText[] {
  const paths = globSync('{articles,claims,actors,outlets}/**/*.{md,yaml}', { cwd: folder }).sort();
  return paths.map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') }));
}

/** Articles at even distances, at most as many as `--limit` says. */
function thinned(articles: readonly GoldArticle[]): GoldArticle[] {
  const step = Math.max(1, Math.ceil(articles.length / Number(options.limit ?? articles.length)));
  return articles.filter((_, at) => at % step === 0);
}

function report(title: string, articles: readonly GoldArticle[]): void {
  const pairings = articles.flatMap((article) =>
    matchStatements(article, attributeText(article.text, article.actors, article.date)),
  );
  const statements = articles.flatMap((article) => article.statements.filter(({ isExpected }) => isExpected)).length;
  console.log(
    `\n${title}: ${articles.length} articles, ${statements} statements, ${speedOf(articles).toFixed(0)} articles a second of one core\n`,
  );
  printTable(pairings);
  const bins = measureConfidence(pairings);
  const cells = bins.map(({ from, count, precision }) => `${from}: ${precision.toFixed(2)} of ${count}`);
  console.log(`\nright with speaker by confidence: ${cells.join(', ')}`);
  const { names, repairs } = measureRepairs(pairings);
  console.log(`names to be repaired: ${repairs} of ${names} (${((100 * repairs) / Math.max(1, names)).toFixed(1)} %)`);
  if (options.errors) for (const pairing of pairings) printError(pairing);
}

function printTable(pairings: readonly Pairing[]): void {
  const columns = ['statement', 'cue', 'speaker', 'words'] as const;
  console.log(`${'P / R / F1'.padEnd(18)}${columns.map((column) => column.padEnd(19)).join('')}`);
  for (const [label, modes] of groups) {
    const measures = measureModes(pairings, modes);
    console.log(`${label.padEnd(18)}${columns.map((column) => show(measures[column]).padEnd(19)).join('')}`);
  }
}

function show({ precision, recall, f1 }: Rates): string {
  return [precision, recall, f1].map((rate) => rate.toFixed(2)).join(' ');
}

/** Of processor time, so that other work on the machine does not count. */
function speedOf(articles: readonly GoldArticle[]): number {
  const rounds = Math.max(1, Math.ceil(100 / articles.length));
  const start = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1)
    for (const { text, actors, date } of articles) attributeText(text, actors, date);
  const { user, system } = process.cpuUsage(start);
  return (rounds * articles.length * 1e6) / (user + system);
}

function printError(pairing: Pairing): void {
  const { article, found, gold } = pairing;
  if (gold !== null && found !== null && hasRightSpeaker(pairing)) return;
  if (found === null && gold?.isExpected === false) return;
  const points = Array.from(article.text);
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map((span) => points.slice(span.start, span.end).join('')).join(' … ');
  console.log(`\n${found === null ? 'MISSED' : gold === null ? 'WRONG' : 'SPEAKER'} ${article.id}`);
  const first = (gold ?? found)?.spans[0]?.start ?? 0;
  if (found === null || gold === null)
    console.log(
      `  text  ${points
        .slice(Math.max(0, first - 150), first + 250)
        .join('')
        .replace(/\n/g, '⏎')}`,
    );
  if (gold !== null) console.log(`  gold  ${gold.mode} ${gold.mention} (${gold.name}): ${words(gold.spans)}`);
  if (found !== null) {
    const speaker = `${found.mention?.text} (${JSON.stringify(found.speaker)}) [${found.cue?.text}]`;
    console.log(`  found ${found.mode} ${found.confidence} ${found.reason} ${speaker}: ${words(found.spans)}`);
  }
}
