// The smallest differences between two words.

/** One letter added, missing or replaced, or two neighbours swapped. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return a === b;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  const rest = (from: string, skip: number) => from.slice(start + skip);
  if (a.length !== b.length) return a.length > b.length ? rest(a, 1) === rest(b, 0) : rest(a, 0) === rest(b, 1);
  return rest(a, 1) === rest(b, 1) || isSwapOf(a, b);
}

/** Two neighbours swapped. */
export function isSwapOf(x: string, y: string): boolean {
  if (x === y || x.length !== y.length) return false;
  let at = 0;
  while (x[at] === y[at]) at++;
  return x[at] === y[at + 1] && x[at + 1] === y[at] && x.slice(at + 2) === y.slice(at + 2);
}
