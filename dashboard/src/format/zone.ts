// The time zone in which the page writes times: the browser's, or UTC as logs and the API do.
import { signal } from "@preact/signals";

export const zones = ["local", "utc"] as const;
export type Zone = (typeof zones)[number];

export const zone = signal<Zone>("local");
