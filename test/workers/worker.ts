// The Worker under test: the real entry. Tests that need other models or queues bring their own services.
// biome-ignore lint/performance/noBarrelFile: workerd looks for the objects' classes among the exports of the entry.
export * from "../../src/index.ts";
export { default } from "../../src/index.ts";
