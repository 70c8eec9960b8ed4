// Keeps what was found about an object, such as a reading that is compared with several candidates, for as long as the object lives.
export function foundOnce<K extends object, T>(find: (key: K) => T): (key: K) => T {
  const found = new WeakMap<K, { value: T }>();
  return (key) => {
    const known = found.get(key);
    if (known) return known.value;
    const value = find(key);
    found.set(key, { value });
    return value;
  };
}
