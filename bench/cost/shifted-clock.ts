// The clock of the isolate, which the bench moves forward instead of waiting. Import it before anything that keeps `Date.now`.
const realNow = Date.now;
let shiftMs = 0;

Date.now = () => realNow() + shiftMs;

/** Makes it `time` now, Unix milliseconds. It is never moved back. */
export function moveClockTo(time: number): void {
  shiftMs += Math.max(0, time - Date.now());
}
