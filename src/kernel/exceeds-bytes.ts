/** Whether the text is longer than `maxBytes` as UTF-8. It encodes the text only when `text.length` does not decide that. */
export function exceedsBytes(text: string, maxBytes: number): boolean {
  if (text.length > maxBytes) return true;
  return text.length * 3 > maxBytes && new TextEncoder().encode(text).byteLength > maxBytes;
}
