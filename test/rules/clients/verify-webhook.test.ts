import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { verifyWebhook } from "../../../clients/typescript/src/index.ts";

const [next = "", old = "", foreign = ""] = ["n", "o", "f"].map((letter) => `whsec_${btoa(letter.repeat(33))}`);
const body = JSON.stringify({ type: "task.success", timestamp: "2026-11-28T10:00:00Z", data: { task_id: "té-1" } });
const now = 1_800_000_000_000;
const sign = (secret: string, at = now, id = "t-1") => new Webhook(secret).sign(id, new Date(at), body);
const headersOf = (signature: string, at = now) => ({
  "webhook-id": "t-1",
  "webhook-timestamp": String(at / 1000),
  "webhook-signature": signature,
});

test.each([
  ["one secret", next, headersOf(sign(next))],
  ["the old secret while it changes", [next, old], headersOf(sign(old))],
  ["the setting with both secrets", `${next},${old}`, headersOf(sign(old))],
  ["the setting with a comma that was left", `${next}, ,`, headersOf(sign(next))],
  ["a list with the variable of a secret that is no more", ["", next], headersOf(sign(next))],
  ["a receiver that knows only the old secret", old, headersOf(`${sign(next)} ${sign(old)}`)],
  ["signatures of other versions", next, headersOf(`v1a,AAAA v2,x ${sign(next)}`)],
  ["Headers", next, new Headers(headersOf(sign(next)))],
  [
    "headers of any case, in lists",
    next,
    Object.fromEntries(Object.entries(headersOf(sign(next))).map(([k, v]) => [k.toUpperCase(), [v]])),
  ],
])("a call that the library for Standard Webhooks signed is right: %s", async (_, secrets, headers) => {
  expect(await verifyWebhook(body, headers, secrets, { now })).toEqual(JSON.parse(body));
  const bytes = new TextEncoder().encode(body);
  expect(await verifyWebhook(bytes, headers, secrets, { now: now + 299_000 })).toEqual(JSON.parse(body));
});

test.each([
  ["another body", `${body} `, headersOf(sign(next)), [next]],
  ["a foreign secret", body, headersOf(sign(foreign)), [next, old]],
  ["another id", body, { ...headersOf(sign(next)), "webhook-id": "t-2" }, [next]],
  ["another time", body, { ...headersOf(sign(next)), "webhook-timestamp": String(now / 1000 + 1) }, [next]],
  ["a time that is none", body, { ...headersOf(sign(next)), "webhook-timestamp": "now" }, [next]],
  ["a call that is too old", body, headersOf(sign(next, now - 301_000), now - 301_000), [next]],
  ["a call of the future", body, headersOf(sign(next, now + 301_000), now + 301_000), [next]],
  ["no signature", body, { ...headersOf(sign(next)), "webhook-signature": undefined }, [next]],
  ["a signature that is no base64", body, headersOf("v1,%%%"), [next]],
  ["no secret", body, headersOf(sign(next)), []],
  ["an empty secret", body, headersOf(sign(next)), [""]],
  ["empty secrets", body, headersOf(sign(next)), [" , "]],
  ["a secret that is no base64 beside the right one", body, headersOf(sign(next)), [next, "whsec_%"]],
])("a call is refused: %s", async (_, given, headers, secrets) => {
  await expect(verifyWebhook(given, headers, secrets, { now })).rejects.toMatchObject({
    name: "WebhookVerificationError",
  });
});
