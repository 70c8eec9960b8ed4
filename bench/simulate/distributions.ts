// Random durations. Each takes its random numbers from 0 to 1 from `random`, so that a seed repeats them.

export type Random = () => number;
export type Duration = (random: Random) => number;

export const uniform =
  (least: number, most: number): Duration =>
  (random) =>
    least + (most - least) * random();

/** The time to the next event of a Poisson process. */
export const exponential =
  (mean: number): Duration =>
  (random) =>
    -mean * Math.log(1 - random());

/** `sigma` is the standard deviation of the logarithm: with 0.5, one in 44 takes more than 2.7 times the median. */
export const logNormal =
  (median: number, sigma: number): Duration =>
  (random) =>
    median * Math.exp(sigma * normal(random));

export const mixture =
  (share: number, rare: Duration, usual: Duration): Duration =>
  (random) =>
    random() < share ? rare(random) : usual(random);

/** Box-Muller. */
function normal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return radius * Math.cos(2 * Math.PI * random());
}
