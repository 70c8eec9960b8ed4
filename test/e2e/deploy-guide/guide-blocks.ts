// The shell blocks of a page of the documentation, in their order.

/** A block inside a list is indented like its list item; the indentation is taken away. */
export function shellBlocks(page: string): string[] {
  return [...page.matchAll(/^( *)```sh\n([\s\S]*?)^\1```$/gm)].map(([, indent = "", block = ""]) =>
    block.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
  );
}
