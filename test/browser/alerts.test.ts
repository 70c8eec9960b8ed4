// Follows an alert from its first to its last minute: on the page, at the webhook and in the history.
import { createServer, type Server } from "node:http";
import { text } from "node:stream/consumers";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import * as z from "zod";
import { launchBrowser, openPage } from "./opened-page.ts";
import { keys, SystemUnderLook } from "./system-under-look.ts";

const notice = z.object({ type: z.string(), data: z.object({ rule: z.string(), subject: z.string().nullable() }) });
const soon = { timeout: 10_000 };

let browser: Browser;
let receiver: Server;
let system: SystemUnderLook;
const received: { notice: z.infer<typeof notice>; signature: string }[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
  receiver = createServer(async (request, response) => {
    const signature = String(request.headers["webhook-signature"]);
    received.push({ notice: notice.parse(JSON.parse(await text(request))), signature });
    response.end();
  });
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  const { port } = z.object({ port: z.number() }).parse(receiver.address());
  system = await SystemUnderLook.start({
    ALERT_WEBHOOK_URL: `http://127.0.0.1:${port}/`,
    ALERT_WEBHOOK_SECRET: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    ALERT_QUEUE_LENGTH: "2",
    ALERT_RECOVERY_MINUTES: "0",
    ALERT_SATURATION_PERCENT: "0",
    // The task that is held keeps all others waiting.
    WORKERS: "1",
    WORKER_CONCURRENCY: "1",
  });
});
afterAll(async () => {
  await browser.close();
  await system.stop();
  receiver.close();
});

test("an alert is shown on every screen and sent to the webhook, and it ends with its cause", async () => {
  const { page, pageErrors } = await openPage(browser, system.url, "#overview", { key: keys.admin });
  const held = await system.submit("hold this one");
  const waiting = await system.submitMany(Array.from({ length: 7 }, (_, nth) => `wait for it ${nth}`));
  await vi.waitFor(async () => {
    await system.minutePasses();
    expect(received).toHaveLength(1);
  }, soon);
  const alert = page.getByRole("region", { name: "Alerts" });
  await alert.getByText("queue length: ai_processing").waitFor();
  await alert.getByText(/tasks wait in ai_processing, more than 2\. The platform adds workers by itself/).waitFor();
  await page.getByRole("link", { name: "Cache" }).click();
  await page.getByRole("link", { name: "1 alert" }).waitFor();

  await system.call("DELETE", `/task/${held}`);
  for (const id of waiting) await system.call("GET", `/task/${id}?wait=20`);
  await vi.waitFor(async () => {
    await system.minutePasses();
    expect(received).toHaveLength(2);
  }, soon);
  expect(received.map(({ notice: { type, data } }) => [type, data.rule, data.subject])).toEqual([
    ["alert.firing", "queue_length", "ai_processing"],
    ["alert.resolved", "queue_length", "ai_processing"],
  ]);
  for (const { signature } of received) expect(signature).toMatch(/^v1,[\w+/]{43}=$/);
  await page.getByRole("link", { name: "Health" }).click();
  const history = page.locator(".card", { hasText: "Alerts that began and ended" }).locator("tbody tr");
  await vi.waitFor(
    async () => {
      expect(await history.allInnerTexts()).toEqual([
        expect.stringMatching(/resolved.*delivered$/s),
        expect.stringMatching(/firing.*delivered$/s),
      ]);
    },
    { timeout: 20_000 },
  );
  await vi.waitFor(async () => expect(await page.getByRole("link", { name: /alert/ }).count()).toBe(0), soon);
  expect(pageErrors).toEqual([]);
});
