// What labels say about the share of wrong answers: the exact binomial bound of Clopper and Pearson, one-sided, with 95% confidence.

const doubt = 0.05;

/** The upper bound of the share, 0 to 1; 1 without a label. */
export function wrongShareBound(wrong: number, labels: number): number {
  if (wrong >= labels) return 1;
  let [low, high] = [wrong / labels, 1];
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (atMostWrong(wrong, labels, middle) > doubt) low = middle;
    else high = middle;
  }
  return high;
}

/** Whether the bound is at most `maxWrong`. It costs less than the bound itself. */
export const isWithin = (maxWrong: number, wrong: number, labels: number): boolean =>
  wrong < labels * maxWrong && atMostWrong(wrong, labels, maxWrong) <= doubt;

/** How many labels are needed before the bound can be at most `maxWrong`, when none of them is wrong. */
export const fewestLabels = (maxWrong: number): number => Math.ceil(Math.log(doubt) / Math.log1p(-maxWrong));

/** The probability of at most `wrong` among `labels` when each is wrong with probability `share`, below 1. By logarithms: a term may be below 1e-308. */
function atMostWrong(wrong: number, labels: number, share: number): number {
  const logOdds = Math.log(share) - Math.log1p(-share);
  let logTerm = labels * Math.log1p(-share);
  let sum = 0;
  for (let count = 0; count <= wrong; count++) {
    sum += Math.exp(logTerm);
    logTerm += Math.log((labels - count) / (count + 1)) + logOdds;
  }
  return sum;
}
