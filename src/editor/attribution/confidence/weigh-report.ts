/** What `train-confidence.ts` learns: a weight a feature, and pairs of a score and the confidence from it on, in order. */
export interface ConfidenceWeights {
  readonly weights: Readonly<Record<string, number>>;
  readonly steps: readonly (readonly number[])[];
}

/** How often a finding with these features is right, from 0 to 1. @param base a score to begin with */
export function weighFeatures(features: readonly string[], { weights, steps }: ConfidenceWeights, base = 0): number {
  const score = features.reduce((sum, feature) => sum + (weights[feature] ?? 0), base);
  return steps.findLast(([from = 0]) => from <= score)?.[1] ?? steps[0]?.[1] ?? 0;
}
