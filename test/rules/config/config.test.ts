import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseConfig } from "../../../src/config/config.ts";
import { settings } from "../../../src/config/settings.ts";
import { ConfigError } from "../../../src/kernel/config-error.ts";
import { describeSettings } from "../../../src/monitoring/settings-view.ts";

/** The message that an operator reads when the variables are wrong. */
function complaintAbout(variables: Record<string, unknown>): string {
  try {
    parseConfig(variables);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error("the variables were accepted");
}

describe("the settings", () => {
  it("all have a default and an explanation", () => {
    expect(() => parseConfig({})).not.toThrow();
    for (const [name, setting] of Object.entries(settings.shape)) expect(setting.description, name).toBeTruthy();
  });

  it("are each read by something", () => {
    const files = globSync(["src/**/*.ts", "durable-objects/**/*.ts", "scripts/local-server/*.ts"]).filter(
      (file) => !/config\/(config|settings)\.ts$/.test(file),
    );
    const sources = files.map((file) => readFileSync(file, "utf8")).join("\n");
    expect(Object.keys(settings.shape).filter((name) => !new RegExp(`\\b${name}\\b`).test(sources))).toEqual([]);
  });

  it("are parsed from text", () => {
    const config = parseConfig({ TASK_SHARDS: "16", CACHE_THRESHOLD: "0.9", RATE_LIMIT_PER_MINUTE: "0" });
    expect(config).toMatchObject({ TASK_SHARDS: 16, CACHE_THRESHOLD: 0.9, RATE_LIMIT_PER_MINUTE: 0 });
  });

  it("that are empty get their default: an empty limit is not a limit of zero", () => {
    const defaults = parseConfig({});
    const empty = Object.fromEntries(Object.keys(settings.shape).map((name) => [name, ""]));
    expect(parseConfig(empty)).toEqual(defaults);
  });

  it("ignore bindings and unknown variables", () => {
    expect(() => parseConfig({ TASK_SHARD: {}, AI_PROCESSING: {}, SOMETHING: "else" })).not.toThrow();
  });

  it.each([
    { name: "TASK_SHARDS", value: "0", rule: ">=1" },
    { name: "TASK_SHARDS", value: "257", rule: "<=256" },
    { name: "TASK_SHARDS", value: "many", rule: "expected number" },
    { name: "TASK_SHARDS", value: "2.5", rule: "expected int" },
    { name: "WORKERS", value: "251", rule: "<=250" },
    { name: "WORKER_CONCURRENCY", value: "0", rule: ">=1" },
    { name: "MAX_RETRIES", value: "-1", rule: ">=0" },
    { name: "CACHE_THRESHOLD", value: "1.1", rule: "<=1" },
    { name: "ALERT_MARGIN_PERCENT", value: "51", rule: "<=50" },
    { name: "ALERT_RECOVERY_MINUTES", value: "61", rule: "<=60" },
    { name: "OTEL_TRACES_SAMPLER_ARG", value: "1.1", rule: "<=1" },
    { name: "OTEL_EXPORTER_OTLP_ENDPOINT", value: "collector:4318", rule: "Invalid" },
    { name: "OTEL_EXPORTER_OTLP_HEADERS", value: "Bearer x", rule: "`name=value` pairs" },
    { name: "LOG_LEVEL", value: "loud", rule: '"debug"|"info"|"warn"|"error"' },
    { name: "RATE_LIMITER", value: "redis", rule: '"embedded"|"cloudflare"' },
    { name: "OPEN_TENANT", value: "Not A Tenant", rule: "must match pattern" },
  ])(
    "with $name=$value are refused with the name, the rule and the purpose of the setting",
    ({ name, value, rule }) => {
      const complaint = complaintAbout({ [name]: value });
      expect(complaint).toMatch(new RegExp(`^${name}: `));
      expect(complaint).toContain(rule);
      expect(complaint).toContain(settings.shape[name as keyof typeof settings.shape].description);
    },
  );

  it("are all named when several are wrong", () => {
    const complaint = complaintAbout({ TASK_SHARDS: "0", MAX_RETRIES: "51" });
    expect(complaint).toContain("TASK_SHARDS: ");
    expect(complaint).toContain("MAX_RETRIES: ");
  });

  it("with a model deadline that is not below the lease are refused, and the message says which to change", () => {
    expect(complaintAbout({ MODEL_DEADLINE_SECONDS: "120" })).toBe(
      "MODEL_DEADLINE_SECONDS: must be below LEASE_SECONDS, or two workers answer one task.",
    );
    expect(parseConfig({ MODEL_DEADLINE_SECONDS: "120", LEASE_SECONDS: "121" }).LEASE_SECONDS).toBe(121);
  });

  it("with more than 1,000 slots of all workers are refused, and the message says which two to lower", () => {
    expect(complaintAbout({ WORKERS: "100", WORKER_CONCURRENCY: "11" })).toBe(
      "WORKERS: 100 workers with 11 slots each (WORKER_CONCURRENCY) are 1100 slots, and at most 1000 are allowed. Lower one of the two.",
    );
    expect(parseConfig({ WORKERS: "100", WORKER_CONCURRENCY: "10" })).toMatchObject({ WORKERS: 100 });
  });

  it("with a wrong key are refused, and the message does not contain the key", () => {
    expect(complaintAbout({ API_KEYS: "acme:admin:too-short" })).toMatch(/^API_KEYS: entry 1: (?!.*too-short)/);
  });

  it.each([
    "a shared secret",
    "whsec_",
    "whsec_c2hvcnQ=",
    "whsec_not base64!",
    `whsec_${btoa("x".repeat(65))}`,
    `${btoa("x".repeat(32))}`,
    `whsec_${btoa("x".repeat(32))},`,
    new Array(3).fill(`whsec_${btoa("x".repeat(32))}`).join(),
  ])("with the webhook secret %s are refused, and the message says how to make one, without the secret", (secret) => {
    for (const name of ["CALLBACK_SECRET", "ALERT_WEBHOOK_SECRET"]) {
      const complaint = complaintAbout({ [name]: secret });
      expect(complaint).toMatch(new RegExp(`^${name}: must be whsec_ and .*openssl rand`));
      if (secret.length > 10) expect(complaint).not.toContain(secret);
    }
  });

  it("with one webhook secret or two are valid", () => {
    const [old, next] = ["o", "n"].map((letter) => `whsec_${btoa(letter.repeat(32))}`);
    expect(parseConfig({ CALLBACK_SECRET: `${next}, ${old}` }).CALLBACK_SECRET).toContain(old);
    expect(parseConfig({ ALERT_WEBHOOK_SECRET: old }).ALERT_WEBHOOK_SECRET).toBe(old);
  });

  it("with PagerDuty's format and no key are refused", () => {
    expect(complaintAbout({ ALERT_WEBHOOK_FORMAT: "pagerduty" })).toMatch(/^ALERT_PAGERDUTY_KEY: must be set/);
    expect(parseConfig({ ALERT_WEBHOOK_FORMAT: "pagerduty", ALERT_PAGERDUTY_KEY: "R0UTE" })).toBeTruthy();
  });

  it("names the address that the export of metrics needs", () => {
    const exported = { OTEL_METRICS_EXPORTER: "otlp" };
    expect(complaintAbout(exported)).toMatch(/^OTEL_EXPORTER_OTLP_ENDPOINT: must be set/);
    expect(parseConfig({ ...exported, OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:4318" })).toBeTruthy();
    expect(parseConfig({ ...exported, OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: "http://127.0.0.1:4318/m" })).toBeTruthy();
  });

  it.each([
    ["kafka.example.com", "host:port"],
    ["kafka.example.com:0", "host:port"],
    ["kafka.example.com:70000", "host:port"],
    ["SASL_SSL://kafka.example.com:9092", "without the protocol"],
    ["a.example.com:9092, b.example.com:25", "port 25"],
  ])("with the brokers %s are refused with the rule", (brokers, rule) => {
    const complaint = complaintAbout({ KAFKA_BROKERS: brokers });
    expect(complaint).toMatch(/^KAFKA_BROKERS: must /);
    expect(complaint).toContain(rule);
  });

  it("for Kafka's protocol need brokers, and a login needs its name and password", () => {
    const kafka = { KAFKA_DRIVER: "kafka", KAFKA_BROKERS: "a.example.com:9092,[2001:db8::1]:9093" };
    expect(parseConfig(kafka)).toMatchObject({ KAFKA_TLS: "on", KAFKA_SASL_MECHANISM: "none" });
    expect(complaintAbout({ KAFKA_DRIVER: "kafka" })).toMatch(/^KAFKA_BROKERS: must be set/);
    const login = { ...kafka, KAFKA_SASL_MECHANISM: "SCRAM-SHA-256", KAFKA_SASL_USERNAME: "u" };
    expect(complaintAbout(login)).toBe("KAFKA_SASL_PASSWORD: must be set for KAFKA_SASL_MECHANISM SCRAM-SHA-256.");
    expect(complaintAbout({ ...kafka, KAFKA_SASL_MECHANISM: "GSSAPI" })).toMatch(/^KAFKA_SASL_MECHANISM: .*"PLAIN"/);
  });

  it("for Kafka name two topics when results are published, as KAFKA_TOPICS must", () => {
    const equal = { KAFKA_TOPIC: "orders", KAFKA_RESULTS_TOPIC: "orders" };
    expect(parseConfig(equal)).toMatchObject(equal);
    expect(complaintAbout({ ...equal, KAFKA_PUBLISH_RESULTS: "true" })).toBe(
      "KAFKA_RESULTS_TOPIC: must be another topic than KAFKA_TOPIC, or each result is read as an event. Both are orders.",
    );
  });

  it("are parsed again for another environment", () => {
    expect(parseConfig({ TASK_SHARDS: "7" }).TASK_SHARDS).toBe(7);
    expect(parseConfig({ TASK_SHARDS: "8" }).TASK_SHARDS).toBe(8);
  });
});

describe("the settings that an operator sees", () => {
  const shown = (variables: Record<string, string>, name: string) =>
    describeSettings(parseConfig(variables)).find((setting) => setting.name === name);

  it("are complete, with the value in use, the default and the meaning", () => {
    expect(describeSettings(parseConfig({})).map(({ name }) => name)).toEqual(Object.keys(settings.shape));
    expect(shown({ TASK_SHARDS: "16" }, "TASK_SHARDS")).toEqual({
      name: "TASK_SHARDS",
      value: "16",
      default: "6",
      secret: false,
      is_set: true,
      meaning: settings.shape.TASK_SHARDS.description,
    });
    expect(shown({}, "TASK_SHARDS")).toMatchObject({ value: "6", is_set: false });
  });

  it("never contain a secret, but say whether it is set", () => {
    const variables = { API_KEYS: "acme:admin:0123456789abcdef", CALLBACK_SECRET: `whsec_${btoa("hush".repeat(8))}` };
    const told = describeSettings(parseConfig(variables));
    expect(JSON.stringify(told)).not.toMatch(/0123456789abcdef|aHVzaG/);
    for (const name of Object.keys(variables)) {
      expect(shown(variables, name)).toMatchObject({ value: null, secret: true, is_set: true });
      expect(shown({}, name)).toMatchObject({ value: null, secret: true, is_set: false });
    }
  });

  it("are secret when their description or name says so", () => {
    const secrets = Object.entries(settings.shape).filter(
      ([name, { description }]) =>
        description?.startsWith("Secret") || /KEY$|KEYS$|TOKEN$|SECRET$|PASSWORD$/.test(name),
    );
    for (const [name] of secrets) expect(shown({}, name)).toMatchObject({ secret: true });
  });
});
