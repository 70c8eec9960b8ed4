/** FNV-1a over UTF-16 units, to spread keys over objects. Cheap and stable; a caller who chooses keys can make them collide. */
export function stableHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
