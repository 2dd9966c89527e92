import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { attributeText } from '../attribution/attribute-text.ts';
import { type GoldArticle, type GoldMode, readGumArticles } from '../bench/gold.ts';
import { measures, type Pairing, pairFindings, ratesOf, tally } from '../bench/score-attributions.ts';

/**
 * `npm run bench:attribution [-- --errors]`: scores the attribution engine on articles annotated by hand. `--errors`
 * lists every wrong or missed statement after the tables.
 */

const data = fileURLToPath(new URL('../../../shared/attribution/gum-wikinews-dev.json', import.meta.url));
const groups: readonly (readonly [string, readonly GoldMode[]])[] = [
  ['direct', ['direct']],
  ['mixed', ['mixed']],
  ['indirect', ['indirect']],
  ['indirect + mixed', ['indirect', 'mixed']],
  ['all', ['direct', 'mixed', 'indirect']],
];

if (existsSync(data)) run(readGumArticles(JSON.parse(readFileSync(data, 'utf8'))));
else console.log('Skipped: the annotated articles are not here (../shared/attribution/gum-wikinews-dev.json).');

function run(articles: readonly GoldArticle[]): void {
  const pairings = articles.flatMap((article) => pairFindings(article, attributeText(article.text, [])));
  printTable(pairings);
  console.log(`\n${speedOf(articles).toFixed(0)} articles a second`);
  if (process.argv.includes('--errors')) for (const pairing of pairings) printError(pairing);
}

function printTable(pairings: readonly Pairing[]): void {
  console.log(['mode'.padEnd(17), 'measure'.padEnd(13), 'precision', 'recall', 'F1   '].join('  '));
  for (const [label, modes] of groups) {
    for (const measure of measures) {
      const { precision, recall, f1 } = ratesOf(tally(pairings, measure, modes));
      console.log(
        [
          label.padEnd(17),
          measure.padEnd(13),
          precision.toFixed(2).padEnd(9),
          recall.toFixed(2).padEnd(6),
          f1.toFixed(2),
        ].join('  '),
      );
    }
  }
}

function speedOf(articles: readonly GoldArticle[]): number {
  const rounds = 10;
  const start = performance.now();
  for (let round = 0; round < rounds; round += 1) for (const { text } of articles) attributeText(text, []);
  return (rounds * articles.length * 1000) / (performance.now() - start);
}

function printError({ article, found, gold, overlap }: Pairing): void {
  if (found !== null && gold !== null && overlap >= 0.9) return;
  const points = Array.from(article.text);
  const show = (spans: readonly { start: number; end: number }[]) =>
    spans.map((span) => points.slice(span.start, span.end).join('')).join(' … ');
  console.log(`\n${found === null ? 'MISSED' : gold === null ? 'WRONG' : `PART ${overlap.toFixed(2)}`} ${article.id}`);
  if (gold !== null) console.log(`  gold  ${gold.mode} ${gold.mention} (${gold.name}): ${show(gold.spans)}`);
  if (found !== null)
    console.log(
      `  found ${found.mode} ${found.confidence} ${found.mention?.text} (${JSON.stringify(found.speaker)}) ${found.cue?.text}: ${show(found.spans)}`,
    );
}
