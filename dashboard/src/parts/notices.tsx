import { dismiss, notices } from "../state/notices.ts";
import { texts } from "../texts/texts.ts";
import { FailureMessage } from "./failure-message.tsx";

export const Notices = () => (
  <div class="notices" role="status">
    {notices.value.map(({ id, kind, text, failure }) => (
      <p key={id} class={`notice ${kind}`}>
        <span>
          {failure ? `${text}: ` : text}
          {failure && <FailureMessage failure={failure} />}
        </span>
        <button type="button" class="plain" onClick={() => dismiss(id)} aria-label={texts.value.parts.dismiss}>
          ✕
        </button>
      </p>
    ))}
  </div>
);
