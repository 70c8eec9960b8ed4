import { linkTo } from "../state/address.ts";
import { useFeed } from "../state/feed.ts";
import { metricsFeed } from "../state/feeds.ts";
import { texts } from "../texts/texts.ts";

/** The number of alerts, on every screen. The overview lists them. */
export function AlertCount() {
  const count = useFeed(metricsFeed).value?.alerts.length ?? 0;
  if (count === 0) return null;
  return (
    <a class="chip state-failure alert-count" href={linkTo("overview")}>
      {texts.value.frame.alerts(count)}
    </a>
  );
}
