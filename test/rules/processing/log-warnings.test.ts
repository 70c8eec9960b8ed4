import { expect, it, vi } from "vitest";
import { parseConfig } from "../../../src/config/config.ts";
import { logWarnings } from "../../../src/processing/log-warnings.ts";

it("a model that will end is logged once a day, with the setting to change", async () => {
  const lines = vi.spyOn(console, "log").mockImplementation(() => undefined);
  const config = parseConfig({ AI_PROVIDERS: "openai", OPENAI_MODEL: "gpt-4o-mini" });
  const at = (time: string) => logWarnings({ config, indexMisfit: async () => null, now: () => Date.parse(time) });
  for (const time of ["2026-11-01T12:00Z", "2026-12-01T12:00Z", "2026-12-01T23:59Z", "2026-12-02T00:00Z"])
    await at(time);
  const logged = lines.mock.calls.map(([line]) => JSON.parse(String(line)));
  lines.mockRestore();
  expect(logged).toMatchObject([
    {
      level: "warn",
      event: "model_ends",
      warning: expect.stringMatching(/in 44 days\. Set OPENAI_MODEL to gpt-6-luna/),
    },
    { level: "warn", event: "model_ends", warning: expect.stringMatching(/in 43 days/) },
  ]);
});
