// UUIDs of version 7 (RFC 9562): 48 bits of Unix milliseconds, 12 bits of a counter and 62 random bits. The UUIDs of one source only
// increase. The counter begins anywhere in its lower half in each millisecond, so that sources that do not know each other rarely
// meet, and goes up in steps, so that a storage that uses time and counter as a number finds free numbers between them.

const counterStep = 8;
const counterEnd = 4096;

/** `randomUuid` gives the random bits: UUIDs of version 4. */
export function uuidV7Source(now: () => number, random: () => number, randomUuid: () => string): () => string {
  let at = 0;
  let counter = 0;
  return () => {
    counter += counterStep;
    if (now() > at || counter >= counterEnd) {
      at = Math.max(now(), at + 1);
      counter = Math.floor((random() * counterEnd) / 2);
    }
    const time = at.toString(16).padStart(12, "0");
    return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, "0")}-${randomUuid().slice(19)}`;
  };
}
