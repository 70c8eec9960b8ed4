// How far long work is, on stderr and only on a terminal: what is printed to stdout can be piped, and logs have no bars.
const width = 24;
/** So that thousands of steps do not cost more than the work. */
const redrawMs = 100;

type Terminal = Pick<NodeJS.WriteStream, "isTTY"> & { write(text: string): boolean };

export class Progress {
  readonly #stream: Terminal;
  readonly #label: string;
  /** Null when nobody knows how much there is. */
  readonly #total: number | null;
  #done = 0;
  #drawnAt = 0;

  constructor(label: string, total: number | null, stream: Terminal = process.stderr) {
    this.#label = label;
    this.#total = total;
    this.#stream = stream;
  }

  step(): void {
    this.#done += 1;
    const now = Date.now();
    if (!this.#stream.isTTY || (now - this.#drawnAt < redrawMs && this.#done !== this.#total)) return;
    this.#drawnAt = now;
    this.#stream.write(`\r\u001b[K${this.#text()}`);
  }

  /** Removes the bar. */
  end(): void {
    if (this.#stream.isTTY) this.#stream.write("\r\u001b[K");
  }

  #text(): string {
    if (this.#total === null) return `${this.#label} ${this.#done}`;
    const filled = Math.floor((this.#done / this.#total) * width);
    return `${this.#label} ${"█".repeat(filled)}${"░".repeat(width - filled)} ${this.#done}/${this.#total}`;
  }
}
