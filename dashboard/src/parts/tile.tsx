import type { ComponentChildren } from "preact";

/** A figure with its name and a note. */
export const Tile = ({
  name,
  value,
  note,
  before,
  tone = "plain",
}: {
  name: string;
  value: string;
  note: ComponentChildren;
  /** The same figure of the range before, with the change. */
  before?: string | undefined;
  tone?: "plain" | "good" | "warn" | "bad";
}) => (
  <div class={`tile tone-${tone}`}>
    <dt>{name}</dt>
    <dd>
      <strong>{value}</strong>
      <span class="quiet">{note}</span>
      {before && <span class="quiet before">{before}</span>}
    </dd>
  </div>
);
