import { texts } from "../texts/texts.ts";

const paces = [1, 5, 20, 50, 100];

export const PaceSelect = ({ value, change }: { value: number; change: (perSecond: number) => void }) => (
  <label class="beside">
    {texts.value.jobs.pace}
    <select value={value} onChange={(event) => change(Number(event.currentTarget.value))}>
      {[...new Set([...paces, value])]
        .sort((one, other) => one - other)
        .map((pace) => (
          <option key={pace} value={pace}>
            {pace}
          </option>
        ))}
    </select>
  </label>
);
