// Follows a task for a client: what happened to it, then what happens, until it is settled. It writes nothing, so a client may come late,
// leave and come again. The shard is asked by long polls; after a restart of the shard it is asked again.
import { textOfAnswer } from "../ai/text-listener.ts";
import type { OwnTaskTypes } from "../task-types/own/own-task-types.ts";
import { findTaskType } from "../task-types/task-types.ts";
import {
  beginning,
  eventsAfter,
  isAtEnd,
  positionOf,
  type StreamEnd,
  type StreamEvent,
  type StreamPosition,
} from "./answer-events.ts";
import { findTaskId } from "./event-task-id.ts";
import { readResult } from "./read-task.ts";
import type { ResultStore } from "./result-store.ts";
import type { WatchedTask } from "./submission.ts";
import { isSettled } from "./task.ts";
import { viewOf } from "./task-result.ts";
import type { TaskShardObject, TaskShards } from "./task-shards.ts";

/** How often a client hears something, or proxies on its way would end the connection. */
export const longestQuietMs = 15_000;
/** Longer than most tasks; a client that still waits comes again and goes on where it was. */
const longestMs = 600_000;
/** After a shard did not answer. */
const retryMs = 500;
const maxFailures = 10;

/** `quiet`: nothing happened for a while. `reconnect`: the stream ends before the task, and the client should come again. */
export type StreamItem = StreamEvent | "quiet" | "reconnect";

interface StreamPorts {
  shards: TaskShards;
  results: ResultStore;
  ownTaskTypes: OwnTaskTypes;
  now: () => number;
}

export interface TaskStream {
  /** The client has had the last event. */
  isOver: boolean;
  /** Ends with `result`, `failed`, `revoked` or `reconnect`. */
  items: AsyncGenerator<StreamItem, void>;
}

/**
 * `id` is the task's or its event's. Null when the tenant has no such task. `lastEventId` is the id of the last event that the client
 * got; null when it got none. `quietMs` is after how long without an event `quiet` comes.
 */
export async function openStream(
  id: string,
  tenant: string,
  lastEventId: string | null,
  ports: StreamPorts,
  quietMs = () => longestQuietMs,
): Promise<TaskStream | null> {
  const taskId = await findTaskId(id, tenant, ports.shards);
  const shard = ports.shards.holding(taskId);
  const given = positionOf(lastEventId);
  let watched = await shard?.watch(taskId, tenant, given, 0);
  if (!shard || !watched) return null;
  // The id of an event that is none of this task: the client gets all events.
  const position = given.entry < watched.task.timeline.length ? given : beginning;
  if (position !== given) watched = (await shard.watch(taskId, tenant, position, 0)) ?? watched;
  const isOver = isAtEnd(position, watched.task.timeline);
  return { isOver, items: follow(watched, position, shard, ports, quietMs) };
}

async function* follow(
  first: WatchedTask,
  position: StreamPosition,
  shard: TaskShardObject,
  { results, ownTaskTypes, now }: StreamPorts,
  quietMs: () => number,
): AsyncGenerator<StreamItem, void> {
  const endsAt = now() + longestMs;
  const { id, tenant } = first.task;
  let after = position;
  let watched: WatchedTask | null = first;
  let failures = 0;
  for (;;) {
    const end: StreamEnd | null = isSettled(watched.task.state) ? await endOf(watched, results, ownTaskTypes) : null;
    for (const event of eventsAfter(after, watched.task, watched.chunks, end)) {
      yield event;
      after = positionOf(event.id);
    }
    if (end) return;
    const left = endsAt - now();
    if (left <= 0 || isSettled(watched.task.state)) return yield "reconnect";
    const before: WatchedTask = watched;
    try {
      watched = await shard.watch(id, tenant, after, Math.min(left, quietMs()));
      failures = 0;
    } catch {
      failures += 1;
      if (failures > maxFailures) return yield "reconnect";
      await new Promise((resolve) => setTimeout(resolve, retryMs));
      watched = { ...before, chunks: [] };
      continue;
    }
    if (!watched) return;
    const isQuiet = watched.chunks.length === 0 && watched.task.timeline.length === before.task.timeline.length;
    if (isQuiet) yield "quiet";
  }
}

/** Null when the result cannot be read now. */
async function endOf(
  { task, isHeard }: WatchedTask,
  results: ResultStore,
  ownTaskTypes: OwnTaskTypes,
): Promise<StreamEnd | null> {
  const result = await readResult(task, results);
  if (!result.ok) return null;
  const { tenant, taskType: name, taskTypeVersion: version } = task;
  const type = version === null ? findTaskType(name) : await ownTaskTypes.version(tenant, name, version);
  const wholeText = result.value && type && !isHeard ? textOfAnswer(type, result.value) : null;
  return { view: viewOf(task, result.value), wholeText };
}
