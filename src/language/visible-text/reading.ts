// What a reader of a text sees. The two readings differ where a text holds more than what its writer says in it.

export interface Reading {
  /** The writer's own words: without quoted mail, code blocks, the names of fields, and values that are no words. */
  said: string;
  /** Everything that is seen: with quoted mail, code, and each field beside its name. */
  shown: string;
}

/** Blocks are sentences of their own, so a blank line stands between them. */
export const joinBlocks = (blocks: readonly string[]): string =>
  blocks
    .map((block) => block.trim())
    .filter((block) => block !== "")
    .join("\n\n");
