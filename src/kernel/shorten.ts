// Makes a JSON value fit into a number of characters. Strings end with "..." where they are cut, as in Celery's repr, and containers
// lose their last parts, so the value can still be parsed.

const cutMark = "...";

/** The text, or its first `maxCharacters` characters (code points) with a mark. */
export function cutText(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  const characters = [...text.slice(0, 2 * maxCharacters + 2)];
  return characters.length <= maxCharacters ? text : characters.slice(0, maxCharacters).join("") + cutMark;
}

/** The value in about `maxCharacters` of JSON; the marks and the brackets of what is left out come on top. */
export function shorten(value: unknown, maxCharacters: number): unknown {
  let left = maxCharacters;
  const shortened = (part: unknown): unknown => {
    if (typeof part === "string") {
      const text = cutText(part, Math.max(0, left));
      left -= text.length + 2;
      return text;
    }
    if (typeof part !== "object" || part === null) {
      left -= String(part).length;
      return part;
    }
    if (Array.isArray(part)) {
      const items = [];
      for (const item of part) {
        if (left <= 0) return [...items, cutMark];
        items.push(shortened(item));
      }
      return items;
    }
    const fields: [string, unknown][] = [];
    for (const [key, field] of Object.entries(part)) {
      if (left <= 0) return Object.fromEntries([...fields, [cutMark, cutMark]]);
      left -= key.length + 4;
      fields.push([key, shortened(field)]);
    }
    return Object.fromEntries(fields);
  };
  return shortened(value);
}
