// A cluster of two real brokers that hold every partition both. While records are read, their partitions' leaders move from one to the
// other and back: because a partition is given to the other broker, and because one is killed.
// The model counts its calls in another process, so work that is done twice is noticed.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import * as z from "zod";
import { CountedServer } from "../e2e/counted-server.ts";
import { ModelServer } from "../e2e/model-server.ts";
import { patienceMs } from "../patience.ts";
import { Broker } from "./broker.ts";
import { consoleTools } from "./console-tools.ts";
import { consumeWithKcat, produceWithKcat } from "./kcat.ts";
import { produceAllKinds } from "./kinds-of-records.ts";

const ofCodec = 104;
const [readBeforeMove, writtenBesideMove] = [100, 150];
/** Each try starts kcat or asks every broker. */
const patience = { timeout: patienceMs, interval: 200 };
const statusShape = z.object({
  pollers: z.array(
    z.object({
      partitions: z.array(
        z.object({ partition: z.number(), committed: z.number().nullable(), lag: z.number().nullable() }),
      ),
    }),
  ),
});
const letters = z.object({ dead_letters: z.array(z.unknown()) });
const result = z.object({ task_id: z.string() });
/** Of partitions 0 to 2: the brokers that hold them, the preferred leader first. */
const before = [
  [2, 1],
  [1, 2],
  [2, 1],
];
type Topics = Readonly<Record<"topic" | "results", string>>;

let first: Broker;
let second: Broker;
let admin: ReturnType<Broker["kafka"]["admin"]>;
beforeAll(async () => {
  ({ first, second } = await Broker.startPair());
  admin = first.kafka.admin();
  await admin.connect();
  await vi.waitFor(async () => expect((await admin.describeCluster()).brokers).toHaveLength(2), patience);
}, 300_000);
afterAll(async () => {
  await admin?.disconnect();
  await second?.stop();
  await first?.stop();
});

let model: ModelServer;
beforeEach(async () => {
  model = await ModelServer.start();
  model.delayMs = 10;
});
afterEach(() => model.stop());

async function leadersOf(topic: string): Promise<number[]> {
  const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
  const partitions = topics.flatMap((each) => each.partitions);
  return partitions.toSorted((a, b) => a.partitionId - b.partitionId).map(({ leader }) => leader);
}

const untilLed = (topics: Topics, leaders: readonly number[]) =>
  vi.waitFor(async () => {
    for (const topic of [topics.topic, topics.results]) expect(await leadersOf(topic)).toEqual(leaders);
  }, patience);

async function reassign(topics: Topics, brokers: readonly (readonly number[])[]): Promise<void> {
  const partitionAssignment = brokers.map((replicas, partition) => ({ partition, replicas: [...replicas] }));
  const moved = [topics.topic, topics.results].map((topic) => ({ topic, partitionAssignment }));
  await admin.alterPartitionReassignments({ topics: moved });
}

/** Leaders become those that the order of their partitions' brokers prefers. */
async function electPreferred(topics: Topics, leaders: readonly number[]): Promise<void> {
  await vi.waitFor(async () => {
    const all = (await admin.fetchTopicMetadata()).topics.flatMap(({ partitions }) => partitions);
    expect(all.filter(({ replicas, isr }) => isr.length < replicas.length)).toEqual([]);
  }, patience);
  const tool = await consoleTools(first.address);
  await tool("elections", ["--election-type", "preferred", "--all-topic-partitions"]);
  await untilLed(topics, leaders);
}

const atFirst = [2, 1, 2];
interface Move {
  away(topics: Topics): Promise<void>;
  back(topics: Topics): Promise<void>;
  /** What a broker stored and could not acknowledge before it was killed may be published again: delivery is at least once. */
  isAnswerLost?: true;
}

