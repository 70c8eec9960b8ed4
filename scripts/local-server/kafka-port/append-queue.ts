// Sends records to the log in the order of the requests in each partition. A request goes at once unless a call for one of its partitions
// is under way. Those that wait meanwhile go together in the next call, also those of several connections: group commit.
import type { EventRecord } from "../../../src/kafka/event-source.ts";
import type { ProducerStamp } from "../../../src/kafka/wire/encode-batch.ts";
import { codeOf, codes, ofTopic } from "./codes.ts";
import type { Appended, EventLogClient } from "./event-log-client.ts";
import { fittingCalls, fittingRequests, type Slice } from "./fitting-calls.ts";
import type { Shared } from "./session.ts";

const sequences = 0x8000_0000;

/** The batch of one partition. */
export interface Part {
  topic: string;
  partition: number;
  bytes: Uint8Array;
  stamp: ProducerStamp;
  records: EventRecord[];
  error: number;
  baseOffset: number;
}

interface Request {
  parts: readonly Part[];
  /** Names of the partitions. */
  partitions: readonly string[];
  settle: (stored: Promise<void>) => void;
}

export class AppendQueue {
  readonly #log: Pick<EventLogClient, "append">;
  readonly #sayOnce: Shared["sayOnce"];
  #waiting: Request[] = [];
  /** Partitions of the calls that are under way. */
  readonly #busy = new Set<string>();

  constructor(log: Pick<EventLogClient, "append">, sayOnce: Shared["sayOnce"]) {
    this.#log = log;
    this.#sayOnce = sayOnce;
  }

  /** Settles when each part is stored or has an error. */
  append(parts: readonly Part[]): Promise<void> {
    return new Promise((settle) => {
      const partitions = parts.map(({ topic, partition }) => `${topic}/${partition}`);
      this.#waiting.push({ parts, partitions, settle });
      this.#begin();
    });
  }

  #begin(): void {
    // No request overtakes another that waits for the same partition.
    const held = new Set(this.#busy);
    const free = this.#waiting.filter(({ partitions }) => {
      const isFree = !partitions.some((name) => held.has(name));
      if (!isFree) for (const name of partitions) held.add(name);
      return isFree;
    });
    const sent = new Set(fittingRequests(free));
    if (sent.size === 0) return;
    this.#waiting = this.#waiting.filter((request) => !sent.has(request));
    const partitions = [...sent].flatMap((request) => request.partitions);
    for (const name of partitions) this.#busy.add(name);
    const stored = this.#store([...sent].flatMap(({ parts }) => parts)).finally(() => {
      for (const name of partitions) this.#busy.delete(name);
      this.#begin();
    });
    for (const { settle } of sent) settle(stored);
    // There may be more than one call takes.
    this.#begin();
  }

  async #store(parts: readonly Part[]): Promise<void> {
    for (const slices of fittingCalls(parts)) await this.#call(slices);
  }

  async #call(slices: readonly Slice<Part>[]): Promise<void> {
    const open = slices.filter(({ part }) => part.error === codes.none);
    if (open.length === 0) return;
    const batches = open.map(({ part, from, to }) => ({
      topic: part.topic,
      partition: part.partition,
      producer: producerOf(part.stamp, from),
      records: part.records.slice(from, to),
    }));
    try {
      const answers = await this.#log.append(batches);
      for (const [index, { part }] of open.entries()) note(part, answers[index]);
    } catch (error) {
      const code = codeOf(error, ofTopic);
      // The call was refused as a whole. Each slice goes alone, so that what is wrong with one of them refuses none of the others.
      if (code !== ofTopic.passing && open.length > 1) {
        for (const slice of open) await this.#call([slice]);
        return;
      }
      if (code === codes.invalidRecord || code === codes.messageTooLarge)
        this.#sayOnce("refused", `Kafka port: records were refused: ${String(error)}`);
      if (code === ofTopic.passing) this.#sayOnce("unanswered", `Kafka port: the log did not answer: ${String(error)}`);
      for (const { part } of open) part.error = code;
    }
  }
}

/** Of the records from `from` on. */
const producerOf = ({ id, epoch, sequence }: ProducerStamp, from: number) =>
  id < 0n ? null : { id: String(id), epoch, sequence: (sequence + from) % sequences };

const refusals = {
  out_of_order: codes.outOfOrderSequence,
  old_epoch: codes.invalidProducerEpoch,
  unknown_partition: codes.unknownTopicOrPartition,
  unavailable: ofTopic.passing,
};

function note(part: Part, answer: Appended | undefined): void {
  if (answer?.refused) part.error = refusals[answer.refused];
  if (part.baseOffset < 0) part.baseOffset = answer?.offset ?? -1;
}
