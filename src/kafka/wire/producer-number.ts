// The number under which the cluster recognises this writer, and the sequence numbers of its records in each partition. A cluster that
// gives none, or not to this user, gets records without.
import { type Cluster, whileLeadersChange } from "./cluster.ts";
import { noStamp, type ProducerStamp } from "./encode-batch.ts";
import { codes } from "./error-codes.ts";
import { initProducerId } from "./publish-requests.ts";
import { refuseCode } from "./wire-error.ts";

/** Sequence numbers begin anew after it. */
const lastSequence = 0x7fffffff;

export class ProducerNumber {
  readonly #cluster: Cluster;
  #given: Pick<ProducerStamp, "id" | "epoch"> | null = null;
  readonly #next = new Map<number, number>();

  constructor(cluster: Cluster) {
    this.#cluster = cluster;
  }

  get isKnown(): boolean {
    return this.#given !== null && this.#given.id >= 0n;
  }

  /** For the next batch of the partition. */
  async stamp(partition: number, records: number): Promise<ProducerStamp> {
    this.#given ??= await whileLeadersChange(() => this.#ask(partition));
    if (this.#given.id < 0n) return noStamp;
    const sequence = this.#next.get(partition) ?? 0;
    const after = sequence + records;
    this.#next.set(partition, after > lastSequence ? after - lastSequence - 1 : after);
    return { ...this.#given, sequence };
  }

  /** The next batch gets another number. */
  renew(): void {
    this.#given = null;
    this.#next.clear();
  }

  /** Of the partition's leader. Every broker gives them. */
  async #ask(partition: number): Promise<Pick<ProducerStamp, "id" | "epoch">> {
    const [leader = -1] = (await this.#cluster.leaders([partition])).keys();
    if (!(await this.#cluster.speaks(leader, initProducerId))) return noStamp;
    const { error, id, epoch } = await this.#cluster.callBroker(leader, "ask", initProducerId, null);
    if (error === codes.clusterAuthorization) return noStamp;
    refuseCode(error, "producer number");
    return { id, epoch };
  }
}
