// A time in the address that a list begins or ends at, in the page's time zone.
import { zone } from "../format/zone.ts";
import { address, setQuery } from "../state/address.ts";
import { texts } from "../texts/texts.ts";

/** In ISO 8601. A time that cannot be read counts as none. */
export function timeInAddress(name: "since" | "until"): string {
  const time = Date.parse(address.value.query.get(name) ?? "");
  return Number.isNaN(time) ? "" : new Date(time).toISOString();
}

export const TimeFilter = ({ field: name }: { field: "since" | "until" }) => (
  <label class="beside">
    {texts.value.tasks.filters[name]}
    <input
      type="datetime-local"
      value={localOf(timeInAddress(name))}
      onChange={(event) => setQuery({ [name]: isoOf(event.currentTarget.value) })}
    />
  </label>
);

const isoOf = (typed: string): string =>
  typed ? new Date(zone.value === "utc" ? `${typed}Z` : typed).toISOString() : "";

/** The time in the page's time zone in the format of the input: `2026-01-31T10:00`. */
function localOf(iso: string): string {
  if (iso === "") return "";
  const date = new Date(iso);
  const offset = zone.value === "utc" ? 0 : date.getTimezoneOffset();
  return new Date(date.getTime() - offset * 60_000).toISOString().slice(0, 16);
}
