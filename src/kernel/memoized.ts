// Caches a function of words and names. An isolate sees the same ones often; the limits keep made-up ones from filling memory: a
// megabyte for each function.
const maxWords = 5000;
const longestWord = 40;

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
