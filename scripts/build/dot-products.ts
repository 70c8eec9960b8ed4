// Makes src/storage/dot-products.wasm of the text next to it. The result is part of the repository, so a build needs no assembler,
// and a test compares the two. Run: npm run build:wasm
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import openWabt from "wabt";

const source = join(import.meta.dirname, "../../src/storage/dot-products.wat");
export const assembledFile = source.replace(/\.wat$/, ".wasm");

export async function assemble(): Promise<Uint8Array> {
  const wabt = await openWabt();
  const module = wabt.parseWat(source, readFileSync(source, "utf8"), { simd: true });
  module.validate();
  return module.toBinary({}).buffer;
}

if (import.meta.main) writeFileSync(assembledFile, await assemble());
