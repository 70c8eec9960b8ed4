// The Worker under test: the Durable Objects of this project, and no entry of its own.
export { Coalescer } from "../../durable-objects/coalescer.ts";
export { EmbeddedKeyValue } from "../../durable-objects/embedded-key-value.ts";
export { EmbeddedVectorIndex } from "../../durable-objects/embedded-vector-index.ts";

export default {
  fetch: () => new Response(null, { status: 404 }),
};
