// The answers of one answer object: rows on disk, and in memory the vectors of the partitions that are searched. A new answer is found
// by the next call. An expired answer, or one of an earlier generation, is never returned, even before its row is deleted. A hit writes
// nothing: the order of use is in memory, and is written only when the object is full and drops the least recently used answers.
import { fail, ok, type Result } from "../kernel/result.ts";
import dotProducts from "../storage/dot-products.wasm";
import type { ObjectFigures } from "../storage/embedded-key-value-store.ts";
import { type Score, scoreOfCosine } from "../storage/score.ts";
import { toUnit } from "../storage/unit-vector.ts";
import { VectorScan } from "../storage/vector-scan.ts";
import { type AnswerRow, AnswerRows, type QuestionId, rowOf } from "./answer-rows.ts";
import { nextGeneration } from "./generations.ts";
import { OperatorRows } from "./operator-rows.ts";
import { PartitionScans } from "./partition-scans.ts";

const MINUTE_MS = 60_000;
const MAX_TOUCHED_ROWS = 10_000;
// Each eviction frees a tenth of the space, so that evictions are rare.
const ROOM_AFTER_EVICTION = 0.9;
// The size is measured only after writing this part of the maximum.
const MEASURED_EVERY = 1 / 64;
// A cleared object without answers keeps its generation for this long, so that no request that began before the clear stores an answer.
const GENERATION_KEPT_MS = 86_400_000;

export interface NearRow {
  id: string;
  score: Score;
  /** Unix milliseconds. */
  endsAt: number;
  /** Null below the minimum score. */
  answer: string | null;
}

interface AnswerLimits {
  maxBytes: number;
  /** For each partition. */
  maxVectors: number;
}

export class StoredAnswers {
  readonly #rows: AnswerRows;
  readonly #operator: OperatorRows;
  readonly #limits: AnswerLimits;
  readonly #scans = new PartitionScans();
  readonly #touched = new Map<number, number>();
  #generation: number;
  /** Undefined until it is read. */
  #revoked: Set<string> | undefined;
  #unmeasured = Number.POSITIVE_INFINITY;

  constructor(storage: DurableObjectStorage, limits: AnswerLimits) {
    this.#rows = new AnswerRows(storage);
    this.#operator = new OperatorRows(this.#rows);
    this.#limits = limits;
    this.#generation = this.#rows.generation();
  }

  get generation(): number {
    return this.#generation;
  }

  find(question: QuestionId, now: number): { answer: string; score: number } | null {
    const found = this.#rows.find(question, this.#generation, now);
    if (found) this.#touch(rowOf(question), now);
    return found;
  }

  /** Best match first. Only the best match counts as used. */
  near(
    partition: string,
    vector: Float32Array,
    topK: number,
    minScore: number,
    now: number,
  ): Result<NearRow[], string> {
    const scan = this.#scans.get(partition, () => this.#load(partition));
    if (scan === null) return ok([]);
    if (vector.length !== scan.dimension) return fail(otherDimension(vector, scan));
    const unit = toUnit(vector);
    if (unit === null) return ok([]);
    const matches = scan.search(unit, topK, now);
    const [best] = matches;
    if (best) {
      scan.touch(best.id);
      this.#touch(Number(best.id), now);
    }
    return ok(
      matches.flatMap(({ id, cosine }) => {
        const score = scoreOfCosine(cosine);
        const stored = this.#rows.read(Number(id));
        return stored ? [{ id, score, ...stored, answer: score >= minScore ? stored.answer : null }] : [];
      }),
    );
  }

