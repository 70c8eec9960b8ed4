// Natural batching: what is asked in the same turn is asked in one call. Nobody waits for company: the call leaves as soon
// as the turn is over, with whoever is there.

export class Gather<Item, Answer> {
  readonly #run: (items: Item[]) => Promise<Answer[]>;
  #waiting: { item: Item; resolve: (answer: Answer) => void; reject: (error: unknown) => void }[] = [];

  /** `run` gives one answer per item, in their order. */
  constructor(run: (items: Item[]) => Promise<Answer[]>) {
    this.#run = run;
  }

  ask(item: Item): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      if (this.#waiting.length === 1) void this.#leave();
    });
  }

  async #leave(): Promise<void> {
    // Those who resume from the same answer come within a few microtasks of each other.
    for (let turn = 0; turn < 10; turn++) await null;
    const waiting = this.#waiting;
    this.#waiting = [];
    try {
      const answers = await this.#run(waiting.map(({ item }) => item));
      for (const [place, { resolve, reject }] of waiting.entries()) {
        const answer = answers[place];
        if (answer === undefined) reject(new Error("an answer is missing"));
        else resolve(answer);
      }
    } catch (error) {
      for (const { reject } of waiting) reject(error);
    }
  }
}
