// Who of a consumer group reads which partitions: round robin over the instances that are alive and subscribed to a topic,
// in the order of their names. Pure, so that every instance comes to the same answer.

export interface Member {
  name: string;
  topics: readonly string[];
}

/** The partitions of `topic` that fall to `instance`. More instances than partitions leaves some without any. */
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
  const place = subscribed.indexOf(instance);
  if (place < 0) return [];
  return Array.from({ length: partitions }, (_, partition) => partition).filter(
    (partition) => partition % subscribed.length === place,
  );
}
