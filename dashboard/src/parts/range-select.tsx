import { chooseRange, isRange, range, ranges } from "../state/range.ts";
import { texts } from "../texts/texts.ts";

/** Selects the time range of the charts on all screens. */
export const RangeSelect = () => (
  <label class="beside">
    {texts.value.range.show}
    <select value={range.value} onChange={(event) => chooseRange(event.currentTarget.value)}>
      {Object.keys(ranges)
        .filter(isRange)
        .map((value) => (
          <option key={value} value={value}>
            {texts.value.range[value].name}
          </option>
        ))}
    </select>
  </label>
);
