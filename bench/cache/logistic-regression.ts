// Logistic regression by Newton's method (iteratively reweighted least squares), with weights and a ridge, and Platt's rescaling.
import { Matrix, solve } from "ml-matrix";

export interface Example {
  features: readonly number[];
  isRight: boolean;
  weight: number;
}

export interface LinearModel {
  intercept: number;
  weights: number[];
}

const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));
export const logitOf = ({ intercept, weights }: LinearModel, features: readonly number[]): number =>
  weights.reduce((sum, weight, nth) => sum + weight * (features[nth] ?? 0), intercept);

/** Features are standardised, so that the ridge means the same for each; the model is returned in the features' own units. */
export function fitLogistic(examples: readonly Example[], ridge: number): LinearModel {
  const size = examples[0]?.features.length ?? 0;
  const scales = Array.from({ length: size }, (_, nth) => scaleOf(examples.map(({ features }) => features[nth] ?? 0)));
  const rows = examples.map(({ features }) => [1, ...features.map((value, nth) => standardised(value, scales[nth]))]);
  let beta = new Array<number>(size + 1).fill(0);
  for (let step = 0; step < 50; step++) {
    const hessian = Matrix.zeros(size + 1, size + 1);
    const gradient = new Array<number>(size + 1).fill(0);
    for (const [index, row] of rows.entries()) {
      const { isRight, weight } = examples[index] ?? { isRight: false, weight: 0 };
      const p = sigmoid(row.reduce((sum, value, nth) => sum + value * (beta[nth] ?? 0), 0));
      const curvature = weight * Math.max(p * (1 - p), 1e-9);
      for (const [i, x] of row.entries()) {
        gradient[i] = (gradient[i] ?? 0) + weight * ((isRight ? 1 : 0) - p) * x;
        for (let j = 0; j <= i; j++) hessian.set(i, j, hessian.get(i, j) + curvature * x * (row[j] ?? 0));
      }
    }
    for (let i = 0; i <= size; i++) {
      if (i > 0) {
        hessian.set(i, i, hessian.get(i, i) + ridge);
        gradient[i] = (gradient[i] ?? 0) - ridge * (beta[i] ?? 0);
      }
      for (let j = i + 1; j <= size; j++) hessian.set(i, j, hessian.get(j, i));
    }
    const change = solve(hessian, Matrix.columnVector(gradient)).to1DArray();
    beta = beta.map((value, nth) => value + (change[nth] ?? 0));
    if (Math.max(...change.map(Math.abs)) < 1e-8) break;
  }
  const [intercept = 0, ...coefficients] = beta;
  const weights = coefficients.map((value, nth) => value / (scales[nth]?.deviation ?? 1));
  return { weights, intercept: intercept - weights.reduce((sum, w, nth) => sum + w * (scales[nth]?.mean ?? 0), 0) };
}

/** Scales and shifts a model's logits so that they are probabilities over these examples with equal weight. */
export function rescaled(model: LinearModel, examples: readonly Example[]): LinearModel {
  const logits = examples.map(({ features, isRight }) => ({
    features: [logitOf(model, features)],
    isRight,
    weight: 1,
  }));
  const { intercept, weights } = fitLogistic(logits, 1e-3);
  const [stretch = 1] = weights;
  return { intercept: intercept + stretch * model.intercept, weights: model.weights.map((weight) => weight * stretch) };
}

interface Scale {
  mean: number;
  deviation: number;
}

function scaleOf(values: readonly number[]): Scale {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) || 1 };
}

const standardised = (value: number, scale: Scale | undefined): number =>
  scale ? (value - scale.mean) / scale.deviation : value;
