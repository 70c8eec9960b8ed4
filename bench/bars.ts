// A bar is the limit that a measured number must meet. A number without a bar is printed to compare it over time.
export interface Measured {
  name: string;
  value: number;
  /** The numbers that the value was computed from. */
  from: string;
  bar?: { atMost: number } | { atLeast: number };
}

export function isMet({ value, bar }: Measured): boolean {
  if (!bar) return true;
  return "atMost" in bar ? value <= bar.atMost : value >= bar.atLeast;
}

export function table(rows: readonly Measured[]): string {
  const lines = rows.map((row) => [row.name, barText(row), row.value.toFixed(2), verdict(row), row.from]);
  const all = [["what", "bar", "measured", "verdict", "from"], ...lines];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0))) ?? [];
  return all
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function barText({ bar }: Measured): string {
  if (!bar) return "";
  return "atMost" in bar ? `≤ ${bar.atMost}` : `≥ ${bar.atLeast}`;
}

function verdict(row: Measured): string {
  if (!row.bar) return "";
  return isMet(row) ? "met" : "MISSED";
}
