// Assigns partitions to the members of a consumer group: round robin over the live instances that subscribe to a topic, in the
// order of their names. A pure function, so that every instance computes the same assignment.

export interface Member {
  name: string;
  topics: readonly string[];
}

/** The partitions of `topic` assigned to `instance`. When there are more instances than partitions, some get none. */
export function partitionsFor(
  instance: string,
  topic: string,
  partitions: number,
  members: readonly Member[],
): number[] {
  const subscribed = members
    .filter(({ topics }) => topics.includes(topic))
    .map(({ name }) => name)
    .sort();
  const memberIndex = subscribed.indexOf(instance);
  if (memberIndex < 0) return [];
  return Array.from({ length: partitions }, (_, partition) => partition).filter(
    (partition) => partition % subscribed.length === memberIndex,
  );
}
