// The dialogs with which an operator acknowledges or silences an alert.
import { useState } from "preact/hooks";
import type { ZodMiniType } from "zod/mini";
import { type FieldProblem, sendJson } from "../api/request-json.ts";
import { type Alert, alert as alertShape, silence } from "../api/shapes-of-system.ts";
import { nameOf, rules, rulesOfDeployment, titleOf } from "../format/alert-words.ts";
import { moment } from "../format/numbers.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Field, SelectField } from "../parts/field.tsx";
import { alertsFeed, metricsFeed } from "../state/feeds.ts";
import { notify, notifyFailure } from "../state/notices.ts";
import { may } from "../state/session.ts";
import { texts } from "../texts/texts.ts";

type Named = Pick<Alert, "rule" | "subject">;

/** Sends the form, says what came of it, and keeps the dialog open with the fields that are wrong. */
function useSending<T>(
  shape: ZodMiniType<T>,
  path: string,
  says: { done: string; notDone: string },
  close: () => void,
) {
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [isSending, setSending] = useState(false);
  const send = async (body: object) => {
    setSending(true);
    const reply = await sendJson(shape, "POST", path, body);
    setSending(false);
    if (reply.ok) notify("good", says.done);
    else if (reply.failure.fields.length === 0) notifyFailure(says.notDone, reply.failure);
    await Promise.all([alertsFeed.refresh(), metricsFeed.refresh()]);
    if (reply.ok || reply.failure.fields.length === 0) close();
    else setProblems(reply.failure.fields);
  };
  const rulesOf = (name: string) => problems.flatMap(({ field, rule }) => (field === name ? rule : []));
  return { send, isSending, rulesOf };
}

export function AcknowledgeDialog({ alert, close }: { alert: Named; close: () => void }) {
  const words = texts.value.alerts;
  const [note, setNote] = useState("");
  const says = { done: words.acknowledged, notDone: words.notAcknowledged };
  const { send, isSending, rulesOf } = useSending(alertShape, "/alerts/acknowledge", says, close);
  const { rule, subject } = alert;
  return (
    <Dialog title={`${words.acknowledge}: ${titleOf(alert)}`} kind="box" close={close}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void send({ rule, subject, note });
        }}
      >
        <p>{words.acknowledgeNote}</p>
        <Field label={words.note} hint={words.noteHint} rules={rulesOf("note")} value={note} change={setNote} />
        <Buttons action={words.acknowledge} isSending={isSending} close={close} />
      </form>
    </Dialog>
  );
}

const minutes = ["30", "60", "240", "1440", "10080"] as const;

/** `alert` is null for a silence of whatever the user names. */
export function SilenceDialog({ alert, close }: { alert: Named | null; close: () => void }) {
  const words = texts.value.alerts;
  const [rule, setRule] = useState(alert?.rule ?? rules[0]);
  const [subject, setSubject] = useState(alert?.subject ?? "");
  const [time, setTime] = useState("60");
  const [reason, setReason] = useState("");
  const says = { done: words.silenceDone, notDone: words.notSilenced };
  const { send, isSending, rulesOf } = useSending(silence, "/alerts/silences", says, close);
  const choices = rules.filter((each) => may(rulesOfDeployment.includes(each) ? "admin" : "writer"));
  return (
    <Dialog title={alert ? `${words.silence}: ${titleOf(alert)}` : words.newSilence} kind="box" close={close}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void send({ rule, subject: subject.trim() || null, minutes: Number(time), reason });
        }}
      >
        <p>{words.silenceNote}</p>
        {alert === null && (
          <>
            <SelectField
              label={words.rule}
              hint={words.ruleHint}
              rules={rulesOf("rule")}
              value={rule}
              change={setRule}
              choices={choices.map((each) => [each, nameOf(each)])}
            />
            <Field
              label={words.subject}
              hint={words.subjectHint}
              rules={rulesOf("subject")}
              value={subject}
              change={setSubject}
            />
          </>
        )}
        <SelectField
          label={words.howLong}
          hint={words.howLongHint(moment(Date.now() + Number(time) * 60_000))}
          rules={rulesOf("minutes")}
          value={time}
          change={setTime}
          choices={minutes.map((each) => [each, words.times[each]])}
        />
        <Field
          label={words.reason}
          hint={words.reasonHint}
          rules={rulesOf("reason")}
          value={reason}
          change={setReason}
          required
        />
        <Buttons action={words.silence} isSending={isSending} close={close} />
      </form>
    </Dialog>
  );
}

const Buttons = ({ action, isSending, close }: { action: string; isSending: boolean; close: () => void }) => (
  <div class="row end">
    <button type="button" onClick={close}>
      {texts.value.parts.cancel}
    </button>
    <button type="submit" disabled={isSending}>
      {action}
    </button>
  </div>
);
