// Whether what is shown is live: how old the metrics are, and why when they are old.
import { useEffect, useState } from "preact/hooks";
import { duration } from "../format/numbers.ts";
import { useFeed } from "../state/feed.ts";
import { metricsFeed } from "../state/feeds.ts";

/** Two polls that did not come. */
const staleMs = 6000;

export function Live() {
  const { at, trouble } = useFeed(metricsFeed);
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  if (at === 0) return <p class="live quiet">{trouble ? trouble.message : "Connecting…"}</p>;
  const isStale = now - at > staleMs;
  return (
    <p class={isStale ? "live stale" : "live"} role={isStale ? "alert" : undefined}>
      {isStale ? `Stale: last read ${duration(now - at)} ago. ${trouble?.message ?? ""}` : "Live"}
    </p>
  );
}
