import { describe, expect, it } from "vitest";
import { readServerSettings } from "../../../scripts/local-server/server-settings.ts";
import { parseConfig } from "../../../src/config/config.ts";
import { oldSettingNames } from "../../../src/config/old-names.ts";
import { settings } from "../../../src/config/settings.ts";

describe("a setting under its name of the old stack", () => {
  it.each([
    ["GOOGLE_API_KEY", "abc", "GEMINI_API_KEY", "abc"],
    ["SEMANTIC_SIMILARITY_THRESHOLD", "0.7", "CACHE_THRESHOLD", 0.7],
    ["CACHE_TTL", "60", "CACHE_TTL_SECONDS", 60],
    ["KAFKA_TOPIC_RAW_DATA", "crudos", "KAFKA_TOPIC", "crudos"],
    ["KAFKA_TOPIC_PROCESSED", "listos", "KAFKA_RESULTS_TOPIC", "listos"],
    ["KAFKA_CONSUMER_GROUP", "grupo", "KAFKA_GROUP", "grupo"],
    ["WORKER_MAX_TASKS_PER_CHILD", "7", "WORKER_MAX_TASKS", 7],
  ] as const)("%s=%s is taken as %s, with a hint that does not quote the value", (oldName, value, name, parsed) => {
    const config = parseConfig({ [oldName]: value });
    expect(config[name]).toBe(parsed);
    expect(config.oldNameHints).toEqual([`${oldName} is the old name of ${name} and is used as such: rename it.`]);
  });

  it("reaches the embedder: Google's key and VECTOR_DIMENSION", () => {
    const config = parseConfig({ GOOGLE_API_KEY: "abc", VECTOR_DIMENSION: "3072" });
    expect(config.embedder).toMatchObject({ provider: "gemini", dimension: 3072, reason: "GEMINI_API_KEY is set" });
    expect(config.oldNameHints).toContain(
      "VECTOR_DIMENSION is the old name of EMBEDDING_DIMENSION and is used as such: rename it.",
    );
  });

  it("is ignored beside another value under the new name, and the hint says so", () => {
    const config = parseConfig({ CACHE_TTL: "60", CACHE_TTL_SECONDS: "90" });
    expect(config.CACHE_TTL_SECONDS).toBe(90);
    expect(config.oldNameHints).toEqual([expect.stringMatching(/^CACHE_TTL is ignored, because CACHE_TTL_SECONDS/)]);
  });

  it("counts as absent when it is empty", () => {
    const config = parseConfig({ CACHE_TTL: "", REDIS_URL: "" });
    expect([config.CACHE_TTL_SECONDS, config.oldNameHints]).toEqual([3600, []]);
  });

  it("that is out of bounds is refused under the new name", () => {
    expect(() => parseConfig({ SEMANTIC_SIMILARITY_THRESHOLD: "7" })).toThrow(/^CACHE_THRESHOLD: .*<=1/);
  });

  it.each([
    "REDIS_URL",
    "KAFKA_BOOTSTRAP_SERVERS",
    "KAFKA_SECURITY_PROTOCOL",
    "KAFKA_SSL_CAFILE",
    "KAFKA_SSL_CERTFILE",
    "CELERY_BROKER_URL",
    "FLOWER_BASIC_AUTH",
    "RATE_LIMIT_CALLS",
  ])("%s has no effect, and the hint says what to do without quoting it", (name) => {
    const { oldNameHints, ...config } = parseConfig({ [name]: "admin:very-secret" });
    const { oldNameHints: _, ...defaults } = parseConfig({});
    expect(config).toEqual(defaults);
    expect(oldNameHints).toEqual([expect.stringMatching(new RegExp(`^${name} has no effect\\. [A-Z].*\\.$`))]);
    expect(oldNameHints.join()).not.toContain("secret");
  });

  it("is none of today's settings", () => {
    expect(oldSettingNames.filter((name) => name in settings.shape)).toEqual([]);
  });
});

it.each([
  ["INFO", "info"],
  ["WARNING", "warn"],
  ["CRITICAL", "error"],
  ["Debug", "debug"],
])("the log level %s of Python is %s", (given, level) => {
  expect(parseConfig({ LOG_LEVEL: given }).LOG_LEVEL).toBe(level);
});

it("the local server passes old names on, and they prevail over its own defaults", () => {
  const environment = { WORKER_MAX_TASKS_PER_CHILD: "100", KAFKA_BOOTSTRAP_SERVERS: "localhost:9092", OTHER: "x" };
  const read = readServerSettings(environment, {});
  if (!read.ok) throw new Error(read.error);
  const config = parseConfig(read.value.vars);
  expect(config.WORKER_MAX_TASKS).toBe(100);
  expect(config.oldNameHints).toHaveLength(2);
  expect(read.value.vars).not.toHaveProperty("OTHER");
  expect(readServerSettings({}, { WORKER_MAX_TASKS_PER_CHILD: "100" })).not.toHaveProperty(
    "value.vars.WORKER_MAX_TASKS",
  );
});
