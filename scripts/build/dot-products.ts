// Makes src/storage/dot-products.wasm of the text next to it. The result is part of the repository, so a build needs no assembler,
// and a test compares the two. Run: npm run build:wasm
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const source = join(import.meta.dirname, "../../src/storage/dot-products.wat");
const assembledFile = source.replace(/\.wat$/, ".wasm");

/** The file in the repository. */
export const readAssembled = (): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(assembledFile));

/** For Node. The types of the Worker, where modules are only imported, do not know that a module is made of bytes. */
export const compileAssembled = (): WebAssembly.Module => Reflect.construct(WebAssembly.Module, [readAssembled()]);

export async function assemble(): Promise<Uint8Array> {
  const { default: openWabt } = await import("wabt");
  const wabt = await openWabt();
  const module = wabt.parseWat(source, readFileSync(source, "utf8"), { simd: true });
  module.validate();
  return module.toBinary({}).buffer;
}

if (import.meta.main) writeFileSync(assembledFile, await assemble());
