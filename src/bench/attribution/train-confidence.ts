import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type AttributedText, attributedText } from '../../editor/attribution/attribute-text.ts';
import type { Attribution } from '../../editor/attribution/attribution.ts';
import { type ConfidenceWeights, weighFeatures } from '../../editor/attribution/confidence/weigh-report.ts';
import type { GoldArticle } from './gold-article.ts';
import { matchStatements } from './match-statements.ts';
import { hasRightSpeaker } from './measure-attributions.ts';
import { readPolnearArticles } from './read-polnear.ts';

/**
 * `node src/bench/attribution/train-confidence.ts [--data <folder>]`: learns how far each finding is to be trusted from
 * the annotated training articles, and writes the weights that the engine ships with; `npm run format` afterwards. The
 * same data give the same file.
 *
 * Logistic regression over the findings' features (AdaGrad, with an L2 penalty), then isotonic regression (pool adjacent
 * violators) over scores that each fifth of the articles gets from a model of the other four.
 */

const root = fileURLToPath(new URL('../../../', import.meta.url));
const output = join(root, 'src/editor/attribution/confidence/confidence-weights.json');
const folds = 5;
const rounds = 12;
const rate = 0.15;
const penalty = 2e-5;
const minimumCount = 8;

interface Example {
  readonly features: readonly string[];
  readonly isRight: boolean;
  readonly fold: number;
}

const { values: options } = parseArgs({
  options: { data: { type: 'string', default: join(root, '../shared/attribution') } },
});
const articles = readPolnearArticles(JSON.parse(readFileSync(join(options.data, 'polnear-train.json'), 'utf8')));
const examples = pruned(articles.flatMap(examplesOf));
console.log(
  `${examples.length} findings of ${articles.length} articles, ${examples.filter(({ isRight }) => isRight).length} right`,
);

const scores: { score: number; isRight: boolean }[] = [];
for (let fold = 0; fold < folds; fold += 1) {
  const weights = train(examples.filter((example) => example.fold !== fold));
  for (const { features, isRight, fold: own } of examples)
    if (own === fold) scores.push({ score: scoreOf(features, weights), isRight });
}
const { steps } = poolAdjacentViolators(scores);
const weights = train(examples);
const file: ConfidenceWeights = {
  weights: Object.fromEntries(
    [...weights]
      .filter(([, weight]) => Math.abs(weight) > 0.01)
      .map(([feature, weight]) => [feature, Math.round(weight * 1000) / 1000])
      .sort(([a], [b]) => (`${a}` < `${b}` ? -1 : 1)),
  ),
  steps,
};
writeFileSync(output, `${JSON.stringify(file, null, 2)}\n`);
for (const threshold of [0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.9]) {
  const kept = scores.filter(({ score }) => stepOf(score) >= threshold);
  const right = kept.filter(({ isRight }) => isRight).length;
  console.log(
    `at ${threshold}: ${kept.length} kept, precision ${(right / kept.length).toFixed(3)}, of the right ${(right / scores.filter(({ isRight }) => isRight).length).toFixed(3)}`,
  );
}

function stepOf(score: number): number {
  return weighFeatures([], { weights: {}, steps }, score);
}

function examplesOf(article: GoldArticle, at: number): Example[] {
  const found: AttributedText[] = attributedText(article.text, article.actors, article.date);
  const pairings = matchStatements(
    article,
    found.map(({ attribution }) => attribution),
  );
  const right = new Set<Attribution | null>(pairings.filter(hasRightSpeaker).map((pair) => pair.found));
  return found.map(({ attribution, features }) => ({ features, isRight: right.has(attribution), fold: at % folds }));
}

/** Without features that hardly ever occur. */
function pruned(all: readonly Example[]): Example[] {
  const counts = new Map<string, number>();
  for (const { features } of all) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return all.map((example) => ({
    ...example,
    features: example.features.filter((feature) => (counts.get(feature) ?? 0) >= minimumCount),
  }));
}

function train(set: readonly Example[]): Map<string, number> {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  const order = set.map((_, at) => at);
  let seed = 1;
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      seed = (seed * 48271) % 2147483647;
      const other = seed % (at + 1);
      const [a = 0, b = 0] = [order[at], order[other]];
      order[at] = b;
      order[other] = a;
    }
    for (const at of order) {
      const example = set[at];
      if (example !== undefined) step(example, weights, squares);
    }
  }
  return weights;
}

function step({ features, isRight }: Example, weights: Map<string, number>, squares: Map<string, number>): void {
  const error = 1 / (1 + Math.exp(-scoreOf(features, weights))) - (isRight ? 1 : 0);
  for (const feature of features) {
    const weight = weights.get(feature) ?? 0;
    const gradient = error + penalty * weight * 100;
    const square = (squares.get(feature) ?? 1) + gradient * gradient;
    squares.set(feature, square);
    weights.set(feature, weight - (rate * gradient) / Math.sqrt(square));
  }
}

function scoreOf(features: readonly string[], weights: ReadonlyMap<string, number>): number {
  return features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);
}

/** The share that is right as a function of the score that never falls: its steps, each from a score on. */
function poolAdjacentViolators(pairs: readonly { score: number; isRight: boolean }[]): { steps: [number, number][] } {
  const blocks: { from: number; right: number; count: number }[] = [];
  for (const { score, isRight } of pairs.toSorted((a, b) => a.score - b.score)) {
    blocks.push({ from: score, right: isRight ? 1 : 0, count: 1 });
    for (
      let last = blocks.at(-1), before = blocks.at(-2);
      last && before && before.right / before.count >= last.right / last.count;
      last = blocks.at(-1), before = blocks.at(-2)
    ) {
      blocks.splice(-2, 2, { from: before.from, right: before.right + last.right, count: before.count + last.count });
    }
  }
  const merged: typeof blocks = [];
  for (const block of blocks) {
    const last = merged.at(-1);
    if (last !== undefined && last.count < 60)
      merged[merged.length - 1] = { from: last.from, right: last.right + block.right, count: last.count + block.count };
    else merged.push(block);
  }
  return {
    steps: merged.map(({ from, right, count }) => [
      Math.round(from * 1000) / 1000,
      Math.round((right / count) * 100) / 100,
    ]),
  };
}
