// Converts whole byte arrays to and from Base64 with the runtime's own functions, which stay fast for a megabyte.

export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  const units = atob(text);
  const bytes = new Uint8Array(units.length);
  // `Uint8Array.from` calls an iterator and a function for each byte, which takes ten times as long.
  for (let at = 0; at < bytes.length; at++) bytes[at] = units.charCodeAt(at);
  return bytes;
}

export function base64Of(bytes: Uint8Array): string {
  let text = "";
  // Every engine accepts this many arguments in one call.
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(text);
}
