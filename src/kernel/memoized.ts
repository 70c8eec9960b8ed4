// Caches a function of single words. An isolate sees the same words often; the limits keep made-up words from filling memory.
const maxWords = 10_000;
const longestWord = 60;

export function memoized<T>(find: (word: string) => T): (word: string) => T {
  const found = new Map<string, T>();
  return (word) => {
    const known = found.get(word);
    if (known !== undefined) return known;
    if (word.length > longestWord) return find(word);
    if (found.size >= maxWords) found.clear();
    // A copy: a word that was cut from a text keeps the whole text in memory.
    const own = [...word].join("");
    const value = find(own);
    found.set(own, value);
    return value;
  };
}
