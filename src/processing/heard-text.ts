// Stores what is heard of a model while it answers, in chunks, for those who watch the task. An answer that is complete before its first
// chunk is written costs no write: the result says the same. Promises at most four writes a second for an attempt.
import type { TextListener } from "../ai/text-listener.ts";
import type { AnswerChunk } from "../tasks/answer-events.ts";

/** After the first piece, so that an answer which comes at once is not written twice. */
const firstMs = 50;
/** Three writes in a second, and the one at the end. */
const pauseMs = 334;

/** False when the worker does not hold the task any more. */
type Write = (chunks: readonly AnswerChunk[]) => Promise<boolean>;

export class HeardText implements TextListener {
  readonly #write: Write;
  readonly #attempt: number;
  /** Heard, and in no chunk yet. */
  #text = "";
  /** Chunks of which it is not known whether they were written. They keep their numbers. */
  #unsure: AnswerChunk[] = [];
  #numbered = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #writing: Promise<void> | null = null;
  #writtenAt = 0;
  #hasEnded = false;
  #isLost = false;

  constructor(attempt: number, write: Write) {
    this.#attempt = attempt;
    this.#write = write;
  }

  onText(piece: string): void {
    this.#text += piece;
    this.#plan();
  }

  onVoid(): void {
    this.#text = "";
    if (this.#numbered === 0) return;
    this.#add(null);
    this.#plan();
  }

  /** No chunk is written after it returns. The rest is written only when the text became an answer. */
  async end(isAnswer: boolean): Promise<void> {
    this.#hasEnded = true;
    clearTimeout(this.#timer ?? undefined);
    await this.#writing;
    if (isAnswer && this.#numbered > 0 && !this.#isLost) await this.#flush();
  }

  #plan(): void {
    if (this.#hasEnded || this.#isLost || this.#timer || this.#writing) return;
    const waitMs = Math.max(firstMs, this.#writtenAt + pauseMs - Date.now());
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#writing = this.#flush().finally(() => {
        this.#writing = null;
        if (this.#text !== "" || this.#unsure.length > 0) this.#plan();
      });
    }, waitMs);
  }

  #add(text: string | null): void {
    this.#numbered += 1;
    this.#unsure.push({ attempt: this.#attempt, n: this.#numbered, text });
  }

  async #flush(): Promise<void> {
    if (this.#text !== "") this.#add(this.#text);
    this.#text = "";
    const chunks = [...this.#unsure];
    if (chunks.length === 0) return;
    this.#writtenAt = Date.now();
    try {
      this.#isLost = !(await this.#write(chunks));
      this.#unsure.splice(0, chunks.length);
    } catch {
      // They are written again with the next chunk; a worker that cannot reach the shard cannot settle the task either.
    }
  }
}
