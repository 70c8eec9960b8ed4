import type { ListedType } from "../api/shapes-of-types.ts";
import { Card } from "../parts/card.tsx";
import { Source } from "../parts/source.tsx";

export const BuiltInType = ({ type: { name, alias_of, description, options, output } }: { type: ListedType }) => (
  <Card title={name} note={alias_of ? `built in, the same as ${alias_of}` : "built in"} wide>
    <p>{description}</p>
    <h3>Its own fields</h3>
    <Source name="JSON Schema of its fields" text={JSON.stringify(options, null, 2)} />
    <h3>Its output</h3>
    <Source name="JSON Schema of its output" text={JSON.stringify(output, null, 2)} />
  </Card>
);
