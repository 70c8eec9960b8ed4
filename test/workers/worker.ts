// The Worker under test: the real entry. Tests that need other models or queues bring their own services.
export * from "../../src/index.ts";
export { default } from "../../src/index.ts";
