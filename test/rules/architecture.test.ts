// Domain folders stand in an order, and each imports only what stands left of it.
// Type imports count too: a folder that names another folder's type depends on it.
import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { parseSync } from "oxc-parser";
import { describe, expect, test } from "vitest";
import { settings } from "../../src/config/settings.ts";

/** Folders of src, durable-objects, and the two files at the root of src: each may import only what stands before it. */
const order = [
  "kernel",
  "language",
  "task-types",
  "telemetry",
  "ai",
  "storage",
  "cache",
  "access",
  "tasks",
  "kafka",
  "config",
  "monitoring",
  "composition",
  "durable-objects",
  "api",
  "processing",
  "worker",
  "index",
];

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

/** `src/tasks/shard/outbox.ts` → `tasks`, `src/worker.ts` → `worker`. */
function folderOf(file: string): string {
  const [root = "", name = ""] = file.split("/");
  return root === "src" ? name.replace(/\.ts$/, "") : root;
}

/** Classes that stand behind a port, with the file of each. */
function adapters(): Map<string, string> {
  const classes = [...sources].flatMap(([file, source]) =>
    [...source.matchAll(/class (\w+)[^{]* implements /g)].map(([, name]) => [String(name), file] as const),
  );
  return new Map(classes);
}

/** Without its comments. */
function codeOf(file: string): string {
  const source = sources.get(file) ?? "";
  const { comments } = parseSync(file, source);
  return comments.reduceRight((code, { start, end }) => code.slice(0, start) + code.slice(end), source);
}

/** What the composition root makes objects with. */
const creators = new Set(
  ["config", "objects"].flatMap((file) =>
    [...codeOf(`src/composition/${file}.ts`).matchAll(/export (?:const|function) (\w+)/g)].map(([, name]) => name),
  ),
);

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
  test("every folder has its position in the order", () => {
    expect([...new Set(files.map(folderOf))].sort()).toEqual([...order].sort());
  });

  test("no folder imports what stands right of it", () => {
    const backward = imports.filter(
      ({ from, to }) => isOurs(to) && order.indexOf(folderOf(to)) > order.indexOf(folderOf(from)),
    );
    expect(backward).toEqual([]);
  });

  test("outside its own folder, only the composition root constructs what stands behind a port", () => {
    const constructed = [...adapters()].flatMap(([name, home]) =>
      files.filter(
        (file) =>
          ![folderOf(home), "composition"].includes(folderOf(file)) && sources.get(file)?.includes(`new ${name}(`),
      ),
    );
    expect(constructed).toEqual([]);
  });

  test("no files import each other in a circle", () => {
    expect(circles()).toEqual([]);
  });

  test("what stands left of the composition root does not need the platform: it imports no cloudflare module", () => {
    const platform = imports.filter(
      ({ from, to }) => to.startsWith("cloudflare:") && order.indexOf(folderOf(from)) < order.indexOf("composition"),
    );
    expect(platform).toEqual([]);
  });

  test("only the folder config reads variables", () => {
    const variables = new RegExp(`process\\.env|\\benv(\\.|\\[")(${Object.keys(settings.shape).join("|")})\\b`);
    expect(files.filter((file) => file !== "src/config.ts" && variables.test(sources.get(file) ?? ""))).toEqual([]);
  });
});

