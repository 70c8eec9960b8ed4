// How many right pairs are served for how many wrong ones, as a score's threshold falls.

export interface Judged {
  isRight: boolean;
  score: number;
}

/** Share of the right ones above the threshold at which at most this share of the wrong ones is. */
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
