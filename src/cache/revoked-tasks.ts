// Tasks whose answers this isolate knows to be revoked. A finished flight keeps an answer for a while, so it is checked against these too.
const most = 1000;

export class RevokedTasks {
  readonly #ids = new Set<string>();

  add(taskId: string): void {
    this.#ids.add(taskId);
    const [oldest] = this.#ids;
    if (this.#ids.size > most && oldest !== undefined) this.#ids.delete(oldest);
  }

  has(taskId: string): boolean {
    return this.#ids.has(taskId);
  }
}
