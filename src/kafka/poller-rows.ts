// Stores a poller's position in each partition, the offset that it committed to the broker, who paused it, and what must outlive an
// object that is unloaded between two polls: how long it found nothing, and what fails.
import { jsonColumn, readStored } from "../storage/stored-value.ts";
import { type PollerTrouble, pollerTrouble } from "./poller-progress.ts";

interface StoredPosition {
  position: number;
  /** Null before the first commit. */
  committed: number | null;
  /** Records before this offset become new tasks, with ids derived from `replay`. */
  replayUntil: number;
  replay: string | null;
}

type Row = {
  partition: number;
  position: number;
  committed: number | null;
  replay_until: number;
  replay: string | null;
};

export const noReplay = { replayUntil: 0, replay: null };

export const pollerMigrations = [
  `CREATE TABLE IF NOT EXISTS places (
     partition INTEGER PRIMARY KEY, position INTEGER NOT NULL, committed INTEGER, replay_until INTEGER NOT NULL, replay TEXT);
   CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID`,
  // Positions of the topics that the poller read before.
  `CREATE TABLE former_places (
     topic TEXT NOT NULL, partition INTEGER NOT NULL, position INTEGER NOT NULL, committed INTEGER,
     replay_until INTEGER NOT NULL, replay TEXT, PRIMARY KEY (topic, partition)) WITHOUT ROWID`,
];

export class PollerRows {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  positions(): Map<number, StoredPosition> {
    const rows = this.#sql.exec<Row>("SELECT * FROM places").toArray();
    return new Map(
      rows.map(({ partition, position, committed, replay_until, replay }) => [
        partition,
        { position, committed, replayUntil: replay_until, replay },
      ]),
    );
  }

  save(partition: number, { position, committed, replayUntil, replay }: StoredPosition): void {
    const query = "INSERT OR REPLACE INTO places VALUES (?,?,?,?,?)";
    this.#sql.exec(query, partition, position, committed, replayUntil, replay);
  }

  /**
   * The topic that the positions are of. Those of another topic are set aside, and are there again when it is read again. Positions that
   * were stored before their topic's name was are taken to be of this one.
   */
  readTopic(topic: string): void {
    const before = this.#fact("places_topic");
    if (before === topic) return;
    this.#save("places_topic", topic);
    if (before === null) return;
    const columns = "partition, position, committed, replay_until, replay";
    this.#sql.exec(`INSERT OR REPLACE INTO former_places (topic, ${columns}) SELECT ?, ${columns} FROM places`, before);
    this.#sql.exec("DELETE FROM places");
    this.#sql.exec(`INSERT INTO places (${columns}) SELECT ${columns} FROM former_places WHERE topic = ?`, topic);
    this.#sql.exec("DELETE FROM former_places WHERE topic = ?", topic);
    this.#save("topic_partitions", null);
    this.saveTrouble(null);
  }

  /** Stores what a round changed. A replay ends when the position passes its last record. */
  saveRound(positions: ReadonlyMap<number, number>, committed: ReadonlyMap<number, number>): void {
    const stored = this.positions();
    for (const [partition, position] of positions) {
      const before = stored.get(partition);
      const committedNow = committed.get(partition) ?? null;
      if (before?.position === position && before.committed === committedNow) continue;
      const { replayUntil, replay } = before && position < before.replayUntil ? before : noReplay;
      this.save(partition, { position, committed: committedNow, replayUntil, replay });
    }
  }

  /** What the poller reads: number 0 before `saveShare`. The topic is null for KAFKA_TOPIC. */
  share(): { topic: string | null; poller: number } {
    return { topic: this.#fact("topic"), poller: Number(this.#fact("number") ?? 0) };
  }

  saveShare({ topic, poller }: { topic: string | null; poller: number }): void {
    this.#save("topic", topic);
    this.#save("number", String(poller));
  }

  /** How many partitions the topic had when it was last asked for; null before. */
  topicPartitions(): number | null {
    const count = this.#fact("topic_partitions");
    return count === null ? null : Number(count);
  }

  saveTopicPartitions(count: number): void {
    this.#sql.exec("INSERT OR REPLACE INTO facts VALUES ('topic_partitions', ?)", String(count));
  }

  /** The id of the topic that the positions are of; null when its broker never told one. */
  topicId(): string | null {
    return this.#fact(this.#topicIdName);
  }

  saveTopicId(id: string): void {
    this.#save(this.#topicIdName, id);
  }

  /** Positions of a topic that is set aside keep its id. */
  get #topicIdName(): string {
    return `topic_id ${this.#fact("places_topic") ?? ""}`;
  }

  /** Who paused it, or null. */
  pausedBy(): string | null {
    return this.#fact("paused_by");
  }

  pause(by: string | null): void {
    this.#sql.exec("DELETE FROM facts WHERE name = 'paused_by'");
    if (by !== null) this.#sql.exec("INSERT INTO facts VALUES ('paused_by', ?)", by);
  }

  /** `PollPace.idleMs`. */
  idleMs(): number {
    return Number(this.#fact("idle_ms") ?? 0);
  }

  saveIdleMs(idleMs: number): void {
    this.#save("idle_ms", idleMs === 0 ? null : String(idleMs));
  }

  trouble(): PollerTrouble | null {
    const stored = this.#fact("trouble");
    return stored === null ? null : readStored(jsonColumn(pollerTrouble), stored, "trouble of a poller");
  }

  saveTrouble(trouble: PollerTrouble | null): void {
    this.#save("trouble", trouble && JSON.stringify(trouble));
  }

  /** Writes only what differs. */
  #save(name: string, value: string | null): void {
    if (value === this.#fact(name)) return;
    if (value === null) this.#sql.exec("DELETE FROM facts WHERE name = ?", name);
    else this.#sql.exec("INSERT OR REPLACE INTO facts VALUES (?, ?)", name, value);
  }

  #fact(name: string): string | null {
    return (
      this.#sql.exec<{ value: string }>("SELECT value FROM facts WHERE name = ?", name).toArray()[0]?.value ?? null
    );
  }
}
