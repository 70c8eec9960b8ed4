import { dismiss, notices } from "../state/notices.ts";

export const Notices = () => (
  <div class="notices" role="status">
    {notices.value.map(({ id, kind, text }) => (
      <p key={id} class={`notice ${kind}`}>
        {text}
        <button type="button" class="plain" onClick={() => dismiss(id)} aria-label="Dismiss">
          ✕
        </button>
      </p>
    ))}
  </div>
);
