// Waiting no longer than allowed for work that cannot be cancelled. Its late answer is dropped.

/** The work's answer, or that of `late` after `ms`. */
export async function within<T>(ms: number, work: Promise<T>, late: () => T): Promise<T> {
  const tooLate = Promise.withResolvers<T>();
  const timer = setTimeout(() => tooLate.resolve(late()), ms);
  return Promise.race([work, tooLate.promise]).finally(() => clearTimeout(timer));
}

/** The work's answer. Rejects with the signal's reason as soon as the signal is aborted. */
export async function untilAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const aborted = Promise.withResolvers<never>();
  const abort = () => aborted.reject(signal.reason);
  signal.addEventListener("abort", abort, { once: true });
  if (signal.aborted) abort();
  return Promise.race([work, aborted.promise]).finally(() => signal.removeEventListener("abort", abort));
}
