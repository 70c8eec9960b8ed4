// The Worker under test: the Durable Objects of this project, and no entry of its own.
// biome-ignore lint/performance/noBarrelFile: workerd looks for the objects' classes among the exports of the entry.
export { Coalescer } from "../../durable-objects/coalescer.ts";
export { EmbeddedKeyValue } from "../../durable-objects/embedded-key-value.ts";
export { EmbeddedVectorIndex } from "../../durable-objects/embedded-vector-index.ts";

export default {
  fetch: () => new Response(null, { status: 404 }),
};
