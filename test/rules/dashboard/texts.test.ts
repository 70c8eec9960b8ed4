// Every text of the page exists in both languages, and screens have no text of their own.
import { globSync, readFileSync } from "node:fs";
import { afterEach, describe, expect, it, test } from "vitest";
import { comparison } from "../../../dashboard/src/format/comparison.ts";
import {
  bytes,
  duration,
  moment,
  number,
  percent,
  rate,
  scoreText,
  thresholdText,
  usd,
} from "../../../dashboard/src/format/numbers.ts";
import { en } from "../../../dashboard/src/texts/en.ts";
import { es } from "../../../dashboard/src/texts/es.ts";
import { language } from "../../../dashboard/src/texts/language.ts";
import { texts } from "../../../dashboard/src/texts/texts.ts";
import { ownTexts } from "./own-texts.ts";

/** Names and terms that are written alike in both languages. */
const sameInBoth =
  /^(bytes|Callback|Error|Kafka|Lag|Offset|Pollers?|Tenant|[Tt]okens|Topics?|UTC|Workers?|.*"topic", "topics".*)$/;

afterEach(() => {
  language.value = "en";
});

/** `frame.themes.dark` → its text, or the source of its function. */
function leavesOf(value: unknown, path = ""): [string, string][] {
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path ? `${path}.${key}` : key));
  return [[path, String(value)]];
}
const english = new Map(leavesOf(en));
const spanish = new Map(leavesOf(es));

describe("the texts", () => {
  it("have the same keys in both languages", () => {
    expect([...spanish.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it("are not the English ones in Spanish, but for a few names", () => {
    const untranslated = [...spanish].filter(([key, text]) => text === english.get(key) && !sameInBoth.test(text));
    expect(untranslated).toEqual([]);
  });

  it("are not empty", () => {
    expect([...english, ...spanish].filter(([, text]) => text.trim() === "")).toEqual([]);
  });
});

test("another language changes the texts, also their plurals", () => {
  expect([0, 1, 2].map((count) => texts.value.frame.alerts(count))).toEqual(["0 alerts", "1 alert", "2 alerts"]);
  language.value = "es";
  expect([0, 1, 2].map((count) => texts.value.frame.alerts(count))).toEqual(["0 alertas", "1 alerta", "2 alertas"]);
});

test("Spanish writes figures, costs and times as Spanish does", () => {
  language.value = "es";
  const space = "\u00a0";
  expect(number(12_345)).toBe("12.345");
  expect(percent(33.34)).toBe(`33,3${space}%`);
  expect(percent(100)).toBe(`100${space}%`);
  expect([scoreText(0.94), thresholdText(0.85), thresholdText(0.855)]).toEqual(["0,940", "0,85", "0,855"]);
  expect(rate(0.52)).toBe("0,5/s");
  expect(duration(9940)).toBe("9,9 s");
  expect(bytes(1536)).toBe("1,5 KiB");
  expect(usd(0.0123)).toBe(`0,012${space}$`);
  expect(moment("2026-03-02T09:30:00")).toBe("2 mar, 09:30");
  expect(comparison(12, 10, number, "la hora anterior")).toBe(`10 en la hora anterior (+20${space}%)`);
  expect(comparison(3, null, number, "la hora anterior")).toBe("sin datos en la hora anterior");
});

describe("a screen", () => {
  const files = globSync("dashboard/src/**/*.tsx").sort();

  test("shows nothing but the texts of the two languages", () => {
    const own = files.flatMap((file) => ownTexts(file, readFileSync(file, "utf8")).map((text) => `${file}: ${text}`));
    expect(own).toEqual([]);
  });

  test.each([
    ["<p>Nothing is here.</p>", "Nothing is here."],
    ['<Card title="Workers" />', "Workers"],
    ['<Tile note={isBusy ? "busy" : words.idle} />', "busy"],
    [`<p>{count > 1 && \`and \${count} more\`}</p>`, "and|more"],
    ['const columns = [{ name: "Worker", show: () => "never" }]', "Worker|never"],
    ['notify("good", "It is done.")', "It is done."],
    ['const reason = "It takes too long"', "It takes too long"],
    ['<p class="quiet wide" key="a b">{state === "FAILURE" ? words.failed : "–"}</p>', ""],
    ['<BulkAction action="replay" label={words.replay} />', ""],
    ['<Confirm action="Replay all" />', "Replay all"],
    ['target.closest("a, button")', ""],
    ['linkTo("tasks", { state: "FAILURE" })', ""],
  ])("is read for texts of its own: %s", (source, found) => {
    expect(ownTexts("x.tsx", source).join("|")).toBe(found);
  });
});