describe("Durable Objects", () => {
  const declared = new Set(
    [...sources].flatMap(([file, source]) =>
      folderOf(file) === "durable-objects"
        ? []
        : [...source.matchAll(/^export interface (\w+)/gm)].map(([, name]) => name),
    ),
  );
  const classes = [...sources].flatMap(([file, source]) =>
    folderOf(file) === "durable-objects"
      ? [...source.matchAll(/\bclass (\w+)([^{]*)/g)].map(([, name = "", heritage = ""]) => ({ name, heritage }))
      : [],
  );

  test("are the classes that the entry exports", () => {
    const exported = [
      ...(sources.get("src/index.ts") ?? "").matchAll(/export \{ (\w+) \} from "\.\.\/durable-objects/g),
    ];
    expect(classes.map(({ name }) => name).sort()).toEqual(exported.map(([, name]) => name).sort());
  });

  test.each(classes)("$name implements the port of its name, which src declares", ({ name, heritage }) => {
    expect(heritage).toMatch(new RegExp(`^ extends DurableObject<\\w+> implements ${name}Object $`));
    expect(declared).toContain(`${name}Object`);
  });
});

describe("classes", () => {
  test("no class has more than 8 fields that change", () => {
    const large = [...sources].flatMap(([file, source]) =>
      parseSync(file, source).program.body.flatMap((statement) => {
        const declared = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
        if (declared?.type !== "ClassDeclaration") return [];
        const fields = declared.body.body.filter((member) => member.type === "PropertyDefinition" && !member.readonly);
        return fields.length > 8 ? [`${file} ${declared.id?.name}: ${fields.length}`] : [];
      }),
    );
    expect(large).toEqual([]);
  });
});

describe("the environment", () => {
  test("goes from the entry and from an object's constructor into the composition root and no further", () => {
    const mayName = ["composition", "durable-objects", "worker", "index"];
    const naming = files.filter(
      // Comments may speak of it; `parseConfig` is what reads it.
      (file) => /\b[eE]nv\b/.test(codeOf(file)) && !mayName.includes(folderOf(file)) && file !== "src/config/config.ts",
    );
    expect(naming).toEqual([]);
  });

  test("is parsed in one place of the composition root, for the entry and for each object", () => {
    const parsing = files.filter((file) => codeOf(file).includes("parseConfig("));
    expect(parsing).toEqual(["src/composition/config.ts", "src/config/config.ts"]);
    const asking = files.filter(
      (file) => folderOf(file) !== "durable-objects" && codeOf(file).includes(" createConfig(env)"),
    );
    expect(asking).toEqual(["src/composition/objects.ts", "src/composition/services.ts"]);
  });

  test("is handed on by a Durable Object once, to the function that makes what the object needs", () => {
    const handedOn = files
      .filter((file) => folderOf(file) === "durable-objects")
      .map((file) => {
        const calls = [...codeOf(file).matchAll(/(\w+)\((?:this\.)?env\)/g)].map(([, name]) => name);
        const members = [...codeOf(file).matchAll(/\benv\./g)];
        return { file, calls, members: members.length };
      })
      .filter(
        ({ calls, members }) => calls.length > 1 || members > 0 || calls.some((name) => !creators.has(name ?? "")),
      );
    expect(handedOn).toEqual([]);
  });
});

describe("start-up", () => {
  test.each([
    "compromise",
    "openai",
    "obscenity",
    "src/ai/local/language-grams.ts",
    "vader-sentiment/src/vader_lexicon.js",
    "src/cache/judge.ts",
  ])("%s is loaded with the first answer that needs it", (heavy) => {
    expect(sources.get(heavy) ?? [...sources.values()].find((source) => source.includes(`"${heavy}"`))).toBeDefined();
    expect(runAtStart().get(heavy)).toBeUndefined();
  });
});

describe("clients", () => {
  const clients = globSync("clients/{typescript/src,cli}/**/*.ts").sort();
  const outside = (folder: string) =>
    clients
      .filter((file) => file.startsWith(folder))
      .flatMap((file) => importsOf(file, readFileSync(file, "utf8")))
      .filter((name) => !name.startsWith(folder) && !name.startsWith("node:"));

  test("the client for TypeScript imports one parser, which its build contains, and nothing of the system", () => {
    expect(new Set(outside("clients/typescript/src"))).toEqual(new Set(["eventsource-parser"]));
    const builtIn = clients.filter((file) => /"node:/.test(readFileSync(file, "utf8")) && !file.includes("/cli/"));
    expect(builtIn).toEqual([]);
  });

  test("the command line knows the system only through the client", () => {
    const allowed = /^(clients\/typescript\/src\/index\.ts|@commander-js\/extra-typings|csv-stringify\/sync)$/;
    expect(outside("clients/cli/").filter((name) => !allowed.test(name))).toEqual([]);
  });

  test("nothing of the system imports a client", () => {
    expect(imports.filter(({ to }) => to.startsWith("clients/"))).toEqual([]);
  });
});
