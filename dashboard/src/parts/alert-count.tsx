import { linkTo } from "../state/address.ts";
import { useFeed } from "../state/feed.ts";
import { metricsFeed } from "../state/feeds.ts";
import { texts } from "../texts/texts.ts";

/** The number of alerts, on every screen. The overview lists them. It is red while somebody must look at one of them. */
export function AlertCount() {
  const alerts = useFeed(metricsFeed).value?.alerts ?? [];
  if (alerts.length === 0) return null;
  const areHandled = alerts.every(({ acknowledged, silenced }) => acknowledged !== null || silenced !== null);
  return (
    <a class={`chip state-${areHandled ? "retry" : "failure"} alert-count`} href={linkTo("overview")}>
      {texts.value.frame.alerts(alerts.length)}
    </a>
  );
}
