import { useState } from "preact/hooks";
import { type Payload, payload as payloadShape } from "../api/shapes-of-tasks.ts";
import { FromApi } from "../parts/from-api.tsx";
import { texts } from "../texts/texts.ts";

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
  const [refused, setRefused] = useState<string | null>(null);
  const { tryIt, parts } = texts.value;
  const submit = async (event: Event) => {
    event.preventDefault();
    const edited = parse(rest, text, source);
    setWrong(typeof edited === "string" ? edited : null);
    if (typeof edited === "string") return;
    const refusal = await send(edited);
    setRefused(refusal);
    if (refusal === null) done();
  };
  return (
    <form class="stack edit" onSubmit={submit}>
      <label>
        {tryIt.text}
        <textarea rows={4} required value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <label>
        {tryIt.everythingElse}
        <textarea
          rows={10}
          class="code"
          spellcheck={false}
          value={rest}
          onInput={(event) => setRest(event.currentTarget.value)}
        />
      </label>
      {(wrong ?? refused) && <p role="alert">{wrong ?? <FromApi text={refused ?? ""} />}</p>}
      <div class="row end">
        <button type="button" onClick={done}>
          {parts.cancel}
        </button>
        <button type="submit" class="primary">
          {tryIt.replayThis}
        </button>
      </div>
    </form>
  );
}

function parse(rest: string, text: string, source: Payload["source"]): Payload | string {
  try {
    const parsed = payloadShape.safeParse({ ...JSON.parse(rest), text, source });
    return parsed.success ? parsed.data : texts.value.tryIt.wrongField(parsed.error.issues[0]?.path.join(".") ?? "");
  } catch (error) {
    return texts.value.parts.notJson(String(error instanceof Error ? error.message : error));
  }
}
