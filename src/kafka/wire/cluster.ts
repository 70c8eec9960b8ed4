// A topic's cluster as this client sees it: which broker leads which partition, and which coordinates the group. What it knows is
// asked again when a broker says that it is out of date.
import { type Broker, findCoordinator, metadata, type TopicMetadata } from "./cluster-requests.ts";
import { type Access, Connections, type Purpose } from "./connections.ts";
import { codes, isStaleCoordinator, isStaleLeader } from "./error-codes.ts";
import type { Api } from "./request.ts";
import type { Address } from "./transport.ts";
import { errorFor, refuseCode, WireError } from "./wire-error.ts";

export interface ClusterOptions extends Access {
  /** Where the cluster is asked first, at least one. */
  brokers: readonly Address[];
  topic: string;
}

const noLeader = -1;
const retries = 5;
const firstPauseMs = 100;

interface Known {
  brokers: ReadonlyMap<number, Broker>;
  topic: TopicMetadata;
}

export class Cluster {
  readonly topic: string;
  readonly #first: readonly Address[];
  readonly #connections: Connections;
  #known: Known | null = null;
  #isStale = false;
  #coordinator: Address | null = null;

  constructor({ brokers, topic, ...access }: ClusterOptions) {
    this.topic = topic;
    this.#first = brokers;
    this.#connections = new Connections(access);
  }

  /** How many partitions the topic has, asked anew; 0 when there is no such topic. */
  async partitions(): Promise<number> {
    const { topic } = await this.#ask();
    if (topic.error === codes.unknownTopic) return 0;
    refuseCode(topic.error, `topic ${this.topic}`);
    return topic.partitions.length;
  }

  /** As of the last time that the topic was asked for. */
  get topicId(): string | null {
    return this.#known?.topic.id ?? null;
  }

  /** How many partitions the topic had when it was last asked for. */
  async knownPartitions(): Promise<number> {
    const { topic } = this.#known && !this.#isStale ? this.#known : await this.#ask();
    return topic.partitions.length;
  }

  /** Broker → those of the partitions that it leads. A partition without a leader is with broker -1, which no call reaches. */
  async leaders(partitions: Iterable<number>): Promise<Map<number, number[]>> {
    const { topic } = this.#known && !this.#isStale ? this.#known : await this.#ask();
    refuseCode(topic.error, `topic ${this.topic}`);
    const leaderOf = new Map(topic.partitions.map(({ partition, leader }) => [partition, leader]));
    const led = new Map<number, number[]>();
    for (const partition of partitions) {
      const leader = leaderOf.get(partition) ?? noLeader;
      led.set(leader, [...(led.get(leader) ?? []), partition]);
    }
    return led;
  }

  async callBroker<Request, Answer>(
    node: number,
    purpose: Purpose,
    api: Api<Request, Answer>,
    request: Request,
    waitMs = 0,
  ): Promise<Answer> {
    const broker = this.#brokerOf(node);
    try {
      return await this.#connections.call(broker, purpose, api, request, waitMs);
    } catch (error) {
      this.forget();
      throw error;
    }
  }

  /** Whether this broker speaks the request's version. */
  async speaks(node: number, api: Api<never, unknown>): Promise<boolean> {
    return (await this.#connections.to(this.#brokerOf(node), "ask")).connection.speaks(api);
  }

  async callCoordinator<Request, Answer>(group: string, api: Api<Request, Answer>, request: Request): Promise<Answer> {
    this.#coordinator ??= await this.#findCoordinator(group);
    try {
      return await this.#connections.call(this.#coordinator, "ask", api, request);
    } catch (error) {
      this.#coordinator = null;
      throw error;
    }
  }

  /** Leaders and coordinator are asked again before the next request. */
  forget(): void {
    this.#isStale = true;
    this.#coordinator = null;
  }

  close(): void {
    this.#connections.close();
  }

  #brokerOf(node: number): Broker {
    const broker = this.#known?.brokers.get(node);
    if (broker) return broker;
    this.forget();
    throw errorFor(codes.leaderNotAvailable, node === noLeader ? `a partition of ${this.topic}` : `broker ${node}`);
  }

  /** Asks the brokers that are known and then those of the settings, until one answers. */
  async #ask(): Promise<Known> {
    const answer = await this.#anyBroker((broker) =>
      this.#connections.call(broker, "ask", metadata, { topic: this.topic }),
    );
    if (!answer.topic) throw new WireError("unavailable", `Kafka: the cluster's answer does not name ${this.topic}`);
    this.#known = { brokers: answer.brokers, topic: answer.topic };
    // What went wrong may soon be over.
    this.#isStale = answer.topic.error !== 0;
    return this.#known;
  }

  async #findCoordinator(group: string): Promise<Address> {
    const found = await this.#anyBroker((broker) => this.#connections.call(broker, "ask", findCoordinator, { group }));
    refuseCode(found.error, `coordinator of group ${group}`, found.message);
    return found.broker;
  }

  async #anyBroker<T>(ask: (broker: Address) => Promise<T>): Promise<T> {
    const failures: unknown[] = [];
    for (const broker of [...(this.#known?.brokers.values() ?? []), ...this.#first]) {
      try {
        return await ask(broker);
      } catch (error) {
        failures.push(error);
      }
    }
    throw failures[0] ?? new WireError("unavailable", "Kafka: there is no broker to ask");
  }
}

/** Leaders or coordinator have just changed. */
const isOfChange = ({ code }: WireError): boolean => code !== null && (isStaleLeader(code) || isStaleCoordinator(code));

/** Repeats work that fails for a while. The work itself must make the cluster forget what was wrong. */
export async function whileLeadersChange<T>(
  work: () => Promise<T>,
  mayRepeatAfter: (error: WireError) => boolean = isOfChange,
): Promise<T> {
  for (let pauseMs = firstPauseMs, retry = 0; ; pauseMs *= 2, retry++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof WireError) || !mayRepeatAfter(error) || retry === retries) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