const moves: Record<string, Move> = {
  "go with partitions that are given to the other broker": {
    away: async (topics) => {
      await reassign(topics, [[1], [2], [1]]);
      await untilLed(topics, [1, 2, 1]);
    },
    back: async (topics) => {
      await reassign(topics, [[2], [1], [2]]);
      await untilLed(topics, atFirst);
    },
  },
  "are killed, and come back": {
    away: async (topics) => {
      await second.kill();
      await untilLed(topics, [1, 1, 1]);
    },
    back: async (topics) => {
      await second.startAgain();
      await electPreferred(topics, atFirst);
    },
    isAnswerLost: true,
  },
};

async function newTopics(): Promise<Topics> {
  const name = crypto.randomUUID().slice(0, 8);
  const topics = { topic: `events-${name}`, results: `results-${name}` };
  const replicaAssignment = before.map((replicas, partition) => ({ partition, replicas: [...replicas] }));
  await admin.createTopics({
    waitForLeaders: true,
    topics: [topics.topic, topics.results].map((topic) => ({ topic, replicaAssignment })),
  });
  await untilLed(topics, atFirst);
  return topics;
}

async function write(topics: Topics, when: string): Promise<string[]> {
  const texts = Array.from({ length: writtenBesideMove }, (_, n) => `${when} ${n}`);
  const lines = texts.map((text) => JSON.stringify({ text, use_cache: false }));
  await produceWithKcat(first.address, topics.topic, lines, { codec: "lz4", keys: false });
  return texts;
}

test.each(Object.entries(moves))(
  "while leaders %s, each good record is answered once and published",
  async (_, { away, back, isAnswerLost }) => {
    const topics = await newTopics();
    const server = new CountedServer(model, {
      KAFKA_DRIVER: "kafka",
      KAFKA_BROKERS: `${first.address},${second.address}`,
      KAFKA_TLS: "off",
      KAFKA_GROUP: topics.topic,
      KAFKA_TOPIC: topics.topic,
      KAFKA_RESULTS_TOPIC: topics.results,
      KAFKA_PUBLISH_RESULTS: "true",
      KAFKA_FETCH_WAIT_MS: "200",
      KAFKA_MAX_FETCH_RECORDS: "20",
      KAFKA_MAX_BACKLOG: "100",
      MAX_BODY_BYTES: "900000",
      WORKERS: "1",
    });
    const { good, bad } = await produceAllKinds(first, topics.topic, ofCodec);
    await server.start();
    await server.ask("POST", "/kafka/resume");
    await vi.waitFor(() => expect(model.calls.length).toBeGreaterThan(readBeforeMove), { ...patience, interval: 20 });
    expect(model.calls.length).toBeLessThan(good.length);
    await away(topics);
    good.push(...(await write(topics, "after the move")));
    await server.untilCompleted(good.length);
    good.push(...(await write(topics, "before the return")));
    await back(topics);
    good.push(...(await write(topics, "after the return")));
    await server.untilCompleted(good.length);
    expect(model.calls.map(({ text }) => text).sort()).toEqual(good.toSorted());
    const statuses = [...(await server.allTasks()).values()].map(({ status }) => status);
    expect(statuses.filter((status) => status === "SUCCESS")).toHaveLength(good.length);
    expect(statuses).toHaveLength(good.length + bad);
    expect(letters.parse((await server.ask("GET", "/dead-letters?limit=200")).body).dead_letters).toHaveLength(bad);
    await vi.waitFor(async () => {
      const values = await consumeWithKcat(first.address, topics.results);
      const published = values.map((value) => result.parse(JSON.parse(value)).task_id);
      expect(new Set(published).size).toBe(good.length + bad);
      if (!isAnswerLost) expect(published).toHaveLength(good.length + bad);
      const { pollers } = statusShape.parse((await server.ask("GET", "/kafka/status")).body);
      const partitions = pollers.flatMap((poller) => poller.partitions);
      expect(partitions.map(({ lag }) => lag)).toEqual([0, 0, 0]);
      const [group] = await admin.fetchOffsets({ groupId: topics.topic, topics: [topics.topic] });
      const offsets = group?.partitions.toSorted((a, b) => a.partition - b.partition).map(({ offset }) => offset);
      expect(offsets).toEqual(partitions.map(({ committed }) => String(committed)));
    }, patience);
    await server.stop();
  },
  300_000,
);
