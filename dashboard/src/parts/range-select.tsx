import { chooseRange, range, ranges } from "../state/range.ts";

/** Selects the time range of the charts on all screens. */
export const RangeSelect = () => (
  <label class="beside">
    Show
    <select value={range.value} onChange={(event) => chooseRange(event.currentTarget.value)}>
      {Object.entries(ranges).map(([value, { name }]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  </label>
);
