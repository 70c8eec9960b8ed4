// Which dead letters failed for the same reason.

/** The reason without ids, numbers and quoted text, so that similar reasons have the same cause. */
export function causeOf(reason: string): string {
  return reason
    .replaceAll(/\b(?:[a-z]{2}[0-9a-f]{2}-)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, "…")
    .replaceAll(/\bworker-[0-9a-f]+\b/g, "worker …")
    .replaceAll(/"[^"]*"/g, "“…”")
    .replaceAll(/\d+(?:\.\d+)?/g, "N");
}

export interface DeadLetterGroup {
  cause: string;
  count: number;
  /** How many of them were not replayed. */
  waiting: number;
  newestAt: number;
  /** The newest of them. */
  exampleId: string;
  exampleReason: string;
}

/** Adds up groups of the same cause, the largest first. */
export function mergeGroups(groups: readonly DeadLetterGroup[]): DeadLetterGroup[] {
  const merged = new Map<string, DeadLetterGroup>();
  for (const group of groups) {
    const known = merged.get(group.cause);
    const newest = known && known.newestAt > group.newestAt ? known : group;
    merged.set(group.cause, {
      ...newest,
      count: group.count + (known?.count ?? 0),
      waiting: group.waiting + (known?.waiting ?? 0),
    });
  }
  return [...merged.values()].sort((a, b) => b.count - a.count || b.newestAt - a.newestAt);
}
