/** Undefined when the text is not JSON. For callers to whom the syntax error says nothing. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
