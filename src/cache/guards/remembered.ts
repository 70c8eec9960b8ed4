// What was found of single words. An isolate sees the same ones again and again; what users make up must not fill its memory.
const most = 10_000;

export function remembered<T>(find: (word: string) => T): (word: string) => T {
  const found = new Map<string, T>();
  return (word) => {
    const known = found.get(word);
    if (known !== undefined) return known;
    if (found.size >= most) found.clear();
    const value = find(word);
    found.set(word, value);
    return value;
  };
}
