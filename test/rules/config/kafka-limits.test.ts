import { describe, expect, it } from "vitest";
import { readServerSettings, settingNames } from "../../../scripts/local-server/server-settings.ts";
import { parseConfig } from "../../../src/config/config.ts";
import { impossibleSettings } from "../../../src/config/kafka-limits.ts";
import { settings } from "../../../src/config/settings.ts";

const kafka = { KAFKA_DRIVER: "kafka", KAFKA_BROKERS: "kafka.example.com:9093" };
const withBroker = (KAFKA_BROKERS: string) => ({ ...kafka, KAFKA_BROKERS });

function complaintAbout(environment: Record<string, string>): string {
  try {
    parseConfig(environment);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "none";
}

describe("a broker's address", () => {
  it.each([
    "10.0.0.7:9092",
    "172.16.0.1:9092",
    "172.31.255.1:9092",
    "192.168.1.1:9092",
    "127.0.0.1:9092",
    "169.254.1.1:9092",
    "100.64.0.1:9092",
    "0.0.0.0:9092",
    "[::1]:9092",
    "[fd12:3456::1]:9092",
    "[fe80::1]:9092",
    "[::ffff:10.0.0.1]:9092",
    "localhost:9092",
    "LOCALHOST:9092",
    "kafka:9092",
    "kafka-0.kafka.default.svc:9092",
    "kafka-0.kafka.default.svc.cluster.local:9092",
    "ip-10-0-0-1.eu-west-1.compute.internal:9092",
    "broker.home.arpa:9092",
    "kafka.example.com:9093,10.0.0.7:9092",
  ])("%s is refused where it is private, with what to do, and taken under npm start", (brokers) => {
    expect(complaintAbout(withBroker(brokers))).toMatch(/^KAFKA_BROKERS: \S+ is a private address, .*public address/);
    expect(readServerSettings(withBroker(brokers), {})).toMatchObject({ ok: true });
    expect(parseConfig({ ...withBroker(brokers), KAFKA_PRIVATE_BROKERS: "allow" }).KAFKA_BROKERS).toBe(brokers);
  });

  it.each([
    "172.32.0.1:9092",
    "100.128.0.1:9092",
    "11.0.0.1:9092",
    "10.example.com:9092",
    "fc-kafka.example.com:9092",
    "fedora.example.org:9092",
    "localhost.example.com:9092",
    "internal.example.com:9092",
    "[2001:db8::1]:9092",
    "[2606:4700::1111]:9092",
  ])("%s is public", (brokers) => {
    expect(parseConfig(withBroker(brokers)).KAFKA_BROKERS).toBe(brokers);
  });

  it("is not looked at when another driver is chosen", () => {
    expect(parseConfig({ KAFKA_BROKERS: "localhost:9092" }).KAFKA_DRIVER).toBe("embedded");
  });
});

describe("a setting that the platform cannot carry out", () => {
  it.each([
    ["KAFKA_SSL_CA", "public certificate authorities"],
    ["KAFKA_SSL_CAFILE", "public certificate authorities"],
    ["KAFKA_SSL_TRUSTSTORE_LOCATION", "public certificate authorities"],
    ["SPRING_KAFKA_SSL_TRUST_STORE_LOCATION", "public certificate authorities"],
    ["KAFKA_SSL_CERT", "no certificate of its own"],
    ["KAFKA_SSL_KEY", "no certificate of its own"],
    ["KAFKA_SSL_KEYSTORE_LOCATION", "no certificate of its own"],
    ["SPRING_KAFKA_SSL_KEY_STORE_PASSWORD", "no certificate of its own"],
    ["KAFKA_SSL_CHECK_HOSTNAME", "always checks"],
    ["KAFKA_SASL_JAAS_CONFIG", "SCRAM-SHA-512"],
  ])("%s is refused by its name with the remedy, and its value is not shown", (name, remedy) => {
    for (const told of [
      complaintAbout({ ...kafka, [name]: "very-secret" }),
      errorOf({ ...kafka, [name]: "very-secret" }),
    ]) {
      expect(told).toMatch(new RegExp(`^${name}: is not possible\\. .*${remedy}.*\\.$`));
      expect(told).not.toContain("secret");
    }
  });

  it("is only named where the driver has no use for it, and when it is empty not even that", () => {
    for (const name of impossibleSettings.keys()) {
      expect(parseConfig({ [name]: "x" }).oldNameHints).toEqual([expect.stringMatching(`^${name} has no effect\\.`)]);
    }
    expect(parseConfig({ ...kafka, KAFKA_SSL_CA: "" }).oldNameHints).toEqual([]);
  });

  it("is none of the settings, and npm start knows each", () => {
    expect([...impossibleSettings.keys()].filter((name) => name in settings.shape)).toEqual([]);
    expect(settingNames).toEqual(expect.arrayContaining([...impossibleSettings.keys()]));
  });
});

function errorOf(environment: Record<string, string>): string {
  const read = readServerSettings(environment, {});
  return read.ok ? "none" : read.error;
}
