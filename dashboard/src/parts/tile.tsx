/** A figure with its name and a note. */
export const Tile = ({
  name,
  value,
  note,
  tone = "plain",
}: {
  name: string;
  value: string;
  note: string;
  tone?: "plain" | "good" | "warn" | "bad";
}) => (
  <div class={`tile tone-${tone}`}>
    <dt>{name}</dt>
    <dd>
      <strong>{value}</strong>
      <span class="quiet">{note}</span>
    </dd>
  </div>
);
