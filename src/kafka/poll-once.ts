// One round of a poller: it reads records, submits them as tasks to their shards, and only then advances and commits its
// positions. A position does not pass a record that its shard did not accept, so that record is read again; submitting a task
// that exists changes nothing.

import { scatter } from "../kernel/scatter.ts";
import type { Submission, Submitted } from "../tasks/submission.ts";
import { shardOf } from "../tasks/task-id.ts";
import { log } from "../telemetry/log.ts";
import type { EventRecord, EventSource, FetchLimits, Positions, SourceError } from "./event-source.ts";

/** `max_poll_records` of the system that this one replaces. */
const recordsPerDispatch = 10;

export interface Poller {
  source: Pick<EventSource, "fetch" | "moved" | "commit">;
  /** Called with at most ten tasks, all for one shard. Throws when the shard cannot be reached. */
  submit: (shard: string, submissions: readonly Submission[]) => Promise<Submitted[]>;
  submissionOf: (record: EventRecord) => Promise<Submission>;
  /** What is submitted instead, when another task has the name or the id. */
  resubmissionOf: (record: EventRecord, before: Submission, taken: Submitted) => Promise<Submission>;
  /** Positions advance and are committed as soon as records are read: a record that fails after that is lost. */
  autoCommit: boolean;
  /** Records without a value become no dead letters. */
  skipTombstones: boolean;
}

export interface Round {
  records: number;
  /** How many tasks did not exist before. */
  created: number;
  /** How many of those began in state FAILURE. */
  refused: number;
  positions: Positions;
  /** Positions that the broker has accepted. */
  committed: Positions;
  error: SourceError | null;
  /** Records were fetched, and shards accepted all of them: only a commit can have failed. */
  isRead: boolean;
}

export async function pollOnce(
  { source, submit, submissionOf, resubmissionOf, autoCommit, skipTombstones }: Poller,
  before: { positions: Positions; committed: Positions },
  limits: FetchLimits,
): Promise<Round> {
  const round: Round = { records: 0, created: 0, refused: 0, ...before, error: null, isRead: false };
  const fetched = await source.fetch(before.positions, limits);
  if (!fetched.ok) return { ...round, error: fetched.error };
  const records = fetched.value;
  const positions = new Map([...before.positions, ...(source.moved?.(before.positions) ?? [])]);
  round.records = records.length;
  if (autoCommit)
    Object.assign(
      round,
      await commit(
        source,
        advance(positions, records, () => true),
        round,
      ),
    );

  const wanted = records.filter(({ value }) => value !== null || !skipTombstones);
  const submissions = await Promise.all(wanted.map(submissionOf));
  const accepted = await dispatch(submissions, submit);
  await resubmit(wanted, submissions, accepted, { submit, resubmissionOf });
  for (const [index, submitted] of accepted.entries()) {
    if (submitted?.outcome !== "created") continue;
    round.created += 1;
    if (submissions[index]?.refused !== null) round.refused += 1;
  }
  const missed = new Set(wanted.filter((_, index) => !isStored(accepted[index] ?? null)));
  round.isRead = missed.size === 0;
  if (!round.isRead && round.error === null) {
    round.error = { reason: "unavailable", message: "a task shard did not accept its records" };
  }
  if (autoCommit) return round;
  round.positions = advance(positions, records, (record) => !missed.has(record));
  return { ...round, ...(await commit(source, round.positions, round)) };
}

const isStored = (answer: Submitted | null): boolean => answer?.outcome === "created" || answer?.outcome === "existing";

/** Another id, which may be refused for the name as well; then a dead letter, which has no name. */
const mostResubmissions = 2;

/** Submits again what has no task because of its name, and replaces the submissions and their answers. */
async function resubmit(
  records: readonly EventRecord[],
  submissions: Submission[],
  accepted: (Submitted | null)[],
  { submit, resubmissionOf }: Pick<Poller, "submit" | "resubmissionOf">,
): Promise<void> {
  for (let round = 0; round < mostResubmissions; round++) {
    const taken = [...accepted.entries()].flatMap(([index, answer]) => {
      const [record, before] = [records[index], submissions[index]];
      return answer && !isStored(answer) && record && before ? [{ index, record, before, answer }] : [];
    });
    if (taken.length === 0) return;
    const again = await Promise.all(taken.map(({ record, before, answer }) => resubmissionOf(record, before, answer)));
    const answers = await dispatch(again, submit);
    for (const [n, { index, before }] of taken.entries()) {
      submissions[index] = again[n] ?? before;
      accepted[index] = answers[n] ?? null;
    }
  }
}

/** Null for each submission that its shard did not accept. */
async function dispatch(submissions: readonly Submission[], submit: Poller["submit"]): Promise<(Submitted | null)[]> {
  const accepted = await scatter(
    submissions,
    ({ id }) => shardOf(id) ?? "",
    async (shard, shardSubmissions) => {
      const batches = Array.from({ length: Math.ceil(shardSubmissions.length / recordsPerDispatch) }, (_, n) =>
        shardSubmissions.slice(n * recordsPerDispatch, (n + 1) * recordsPerDispatch),
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
  return accepted.map((submitted) => submitted ?? null);
}

/** Each position advances past the accepted records of its partition, up to the first that was not accepted. */
function advance(
  positions: Positions,
  records: readonly EventRecord[],
  isAccepted: (record: EventRecord) => boolean,
): Positions {
  const advanced = new Map(positions);
  const blocked = new Set<number>();
  for (const record of records) {
    const { partition, offset } = record;
    if (blocked.has(partition)) continue;
    if (isAccepted(record)) advanced.set(partition, offset + 1);
    else blocked.add(partition);
  }
  return advanced;
}

/** Also retries a commit that failed, even when no record is new. */
async function commit(
  source: Poller["source"],
  positions: Positions,
  { committed, error }: Round,
): Promise<Pick<Round, "positions" | "committed" | "error">> {
  const changed = new Map([...positions].filter(([partition, position]) => committed.get(partition) !== position));
  if (changed.size === 0) return { positions, committed, error };
  const answer = await source.commit(changed);
  if (answer.ok) return { positions, committed: new Map([...committed, ...changed]), error };
  return { positions, committed, error: error ?? answer.error };
}
