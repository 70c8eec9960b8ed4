// One level of a tree of keys, whose parts are separated by a colon.
import type { StoredKey } from "./key-browser.ts";

interface TreeNode {
  /** The part of the key below the branch, with its colon when it is a branch itself. */
  name: string;
  /** How the node's keys begin; the key itself where there is only one. */
  prefix: string;
  isKey: boolean;
  keys: number;
  bytes: number;
}

export interface TreeLevel {
  /** Largest first. */
  nodes: TreeNode[];
  leftOut: { nodes: number; keys: number; bytes: number };
}

/** The keys of a hash each have a branch of their own, so a level may have as many nodes as keys. */
const maxNodes = 200;

/** `keys` begin with the prefix. A branch with a single key is shown as this key. */
export function levelOf(keys: readonly StoredKey[], prefix: string): TreeLevel {
  const branches = Map.groupBy(keys, ({ key }) => {
    const colon = key.indexOf(":", prefix.length);
    return colon < 0 ? key : key.slice(0, colon + 1);
  });
  const nodes = [...branches].map(([branch, found]) => {
    const [only] = found.length === 1 ? found : [];
    const nodePrefix = only?.key ?? branch;
    return { name: nodePrefix.slice(prefix.length), prefix: nodePrefix, isKey: only !== undefined, ...sizeOf(found) };
  });
  nodes.sort((a, b) => b.bytes - a.bytes || (a.prefix < b.prefix ? -1 : 1));
  const rest = nodes.slice(maxNodes);
  const sum = (of: "keys" | "bytes") => rest.reduce((total, node) => total + node[of], 0);
  return { nodes: nodes.slice(0, maxNodes), leftOut: { nodes: rest.length, keys: sum("keys"), bytes: sum("bytes") } };
}

const sizeOf = (keys: readonly StoredKey[]): { keys: number; bytes: number } => ({
  keys: keys.length,
  bytes: keys.reduce((sum, { bytes }) => sum + bytes, 0),
});
