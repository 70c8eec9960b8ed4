// Waits for a flight's outcome. The promise and the timer belong to the waiting request: workerd lets another request resolve
// the promise with plain data, but not use anything else of it. The timer replaces a leader that died without releasing its
// flight, and shows the runtime that the waiting request is not hung.
import { ABORTED, type FlightOutcome, type Flights } from "./flights.ts";

export function joinFlight(
  flights: Flights,
  key: string,
  id: string,
  { now, leaseMs, signal }: { now: () => number; leaseMs: number; signal?: AbortSignal },
): Promise<FlightOutcome> {
  const { promise, resolve } = Promise.withResolvers<FlightOutcome>();
  let settled = false;
  flights.join(key, id, now(), (outcome) => {
    settled = true;
    resolve(outcome);
  });
  if (settled) return promise;
  const leave = () => flights.release(key, id, ABORTED, now());
  if (signal?.aborted) leave();
  signal?.addEventListener("abort", leave);
  const timer = setInterval(() => flights.expire(key, now()), Math.max(1, leaseMs / 4));
  return promise.finally(() => {
    clearInterval(timer);
    signal?.removeEventListener("abort", leave);
  });
}
