// The silences, with a button that ends each, and one that makes a silence of alerts that do not fire yet.
import { useState } from "preact/hooks";
import { sendJson } from "../api/request-json.ts";
import { ended, type Silence } from "../api/shapes-of-system.ts";
import { nameOf, rulesOfDeployment, whoOf } from "../format/alert-words.ts";
import { moment } from "../format/numbers.ts";
import { AskingButton } from "../parts/asking-button.tsx";
import { Card } from "../parts/card.tsx";
import { Empty, Loaded } from "../parts/load-states.tsx";
import { Table } from "../parts/table.tsx";
import { useFeed } from "../state/feed.ts";
import { alertsFeed, metricsFeed } from "../state/feeds.ts";
import { notify, notifyFailure } from "../state/notices.ts";
import { may } from "../state/session.ts";
import { texts } from "../texts/texts.ts";
import { SilenceDialog } from "./alert-dialogs.tsx";

export function Silences() {
  const feedState = useFeed(alertsFeed);
  const [isAsking, setAsking] = useState(false);
  const words = texts.value.alerts;
  const make = may("writer") && (
    <button type="button" onClick={() => setAsking(true)}>
      {words.newSilence}
    </button>
  );
  return (
    <Card title={words.silences} note={words.silencesNote} actions={make} wide>
      <Loaded state={feedState} what={words.feed} retry={() => alertsFeed.refresh()}>
        {({ silences }) =>
          silences.length === 0 ? (
            <Empty title={words.noSilence} />
          ) : (
            <Table
              caption={words.silences}
              rows={silences}
              keyOf={({ id }) => id}
              columns={[
                { name: words.until, show: ({ until }) => moment(until), by: ({ until }) => until },
                { name: words.rule, show: ({ rule }) => nameOf(rule), by: ({ rule }) => rule },
                { name: words.subject, show: ({ subject }) => subject ?? words.everySubject },
                { name: words.reason, show: ({ reason }) => reason },
                { name: words.by, show: ({ by }) => whoOf(by) },
                { name: words.end, show: (silence) => <EndButton silence={silence} /> },
              ]}
            />
          )
        }
      </Loaded>
      {isAsking && <SilenceDialog alert={null} close={() => setAsking(false)} />}
    </Card>
  );
}

function EndButton({ silence: { id, rule } }: { silence: Silence }) {
  const words = texts.value.alerts;
  if (!may(rulesOfDeployment.includes(rule) ? "admin" : "writer")) return null;
  const end = async () => {
    const reply = await sendJson(ended, "DELETE", `/alerts/silences/${id}`);
    if (reply.ok) notify("good", words.ended);
    else notifyFailure(words.notEnded, reply.failure);
    await Promise.all([alertsFeed.refresh(), metricsFeed.refresh()]);
  };
  return <AskingButton label={words.end} text={words.endQuestion} act={end} />;
}