  /** False when the answer is not stored, because it has expired, was revoked, or the cache was cleared since its request began. */
  put(
    given: Omit<AnswerRow, "unit"> & { vector: Float32Array | null; taskId?: string },
    now: number,
  ): Result<boolean, string> {
    const { partition, vector, taskId, ...rest } = given;
    if (taskId !== undefined && this.#revokedTasks().has(taskId)) return ok(false);
    if (rest.generation !== this.#generation || rest.expiresAt <= now) return ok(false);
    const scan = this.#scans.loaded(partition);
    if (vector && scan && vector.length !== scan.dimension) return fail(otherDimension(vector, scan));
    // A vector that is zero or not finite has no direction, so it is similar to none.
    const unit = vector && toUnit(vector);
    const row = rowOf(given);
    this.#touched.delete(row);
    this.#rows.put({ ...rest, partition, unit }, Math.floor(now / MINUTE_MS));
    if (unit) {
      scan?.set(String(row), unit, rest.expiresAt);
      this.#scans.makeRoom();
    } else scan?.delete(String(row));
    this.#boundVectors(scan);
    this.#unmeasured += rest.answer.length + (vector?.byteLength ?? 0);
    if (this.#unmeasured > this.#limits.maxBytes * MEASURED_EVERY) this.#makeRoom(now);
    return ok(true);
  }

  /** Deletes a task's answer and what similar questions took of it, and never stores it again. */
  revoke(partition: string, taskId: string, expiresAt: number): void {
    const scan = this.#scans.loaded(partition);
    for (const row of this.#rows.revoke(partition, taskId, expiresAt)) {
      this.#touched.delete(row);
      scan?.delete(String(row));
    }
    this.#revokedTasks().add(taskId);
  }

  forget(partition: string, ids: readonly string[]): void {
    const scan = this.#scans.loaded(partition);
    for (const id of ids) {
      this.#rows.delete(Number(id));
      scan?.delete(id);
    }
    if (scan?.size === 0) this.#scans.drop(partition);
  }

  /** From now on no earlier answer is found. Their rows are deleted by the next sweep. */
  clear(now: number): void {
    this.#generation = nextGeneration(this.#generation, now);
    this.#rows.setGeneration(this.#generation);
    this.#scans.clear();
  }

  sweep(now: number): void {
    this.#revoked = undefined;
    for (const { row, partition } of this.#rows.sweep(this.#generation, now)) {
      this.#touched.delete(row);
      const scan = this.#scans.loaded(partition);
      scan?.delete(String(row));
      if (scan?.size === 0) this.#scans.drop(partition);
    }
  }

  /** Unix milliseconds of the first moment from which the object stores something without use; null when it need not exist. */
  earliestEnd(now: number): number | null {
    const end = this.#rows.earliestEnd();
    if (end !== null || this.#generation === 0) return end;
    const generationEnds = this.#generation + GENERATION_KEPT_MS;
    return generationEnds > now ? generationEnds : null;
  }

  list(after: number, limit: number) {
    return this.#operator.list(after, limit);
  }

  search(id: string, now: number): string | null {
    return this.#operator.search(id, this.#generation, now);
  }

  figures(now: number): ObjectFigures {
    return this.#operator.figures(this.#generation, now);
  }

  sample(limit: number, now: number): { id: string; endsAt: number; bytes: number }[] {
    return this.#operator.sample(limit, this.#generation, now);
  }

  /** Deletes the answers of these questions, and the rows of other questions with the same answers. */
  remove(ids: readonly string[], now: number): { removed: number; takenOver: number } {
    const named = this.#operator.named(ids, this.#generation, now);
    const tasks = named.flatMap(({ task, takenOver }) => (task === null || takenOver ? [] : task));
    const rows = new Set(named.map(({ row }) => row));
    const others = this.#operator.takenOverFrom(tasks).filter(({ row }) => !rows.has(row));
    for (const { row, partition } of [...named, ...others]) {
      this.#touched.delete(row);
      this.forget(partition, [String(row)]);
    }
    return { removed: named.length, takenOver: others.length };
  }

  /** `end`: Unix milliseconds. Returns how many of the questions have an answer. */
  expire(ids: readonly string[], end: number, now: number): number {
    const moved = this.#operator.expire(ids, end, this.#generation, now);
    // The vectors of their partitions are read again, with the new end.
    for (const partition of new Set(moved)) this.#scans.drop(partition);
    return moved.length;
  }

  #revokedTasks(): Set<string> {
    this.#revoked ??= new Set(this.#rows.revoked());
    return this.#revoked;
  }

  #load(partition: string): VectorScan | null {
    let scan: VectorScan | null = null;
    for (const { row, expiresAt, unit } of this.#rows.vectors(partition, this.#generation)) {
      scan ??= new VectorScan({
        dotProducts,
        dimension: unit.length,
        unitOf: (id) => this.#rows.unit(Number(id)),
      });
      if (unit.length === scan.dimension) scan.set(String(row), unit, expiresAt);
    }
    return scan;
  }

  #touch(row: number, now: number): void {
    this.#touched.delete(row);
    this.#touched.set(row, Math.floor(now / MINUTE_MS));
    if (this.#touched.size <= MAX_TOUCHED_ROWS) return;
    const [oldest] = this.#touched.keys();
    if (oldest !== undefined) this.#touched.delete(oldest);
  }

  #boundVectors(scan: VectorScan | null): void {
    if (scan === null) return;
    for (const id of scan.leastRecentlyUsed(scan.size - this.#limits.maxVectors)) {
      this.#rows.delete(Number(id));
      scan.delete(id);
    }
  }

  #makeRoom(now: number): void {
    this.#unmeasured = 0;
    if (this.#rows.bytes <= this.#limits.maxBytes) return;
    this.sweep(now);
    const target = this.#limits.maxBytes * ROOM_AFTER_EVICTION;
    for (let size = this.#rows.bytes; size > target; ) {
      this.#rows.deleteOldest((size - target) / size, this.#touched);
      this.#touched.clear();
      const left = this.#rows.bytes;
      if (left >= size) break;
      size = left;
    }
    // Which vectors are left is read again from disk.
    this.#scans.clear();
  }
}

const otherDimension = (vector: Float32Array, { dimension }: VectorScan): string =>
  `the vector has ${vector.length} dimensions, the partition holds ${dimension}`;
