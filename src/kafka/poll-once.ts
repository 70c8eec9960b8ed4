// One round of a poller: read, turn into tasks, hand them to their shards, and only then move on and tell the broker. What a
// shard did not take stays before the position and is read again; a task that is there already takes no harm.

import { scatter } from "../kernel/scatter.ts";
import type { Submission, Submitted } from "../tasks/submission.ts";
import { shardOf } from "../tasks/task-id.ts";
import { log } from "../telemetry/log.ts";
import type { EventRecord, EventSource, FetchLimits, Positions, SourceError } from "./event-source.ts";

/** The old stack's `max_poll_records`. */
const recordsPerDispatch = 10;

export interface Poller {
  source: EventSource;
  /** At most ten at once, all for one shard. Throws when the shard cannot be reached. */
  submit: (shard: string, submissions: readonly Submission[]) => Promise<Submitted[]>;
  submissionOf: (record: EventRecord) => Promise<Submission>;
  /** Positions move and are committed as soon as records were read: what fails after that is lost. */
  autoCommit: boolean;
}

export interface Round {
  records: number;
  /** Tasks that were not there before. */
  created: number;
  /** Of those, born a FAILURE. */
  refused: number;
  positions: Positions;
  /** What the broker knows. */
  committed: Positions;
  error: SourceError | null;
}

export async function pollOnce(
  { source, submit, submissionOf, autoCommit }: Poller,
  before: { positions: Positions; committed: Positions },
  limits: FetchLimits,
): Promise<Round> {
  const round: Round = { records: 0, created: 0, refused: 0, ...before, error: null };
  const fetched = await source.fetch(before.positions, limits);
  if (!fetched.ok) return { ...round, error: fetched.error };
  const records = fetched.value;
  round.records = records.length;
  if (autoCommit)
    Object.assign(
      round,
      await commit(
        source,
        after(before.positions, records, () => true),
        round,
      ),
    );

  const submissions = await Promise.all(records.map(submissionOf));
  const taken = await dispatch(submissions, submit);
  for (const [index, submitted] of taken.entries()) {
    if (submitted?.outcome !== "created") continue;
    round.created += 1;
    if (submissions[index]?.refused !== null) round.refused += 1;
  }
  if (taken.includes(null) && round.error === null) {
    round.error = { reason: "unavailable", message: "a task shard did not take its records" };
  }
  if (autoCommit) return round;
  round.positions = after(before.positions, records, (index) => taken[index] !== null);
  return { ...round, ...(await commit(source, round.positions, round)) };
}

/** Null for what its shard did not take. */
async function dispatch(submissions: readonly Submission[], submit: Poller["submit"]): Promise<(Submitted | null)[]> {
  const taken = await scatter(
    submissions,
    ({ id }) => shardOf(id) ?? "",
    async (shard, ofShard) => {
      const batches = Array.from({ length: Math.ceil(ofShard.length / recordsPerDispatch) }, (_, n) =>
        ofShard.slice(n * recordsPerDispatch, (n + 1) * recordsPerDispatch),
      );
      const answers = batches.map((batch) =>
        submit(shard, batch).catch((error: unknown) => {
          log("error", { event: "shard_unreachable", shard, error: String(error) });
          return batch.map(() => null);
        }),
      );
      return (await Promise.all(answers)).flat();
    },
  );
  return taken.map((submitted) => submitted ?? null);
}

/** Each partition goes on after its last record that was taken, or before the first that was not. */
function after(positions: Positions, records: readonly EventRecord[], isTaken: (index: number) => boolean): Positions {
  const moved = new Map(positions);
  const stopped = new Set<number>();
  for (const [index, { partition, offset }] of records.entries()) {
    if (stopped.has(partition)) continue;
    if (isTaken(index)) moved.set(partition, offset + 1);
    else stopped.add(partition);
  }
  return moved;
}

/** Also repeats a commit that failed, when there is nothing new to commit. */
async function commit(
  source: EventSource,
  positions: Positions,
  { committed, error }: Round,
): Promise<Pick<Round, "positions" | "committed" | "error">> {
  const news = new Map([...positions].filter(([partition, position]) => committed.get(partition) !== position));
  if (news.size === 0) return { positions, committed, error };
  const told = await source.commit(news);
  if (told.ok) return { positions, committed: new Map([...committed, ...news]), error };
  return { positions, committed, error: error ?? told.error };
}
