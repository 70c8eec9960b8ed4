// What a poller keeps on disk: where it is in each partition, what the broker was told, and who paused it.

interface Place {
  position: number;
  /** Null when the broker was told nothing yet. */
  committed: number | null;
  /** Records before this offset are replayed as new tasks, with ids of this replay. */
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
];

export class PollerRows {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  places(): Map<number, Place> {
    const rows = this.#sql.exec<Row>("SELECT * FROM places").toArray();
    return new Map(
      rows.map(({ partition, position, committed, replay_until, replay }) => [
        partition,
        { position, committed, replayUntil: replay_until, replay },
      ]),
    );
  }

  save(partition: number, { position, committed, replayUntil, replay }: Place): void {
    const query = "INSERT OR REPLACE INTO places VALUES (?,?,?,?,?)";
    this.#sql.exec(query, partition, position, committed, replayUntil, replay);
  }

  /** Stores what a round changed. A replay ends where the position passes its last record. */
  saveRound(positions: ReadonlyMap<number, number>, committed: ReadonlyMap<number, number>): void {
    const places = this.places();
    for (const [partition, position] of positions) {
      const before = places.get(partition);
      const nowCommitted = committed.get(partition) ?? null;
      if (before?.position === position && before.committed === nowCommitted) continue;
      const { replayUntil, replay } = before && position < before.replayUntil ? before : noReplay;
      this.save(partition, { position, committed: nowCommitted, replayUntil, replay });
    }
  }

  /** Which poller this is; 0 before it was told. */
  number(): number {
    return Number(this.#fact("number") ?? 0);
  }

  saveNumber(number: number): void {
    this.#sql.exec("INSERT OR REPLACE INTO facts VALUES ('number', ?)", String(number));
  }

  /** Who paused it, or null. */
  pausedBy(): string | null {
    return this.#fact("paused_by");
  }

  pause(by: string | null): void {
    this.#sql.exec("DELETE FROM facts WHERE name = 'paused_by'");
    if (by !== null) this.#sql.exec("INSERT INTO facts VALUES ('paused_by', ?)", by);
  }

  #fact(name: string): string | null {
    return (
      this.#sql.exec<{ value: string }>("SELECT value FROM facts WHERE name = ?", name).toArray()[0]?.value ?? null
    );
  }
}
