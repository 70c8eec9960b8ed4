/**
 * Groups items by key, asks once for each group, all groups at the same time, and returns the answers in the order of the items.
 * An answer is undefined where `ask` returned fewer answers than it got items.
 */
export async function scatter<Item, Key, Answer>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
  ask: (key: Key, items: Item[]) => Promise<readonly Answer[]>,
): Promise<(Answer | undefined)[]> {
  const answers = new Array<Answer | undefined>(items.length).fill(undefined);
  const groups = Map.groupBy(items.entries(), ([, item]) => keyOf(item));
  await Promise.all(
    [...groups].map(async ([key, group]) => {
      const answered = await ask(
        key,
        group.map(([, item]) => item),
      );
      for (const [n, [index]] of group.entries()) answers[index] = answered[n];
    }),
  );
  return answers;
}
