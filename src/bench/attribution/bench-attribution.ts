import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { attributeText } from '../../editor/attribution/attribute-text.ts';
import type { KnownActor } from '../../editor/attribution/attribution.ts';
import { isRightSpeaker } from './compare-speakers.ts';
import { type GoldArticle, type GoldMode, readGumArticles } from './gold.ts';
import { readOwnArticles } from './own-articles.ts';
import { measures, type Pairing, pairFindings, ratesOf, tally } from './score-attributions.ts';

/**
 * `npm run bench:attribution [-- --errors]`: scores the attribution engine on articles annotated by hand, and on the
 * project's own. `--errors` lists every wrong or missed statement after the tables.
 */

const root = fileURLToPath(new URL('../../../', import.meta.url));
const shared = join(root, '../shared/attribution/gum-wikinews-dev.json');
const groups: readonly (readonly [string, readonly GoldMode[]])[] = [
  ['direct', ['direct']],
  ['mixed', ['mixed']],
  ['indirect', ['indirect']],
  ['indirect + mixed', ['indirect', 'mixed']],
  ['all', ['direct', 'mixed', 'indirect']],
];

if (existsSync(shared)) report('GUM Wikinews', readGumArticles(JSON.parse(readFileSync(shared, 'utf8'))), []);
else console.log('Skipped: the annotated articles are not here (../shared/attribution/gum-wikinews-dev.json).');

if (existsSync(join(root, 'content/claims'))) reportOwn();
else console.log('Skipped: there are no records here (content/claims).');

function reportOwn(): void {
  const paths = globSync('{articles,claims,actors,outlets}/**/*.{md,yaml}', { cwd: join(root, 'content') }).sort();
  const files = paths.map((path) => ({
    path: path.replaceAll('\\', '/'),
    text: readFileSync(join(root, 'content', path), 'utf8'),
  }));
  const { articles, actors } = readOwnArticles(files);
  report('Our own articles', articles, actors);
}

function report(title: string, articles: readonly GoldArticle[], actors: readonly KnownActor[]): void {
  const pairings = articles.flatMap((article) => pairFindings(article, attributeText(article.text, actors)));
  const statements = articles.reduce((total, article) => total + article.statements.length, 0);
  const speed = speedOf(articles, actors).toFixed(0);
  console.log(
    `\n${title}: ${articles.length} articles, ${statements} statements, ${speed} articles a second of one core\n`,
  );
  printTable(pairings);
  if (process.argv.includes('--errors')) for (const pairing of pairings) printError(pairing);
}

function printTable(pairings: readonly Pairing[]): void {
  console.log(`${'P / R / F1'.padEnd(18)}${measures.map((measure) => measure.padEnd(19)).join('')}`);
  for (const [label, modes] of groups) {
    const cells = measures.map((measure) => {
      const { precision, recall, f1 } = ratesOf(tally(pairings, measure, modes));
      return [precision, recall, f1]
        .map((rate) => rate.toFixed(2))
        .join(' ')
        .padEnd(19);
    });
    console.log(`${label.padEnd(18)}${cells.join('')}`);
  }
}

/** Of processor time, so that other work on the machine does not count. */
function speedOf(articles: readonly GoldArticle[], actors: readonly KnownActor[]): number {
  const rounds = 10;
  const start = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) for (const { text } of articles) attributeText(text, actors);
  const { user, system } = process.cpuUsage(start);
  return (rounds * articles.length * 1e6) / (user + system);
}

function printError({ article, found, gold, overlap }: Pairing): void {
  const isWrongSpeaker = found !== null && gold !== null && !isRightSpeaker(found, gold);
  if (found !== null && gold !== null && overlap >= 0.9 && !isWrongSpeaker) return;
  const points = Array.from(article.text);
  const show = (spans: readonly { start: number; end: number }[]) =>
    spans.map((span) => points.slice(span.start, span.end).join('')).join(' … ');
  const verdict =
    found === null
      ? 'MISSED'
      : gold === null
        ? 'WRONG'
        : `PART ${overlap.toFixed(2)}${isWrongSpeaker ? ' SPEAKER' : ''}`;
  console.log(`\n${verdict} ${article.id}`);
  if (gold !== null) console.log(`  gold  ${gold.mode} ${gold.mention} (${gold.name}): ${show(gold.spans)}`);
  if (found === null) return;
  const speaker = `${found.mention?.text} (${JSON.stringify(found.speaker)}) ${found.cue?.text}`;
  console.log(`  found ${found.mode} ${found.confidence} ${speaker}: ${show(found.spans)}`);
}
