// Sends the answers of one connection in the order of its requests, while later requests are read already.
import type { Socket } from "node:net";

export type FramedAnswer = Uint8Array | null | { later: Promise<Uint8Array | null> };

/** Bytes of requests that wait for their answers at a time. */
const maxWaitingBytes = 4_000_000;

export class AnswerOrder {
  readonly #socket: Socket;
  #sent: Promise<void> = Promise.resolve();
  #waitingBytes = 0;

  constructor(socket: Socket) {
    this.#socket = socket;
  }

  /** Settles when every answer is sent. */
  get sent(): Promise<void> {
    return this.#sent;
  }

  /** Settles when the next request may be read. An answer that fails ends the connection, and all that follow fail as it did. */
  async send(answer: FramedAnswer, requestBytes: number): Promise<void> {
    this.#waitingBytes += requestBytes;
    const later = answer && "later" in answer ? answer.later : answer;
    const sent = Promise.all([later, this.#sent]).then(async ([bytes]) => {
      this.#waitingBytes -= requestBytes;
      if (bytes && !this.#socket.destroyed && !this.#socket.write(bytes)) await drained(this.#socket);
    });
    sent.catch(() => this.#socket.destroy());
    this.#sent = sent;
    if (later === answer || this.#waitingBytes > maxWaitingBytes) await sent;
  }
}

const drained = (socket: Socket) =>
  new Promise<void>((resolve) => {
    socket.once("drain", resolve);
    socket.once("close", () => resolve());
  });
