import { useState } from "preact/hooks";
import type { FieldProblem } from "../api/request-json.ts";
import { Card } from "../parts/card.tsx";
import { Field } from "../parts/field.tsx";
import { linkTo } from "../state/address.ts";
import { useFeed } from "../state/feed.ts";
import { taskTypesFeed } from "../state/feeds.ts";
import { emptyDraft, rulesAt } from "../state/type-draft.ts";
import { TypeForm } from "./type-form.tsx";

export function NewType() {
  const [name, setName] = useState("");
  const [draft, setDraft] = useState(emptyDraft);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const isTaken = useFeed(taskTypesFeed).value?.task_types.some((type) => type.name === name.trim());
  const taken = isTaken ? ["is defined already: open it to make a new version of it"] : [];
  return (
    <Card title="Define a task type" note="From then on requests name it as task_type." wide>
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
            label="Name"
            hint="a to z, 0 to 9, _ and -, and a letter first"
            rules={[...taken, ...rulesAt("name", problems)]}
            value={name}
            change={setName}
            required
          />
        }
      />
    </Card>
  );
}
