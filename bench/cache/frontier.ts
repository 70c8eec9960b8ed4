// Computes the share of right pairs served for each share of wrong pairs served, as the threshold falls.

export interface Judged {
  isRight: boolean;
  score: number;
}

/** Share of the right pairs that is served at the threshold where at most this share of the wrong pairs is served. */
export function rightServedAt(judged: readonly Judged[], wrongShare: number): number {
  const wrong = judged.filter(({ isRight }) => !isRight).map(({ score }) => score);
  wrong.sort((a, b) => b - a);
  const threshold = wrong[Math.floor(wrongShare * wrong.length)] ?? Number.NEGATIVE_INFINITY;
  const right = judged.filter(({ isRight }) => isRight);
  return right.filter(({ score }) => score > threshold).length / Math.max(1, right.length);
}

/** Points (wrong served, right served), both as shares, up to `mostWrong`. */
export function frontierOf(judged: readonly Judged[], mostWrong: number): [number, number][] {
  const steps = 60;
  return Array.from({ length: steps + 1 }, (_, nth) => {
    const wrongShare = (nth / steps) * mostWrong;
    return [wrongShare, rightServedAt(judged, wrongShare)];
  });
}
