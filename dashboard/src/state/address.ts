// The current screen and its query, kept in the address after "#", so that links and the back button work.
import { signal } from "@preact/signals";

export const screens = ["overview", "tasks", "types", "workers", "kafka", "cache", "dead-letters", "health"] as const;
export type Screen = (typeof screens)[number];

interface Address {
  screen: Screen;
  /** `#tasks?state=FAILURE` */
  query: URLSearchParams;
}

function read(): Address {
  const [name = "", query = ""] = location.hash.slice(1).split("?", 2);
  return { screen: screens.find((screen) => screen === name) ?? "overview", query: new URLSearchParams(query) };
}

export const address = signal(read());
addEventListener("hashchange", () => {
  address.value = read();
});

export function linkTo(screen: Screen, query: Record<string, string> = {}): string {
  const text = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== "")).toString();
  return text ? `#${screen}?${text}` : `#${screen}`;
}

/** Changes the query of the current screen; an empty value removes the parameter. */
export function setQuery(changes: Record<string, string>): void {
  const { screen, query } = address.value;
  location.hash = linkTo(screen, { ...Object.fromEntries(query), ...changes });
}
