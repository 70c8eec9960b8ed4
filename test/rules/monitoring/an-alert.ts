import { type StoredAlert, storedAlert } from "../../../src/monitoring/alert.ts";
import { type Alert, seenAlert } from "../../../src/monitoring/alerts.ts";

export const aStoredAlert = (given: Partial<StoredAlert> = {}): StoredAlert => ({
  ...storedAlert.parse({
    rule: "queue_length",
    subject: "ai_processing",
    value: 140,
    threshold: 100,
    message: "140 tasks wait in ai_processing.",
    tenant: "acme",
    since: "2026-11-26T07:01:00.000Z",
  }),
  ...given,
});

/** As its tenant sees it while it fires. */
export const anAlert = (given: Partial<StoredAlert> = {}): Alert =>
  seenAlert(aStoredAlert(given), { viewer: "acme", silences: [], endedAt: null });
