import { useState } from "preact/hooks";
import { texts } from "../texts/texts.ts";
import { Confirm } from "./confirm.tsx";

/** A button that asks, and says in one sentence what its action does or costs, before it acts. */
export function AskingButton({
  label,
  text,
  act,
  danger = false,
  disabled = false,
}: {
  label: string;
  text: string;
  act: () => void;
  danger?: boolean;
  disabled?: boolean;
}) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button type="button" class={danger ? "danger" : undefined} disabled={disabled} onClick={() => setAsking(true)}>
        {label}
      </button>
      {asking && (
        <Confirm
          title={texts.value.parts.question(label)}
          text={text}
          action={label}
          act={act}
          close={() => setAsking(false)}
        />
      )}
    </>
  );
}
