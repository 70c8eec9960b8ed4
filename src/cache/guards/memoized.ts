// Caches a function of single words. An isolate sees the same words often; the limit keeps made-up words from filling memory.
const maxWords = 10_000;

export function memoized<T>(find: (word: string) => T): (word: string) => T {
  const found = new Map<string, T>();
  return (word) => {
    const known = found.get(word);
    if (known !== undefined) return known;
    if (found.size >= maxWords) found.clear();
    const value = find(word);
    found.set(word, value);
    return value;
  };
}
