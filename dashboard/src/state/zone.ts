// Which time zone the user chose; it stays when the page is opened again.
import { effect } from "@preact/signals";
import { zone, zones } from "../format/zone.ts";

const storageKey = "ai-eventstream-zone";

zone.value = zones.find((name) => name === localStorage.getItem(storageKey)) ?? "local";
effect(() => localStorage.setItem(storageKey, zone.value));

export function switchZone(): void {
  zone.value = zone.value === "utc" ? "local" : "utc";
}
