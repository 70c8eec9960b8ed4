// The frame around every screen: who one is, where one can go, whether what is shown is live.

import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { ask, type Trouble } from "./api/ask.ts";
import { whoami } from "./api/shapes-of-system.ts";
import { AlertCount } from "./parts/alert-count.tsx";
import { KeyDoor } from "./parts/key-door.tsx";
import { Live } from "./parts/live.tsx";
import { Notices } from "./parts/notices.tsx";
import { Failed, Loading } from "./parts/waiting.tsx";
import { CacheScreen } from "./screens/cache.tsx";
import { DeadLettersScreen } from "./screens/dead-letters.tsx";
import { HealthScreen } from "./screens/health.tsx";
import { KafkaScreen } from "./screens/kafka.tsx";
import { OverviewScreen } from "./screens/overview.tsx";
import { TasksScreen } from "./screens/tasks.tsx";
import { WorkersScreen } from "./screens/workers.tsx";
import { address, linkTo, type Screen, screens } from "./state/address.ts";
import { apiKey, caller, may, type Role, useKey } from "./state/session.ts";
import { nextTheme, theme } from "./state/theme.ts";

const shown: Record<Screen, { title: string; show: () => preact.JSX.Element; role?: Role }> = {
  overview: { title: "Overview", show: () => <OverviewScreen /> },
  tasks: { title: "Tasks", show: () => <TasksScreen /> },
  workers: { title: "Workers and queues", show: () => <WorkersScreen /> },
  kafka: { title: "Kafka", show: () => <KafkaScreen />, role: "admin" },
  cache: { title: "Cache", show: () => <CacheScreen /> },
  "dead-letters": { title: "Dead letters", show: () => <DeadLettersScreen /> },
  health: { title: "Health", show: () => <HealthScreen /> },
};

const signs = { system: "◐", light: "☀", dark: "☾" };

const trouble = signal<Trouble | null>(null);

async function askWho(): Promise<void> {
  const asked = await ask(whoami, "/whoami");
  trouble.value = asked.ok ? null : asked.trouble;
  if (asked.ok) caller.value = asked.value;
}

export function Page() {
  const key = apiKey.value;
  // Another key is another caller.
  useEffect(() => {
    if (!caller.peek()) void askWho();
  }, [key]);

  if (!caller.value) {
    if (!trouble.value)
      return (
        <main class="alone">
          <Loading what="who you are" />
        </main>
      );
    if (trouble.value.kind === "key") return <KeyDoor wrong={key !== ""} />;
    return (
      <main class="alone">
        <h1>AI-EventStream</h1>
        <Failed what="system" trouble={trouble.value} again={askWho} />
      </main>
    );
  }
  const { screen } = address.value;
  const { title, show } = shown[screen];
  document.title = `${title} · AI-EventStream`;
  return (
    <div class="frame">
      <button type="button" class="skip" onClick={() => document.getElementById("main")?.focus()}>
        Skip to the content
      </button>
      <header class="top">
        <a class="brand" href={linkTo("overview")}>
          AI-EventStream
        </a>
        <nav aria-label="Screens">
          {screens
            .filter((name) => may(shown[name].role ?? "reader"))
            .map((name) => (
              <a
                key={name}
                href={linkTo(name)}
                aria-current={name === screen ? "page" : undefined}
                ref={(link) => {
                  if (name === screen) link?.scrollIntoView({ block: "nearest", inline: "nearest" });
                }}
              >
                {shown[name].title}
              </a>
            ))}
        </nav>
        <div class="who">
          <span>
            {caller.value.tenant} <span class="quiet">{caller.value.role}</span>
          </span>
          {key !== "" && (
            <button type="button" class="plain" onClick={() => useKey("")}>
              Forget key
            </button>
          )}
          <button type="button" class="plain" onClick={nextTheme} aria-label={`Colours: ${theme.value}. Change`}>
            {signs[theme.value]} <span class="theme-name">{theme.value}</span>
          </button>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <div class="title-row">
          <h1>{title}</h1>
          <AlertCount />
          <Live />
        </div>
        {show()}
      </main>
      <Notices />
    </div>
  );
}
