import type { ListedType } from "../api/shapes-of-types.ts";
import { Card } from "../parts/card.tsx";
import { FromApi } from "../parts/from-api.tsx";
import { Source } from "../parts/source.tsx";
import { texts } from "../texts/texts.ts";

export function BuiltInType({ type: { name, alias_of, description, options, output } }: { type: ListedType }) {
  const words = texts.value.types;
  return (
    <Card title={name} note={alias_of ? words.builtInSameAs(alias_of) : words.builtInNote} wide>
      <p>
        <FromApi text={description} />
      </p>
      <h3>{words.itsFields}</h3>
      <Source name={words.schemaOfFields} text={JSON.stringify(options, null, 2)} />
      <h3>{words.itsOutput}</h3>
      <Source name={words.schemaOfOutput} text={JSON.stringify(output, null, 2)} />
    </Card>
  );
}
