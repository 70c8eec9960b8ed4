/** The value as JSON, an integer that no number can hold as a text. Null when it is nested too deeply to be written. */
export function jsonText(value: unknown): string | null {
  try {
    return JSON.stringify(value, (_, part) => (typeof part === "bigint" ? String(part) : part)) ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
