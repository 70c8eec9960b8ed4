/** Removes numbers, ids and quoted text from a reason, so that similar reasons form a group. */
export function causeOf(reason: string): string {
  return reason
    .replaceAll(/\b(?:[a-z]{2}[0-9a-f]{2}-)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, "…")
    .replaceAll(/\bworker-[0-9a-f]+\b/g, "worker …")
    .replaceAll(/"[^"]*"/g, "“…”")
    .replaceAll(/\d+(?:\.\d+)?/g, "N");
}
