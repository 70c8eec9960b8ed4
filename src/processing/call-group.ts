// Sends the items that were added in one turn of the event loop as one call, at the end of that turn. No item waits longer.

export class CallGroup<Item, Reply> {
  readonly #call: (items: Item[]) => Promise<Reply[]>;
  #pending: { item: Item; resolve: (reply: Reply) => void; reject: (error: unknown) => void }[] = [];

  /** `call` gives one reply per item, in their order. */
  constructor(call: (items: Item[]) => Promise<Reply[]>) {
    this.#call = call;
  }

  add(item: Item): Promise<Reply> {
    return new Promise((resolve, reject) => {
      this.#pending.push({ item, resolve, reject });
      if (this.#pending.length === 1) void this.#send();
    });
  }

  async #send(): Promise<void> {
    // Tasks that continue after the same reply add their next items within a few microtasks of each other.
    for (let turn = 0; turn < 10; turn++) await null;
    const pending = this.#pending;
    this.#pending = [];
    try {
      const replies = await this.#call(pending.map(({ item }) => item));
      for (const [index, { resolve, reject }] of pending.entries()) {
        const reply = replies[index];
        if (reply === undefined) reject(new Error("a reply is missing"));
        else resolve(reply);
      }
    } catch (error) {
      for (const { reject } of pending) reject(error);
    }
  }
}
