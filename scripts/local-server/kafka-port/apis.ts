// The requests that this port answers, in versions without tagged fields: kafka-python, librdkafka, kafkajs and Kafka's Java clients
// agree on one of them. The lowest versions are those of Apache Kafka 4, which librdkafka looks for; of Produce it must find version 0,
// although nobody sends it.
import { ByteWriter } from "../../../src/kafka/wire/byte-writer.ts";
import { findCoordinator, metadata } from "./cluster-apis.ts";
import { codes } from "./codes.ts";
import { describeConfigs, describeGroups, listGroups } from "./describe-apis.ts";
import { fetchRecords, listOffsets } from "./fetch-apis.ts";
import { heartbeat, joinGroup, leaveGroup, syncGroup } from "./group-apis.ts";
import { saslAuthenticate, saslHandshake } from "./login-apis.ts";
import { offsetCommit, offsetFetch } from "./offset-apis.ts";
import { initProducerId, produce } from "./produce-apis.ts";
import type { ServedApi } from "./session.ts";
import { createTopics } from "./topic-apis.ts";

const apiVersions: ServedApi = {
  name: "ApiVersions",
  key: 18,
  min: 0,
  max: 2,
  answer({ version }) {
    const writer = ranges(codes.none);
    return version >= 1 ? writer.int32(0) : writer;
  },
};

const list = [
  produce,
  fetchRecords,
  listOffsets,
  metadata,
  offsetCommit,
  offsetFetch,
  findCoordinator,
  joinGroup,
  heartbeat,
  leaveGroup,
  syncGroup,
  describeGroups,
  listGroups,
  saslHandshake,
  apiVersions,
  createTopics,
  describeConfigs,
  initProducerId,
  saslAuthenticate,
];
export const apis: ReadonlyMap<number, ServedApi> = new Map(list.map((api) => [api.key, api]));

const withoutLogin: readonly ServedApi[] = [apiVersions, saslHandshake, saslAuthenticate];
export const isBeforeLogin = (key: number): boolean => withoutLogin.some((api) => api.key === key);

/** A client asks with its newest version first and expects the answer in version 0. */
export const unsupportedApiVersions = { key: apiVersions.key, answer: () => ranges(codes.unsupportedVersion) };

const ranges = (error: number): ByteWriter =>
  new ByteWriter().int16(error).array(list, (item, { key, min, max }) => item.int16(key).int16(min).int16(max));
