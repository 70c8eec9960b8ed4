// The frame around every screen: the caller, the navigation, and whether the data is live.

import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { type Failure, requestJson } from "./api/request-json.ts";
import { whoami } from "./api/shapes-of-system.ts";
import { AlertCount } from "./parts/alert-count.tsx";
import { KeyForm } from "./parts/key-form.tsx";
import { LanguageSwitch } from "./parts/language-switch.tsx";
import { Live } from "./parts/live.tsx";
import { Failed, Loading } from "./parts/load-states.tsx";
import { Notices } from "./parts/notices.tsx";
import { ZoneSwitch } from "./parts/zone-switch.tsx";
import { CacheScreen } from "./screens/cache.tsx";
import { DeadLettersScreen } from "./screens/dead-letters.tsx";
import { HealthScreen } from "./screens/health.tsx";
import { KafkaScreen } from "./screens/kafka.tsx";
import { OverviewScreen } from "./screens/overview.tsx";
import { TasksScreen } from "./screens/tasks.tsx";
import { TypesScreen } from "./screens/types.tsx";
import { WorkersScreen } from "./screens/workers.tsx";
import { address, linkTo, type Screen, screens } from "./state/address.ts";
import { rangeQuery } from "./state/range.ts";
import { apiKey, caller, may, type Role, useKey } from "./state/session.ts";
import { nextTheme, theme } from "./state/theme.ts";
import { texts } from "./texts/texts.ts";

const views: Record<Screen, { render: () => preact.JSX.Element; role?: Role }> = {
  overview: { render: () => <OverviewScreen /> },
  tasks: { render: () => <TasksScreen /> },
  types: { render: () => <TypesScreen /> },
  workers: { render: () => <WorkersScreen /> },
  kafka: { render: () => <KafkaScreen />, role: "admin" },
  cache: { render: () => <CacheScreen /> },
  "dead-letters": { render: () => <DeadLettersScreen /> },
  health: { render: () => <HealthScreen /> },
};

const signs = { system: "◐", light: "☀", dark: "☾" };

const failure = signal<Failure | null>(null);

async function loadCaller(): Promise<void> {
  const reply = await requestJson(whoami, "/whoami");
  failure.value = reply.ok ? null : reply.failure;
  if (reply.ok) caller.value = reply.value;
}

export function Page() {
  const { frame, screens: titles } = texts.value;
  const key = apiKey.value;
  // Another key is another caller.
  useEffect(() => {
    if (!caller.peek()) void loadCaller();
  }, [key]);

  if (!caller.value) {
    if (!failure.value)
      return (
        <main class="alone">
          <Loading what={frame.caller} />
        </main>
      );
    if (failure.value.kind === "key") return <KeyForm isInvalid={key !== ""} />;
    return (
      <main class="alone">
        <h1>AI-EventStream</h1>
        <Failed what={frame.system} failure={failure.value} retry={loadCaller} />
      </main>
    );
  }
  const { screen } = address.value;
  const title = titles[screen];
  document.title = `${title} · AI-EventStream`;
  return (
    <div class="frame">
      <button type="button" class="skip" onClick={() => document.getElementById("main")?.focus()}>
        {frame.skip}
      </button>
      <header class="top">
        <a class="brand" href={linkTo("overview")}>
          AI-EventStream
        </a>
        <nav aria-label={frame.screens}>
          {screens
            .filter((name) => may(views[name].role ?? "reader"))
            .map((name) => (
              <a
                key={name}
                href={linkTo(name, rangeQuery(name))}
                aria-current={name === screen ? "page" : undefined}
                ref={(link) => {
                  if (name === screen) link?.scrollIntoView({ block: "nearest", inline: "nearest" });
                }}
              >
                {titles[name]}
              </a>
            ))}
        </nav>
        <div class="who">
          <span>
            {caller.value.tenant} <span class="quiet">{caller.value.role}</span>
          </span>
          {key !== "" && (
            <button type="button" class="plain" onClick={() => useKey("")}>
              {frame.forgetKey}
            </button>
          )}
          <button
            type="button"
            class="plain"
            onClick={nextTheme}
            aria-label={frame.changeColours(frame.themes[theme.value])}
          >
            {signs[theme.value]} <span class="theme-name">{frame.themes[theme.value]}</span>
          </button>
          <ZoneSwitch />
          <LanguageSwitch />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <div class="title-row">
          <h1>{title}</h1>
          <AlertCount />
          <Live />
        </div>
        {views[screen].render()}
      </main>
      <Notices />
    </div>
  );
}
