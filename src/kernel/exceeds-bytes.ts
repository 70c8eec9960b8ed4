/** Whether the text's UTF-8 is longer than `maxBytes`; encodes only when its length leaves that open. */
export function exceedsBytes(text: string, maxBytes: number): boolean {
  if (text.length > maxBytes) return true;
  return text.length * 3 > maxBytes && new TextEncoder().encode(text).byteLength > maxBytes;
}
