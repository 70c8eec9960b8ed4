// Imports run one way: foundation ← domain and ports ← adapters ← services ← shells ← entry.
// Type imports count too: a domain that names an adapter's type depends on the adapter.
import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { parseSync } from "oxc-parser";
import { describe, expect, test } from "vitest";
import { settings } from "../../src/config.ts";

/** Lowest first; the first pattern that fits a path is its layer. */
const layers = [
  { name: "foundation", files: /^src\/(result|env|build-info)\.ts$|\.d\.ts$/ },
  { name: "adapter", files: /^src\/ai\/[^/]+\/|^src\/\w+\/(embedded|upstash|cloudflare|shared|rest-event)-[^/]+\.ts$/ },
  { name: "shell", files: /^src\/(api|processing)\/|^src\/worker\.ts$|^durable-objects\// },
  { name: "services", files: /^src\/((kafka|ai|cache|tracing|probe)-)?services\.ts$/ },
  { name: "entry", files: /^src\/index\.ts$/ },
  { name: "domain", files: /^src\/(tasks|cache|ai|storage|monitoring|doors|kafka|language)\/|^src\/config\.ts$/ },
] as const;
type Layer = (typeof layers)[number]["name"];
const height: Record<Layer, number> = { foundation: 0, domain: 1, adapter: 2, services: 3, shell: 4, entry: 5 };

const files = globSync(["src/**/*.ts", "durable-objects/**/*.ts"]).sort();
const sources = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
const imports = [...sources].flatMap(([from, source]) => importsOf(from, source).map((to) => ({ from, to })));

function importsOf(file: string, source: string): string[] {
  const { module } = parseSync(file, source);
  // A dynamic import names its module with a literal: `"./x.ts"`, quotes included.
  const dynamic = module.dynamicImports.map(({ moduleRequest }) =>
    source.slice(moduleRequest.start + 1, moduleRequest.end - 1),
  );
  return [...new Set([...staticImportsOf(file, source), ...dynamic.map((name) => pathOf(file, name))])];
}

/** `evaluated`: only those that are run with the file, so no types. */
function staticImportsOf(file: string, source: string, evaluated = false): string[] {
  const { module } = parseSync(file, source);
  const isRun = (entries: readonly { isType: boolean }[]) =>
    !evaluated || !entries.length || entries.some(({ isType }) => !isType);
  const names = [
    ...module.staticImports.filter(({ entries }) => isRun(entries)).map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.filter((entry) => isRun([entry])).map(({ moduleRequest }) => moduleRequest?.value),
    ),
  ];
  return [...new Set(names)].filter((name) => name !== undefined).map((name) => pathOf(file, name));
}

function pathOf(importer: string, name: string): string {
  return name.startsWith(".") ? normalize(join(dirname(importer), name)) : name;
}

/** What is run when the Worker starts, with the way to it. */
function runAtStart(): Map<string, string[]> {
  const ways = new Map<string, string[]>([["src/index.ts", []]]);
  // A map goes on to what is added while it is walked.
  for (const [file, way] of ways) {
    for (const to of staticImportsOf(file, sources.get(file) ?? "", true)) {
      if (!ways.has(to)) ways.set(to, [...way, file]);
    }
  }
  return ways;
}

function layerOf(file: string): Layer | undefined {
  return layers.find((layer) => layer.files.test(file))?.name;
}

function isOurs(path: string): boolean {
  return sources.has(path);
}

/** Every edge that closes a circle when the files are walked depth first. */
function circles(): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (path.includes(file) || done.has(file)) return;
    for (const { from, to } of imports) if (from === file && isOurs(to)) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  return found;
}

describe("imports", () => {
  test("every source file belongs to a layer", () => {
    expect(files.filter((file) => layerOf(file) === undefined)).toEqual([]);
  });

  test("no file imports from a higher layer", () => {
    const upward = imports.filter(({ from, to }) => {
      const [low, high] = [layerOf(from), layerOf(to)];
      return isOurs(to) && low && high && height[high] > height[low];
    });
    expect(upward).toEqual([]);
  });

  test("only services.ts knows the adapters", () => {
    const others = imports.filter(
      ({ from, to }) =>
        isOurs(to) && layerOf(to) === "adapter" && !["adapter", "services"].includes(layerOf(from) ?? ""),
    );
    expect(others).toEqual([]);
  });

  test("an adapter stands on its own: it imports no other folder's adapters", () => {
    const across = imports.filter(
      ({ from, to }) =>
        isOurs(to) && layerOf(from) === "adapter" && layerOf(to) === "adapter" && dirname(from) !== dirname(to),
    );
    expect(across).toEqual([]);
  });

  test("no files import each other in a circle", () => {
    expect(circles()).toEqual([]);
  });

  test("domain and adapters do not need the platform: only services and shells import cloudflare modules", () => {
    const platform = imports.filter(
      ({ from, to }) => to.startsWith("cloudflare:") && height[layerOf(from) ?? "foundation"] < height.services,
    );
    expect(platform).toEqual([]);
  });

  test("only config.ts reads variables", () => {
    const variables = new RegExp(`process\\.env|\\benv(\\.|\\[")(${Object.keys(settings.shape).join("|")})\\b`);
    expect(files.filter((file) => file !== "src/config.ts" && variables.test(sources.get(file) ?? ""))).toEqual([]);
  });
});

describe("start-up", () => {
  test.each([
    "compromise",
    "openai",
    "obscenity",
    "tinyld/light",
    "vader-sentiment/src/vader_lexicon.js",
    "src/cache/judge.ts",
  ])("%s is loaded with the first answer that needs it", (heavy) => {
    expect(sources.get(heavy) ?? [...sources.values()].find((source) => source.includes(`"${heavy}"`))).toBeDefined();
    expect(runAtStart().get(heavy)).toBeUndefined();
  });
});
