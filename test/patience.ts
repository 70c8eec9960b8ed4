// How long tests wait for what they expect. A wait ends as soon as the event comes, so all of it is used only by a test that is red; it is
// long because a machine that is busy with other work may run a test at a tenth of its speed.

/** Of what has a time limit of its own that no test is about, as a client of a service. */
export const patienceMs = 120_000;

/** Of `vi.waitFor` and `vi.waitUntil`. */
export const patience = { timeout: patienceMs, interval: 20 };

/** A test or hook that hangs must end, and later than its waits, which say what did not come. */
export const testTimeout = 2.5 * patienceMs;
