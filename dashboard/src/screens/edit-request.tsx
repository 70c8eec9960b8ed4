import { useState } from "preact/hooks";
import { type Payload, payload as payloadShape } from "../api/shapes-of-tasks.ts";

/** Edits a request as text and JSON before it is sent again. The API validates it. */
export function EditRequest({
  payload,
  send,
  done,
}: {
  payload: Payload;
  /** Returns null when the API accepted it, else the error message. */
  send: (payload: Payload) => Promise<string | null>;
  done: () => void;
}) {
  const { text: before, source, ...restBefore } = payload;
  const [text, setText] = useState(before);
  const [rest, setRest] = useState(JSON.stringify(restBefore, null, 2));
  const [wrong, setWrong] = useState<string | null>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    const edited = parse(rest, text, source);
    const refused = typeof edited === "string" ? edited : await send(edited);
    setWrong(refused);
    if (refused === null) done();
  };
  return (
    <form class="stack edit" onSubmit={submit}>
      <label>
        Text
        <textarea rows={4} required value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <label>
        Everything else, as JSON
        <textarea
          rows={10}
          class="code"
          spellcheck={false}
          value={rest}
          onInput={(event) => setRest(event.currentTarget.value)}
        />
      </label>
      {wrong && <p role="alert">{wrong}</p>}
      <div class="row end">
        <button type="button" onClick={done}>
          Cancel
        </button>
        <button type="submit" class="primary">
          Replay this
        </button>
      </div>
    </form>
  );
}

function parse(rest: string, text: string, source: Payload["source"]): Payload | string {
  try {
    const parsed = payloadShape.safeParse({ ...JSON.parse(rest), text, source });
    return parsed.success ? parsed.data : `${parsed.error.issues[0]?.path.join(".")} is missing or has the wrong type.`;
  } catch (error) {
    return `This is not JSON: ${error instanceof Error ? error.message : error}`;
  }
}
