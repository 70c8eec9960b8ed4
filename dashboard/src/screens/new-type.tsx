import { useState } from "preact/hooks";
import type { FieldProblem } from "../api/request-json.ts";
import { Card } from "../parts/card.tsx";
import { Field } from "../parts/field.tsx";
import { linkTo } from "../state/address.ts";
import { useFeed } from "../state/feed.ts";
import { taskTypesFeed } from "../state/feeds.ts";
import { emptyDraft, rulesAt } from "../state/type-draft.ts";
import { texts } from "../texts/texts.ts";
import { TypeForm } from "./type-form.tsx";

export function NewType() {
  const [name, setName] = useState("");
  const [draft, setDraft] = useState(emptyDraft);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const isTaken = useFeed(taskTypesFeed).value?.task_types.some((type) => type.name === name.trim());
  const words = texts.value.types;
  return (
    <Card title={words.define} note={words.defineNote} wide>
      <TypeForm
        name={name.trim()}
        draft={draft}
        problems={problems}
        change={setDraft}
        refuse={setProblems}
        isRefused={isTaken === true}
        saved={() => {
          location.hash = linkTo("types", { type: name.trim() });
        }}
        first={
          <Field
            label={words.name}
            hint={words.nameHint}
            rules={rulesAt("name", problems)}
            problem={isTaken ? words.taken : undefined}
            value={name}
            change={setName}
            required
          />
        }
      />
    </Card>
  );
}
