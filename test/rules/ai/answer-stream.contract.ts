// What every chat promises to who listens while it answers. The tests plan what the provider sends, and how it ends.
import { describe, expect, it } from "vitest";
import type { Chat, ChatModel } from "../../../src/ai/chat-model.ts";
import { never, type Planned } from "./provider-server.ts";
import { streamed, type Wire } from "./provider-streams.ts";

interface Twin {
  chat: ChatModel;
  /** What its provider answers from now on. */
  answers: (planned: Planned) => void;
}

const text = "Señor 東京 🎉 said: the\nanswer.";

export function answerStreamContract(name: string, wire: Wire, createTwin: (timeoutMs?: number) => Twin): void {
  async function ask(planned: Planned, { timeoutMs, abortAt }: { timeoutMs?: number; abortAt?: string } = {}) {
    const { chat, answers } = createTwin(timeoutMs);
    answers(planned);
    const caller = new AbortController();
    const heard: string[] = [];
    const listener = {
      onText: (piece: string) => {
        heard.push(piece);
        if (piece === abortAt) caller.abort();
      },
      onVoid: () => heard.push("void"),
    };
    const asked: Chat = {
      ...{ system: "", user: "Say it.", model: "m", temperature: 0, maxTokens: 50, schema: null },
      ...{ misfit: null, listener },
    };
    return { answer: await chat.ask(asked, caller.signal), heard };
  }
  const began = [wire.begin, wire.piece("The "), wire.piece("ans")];

  describe(`${name} as a stream`, () => {
    it("is heard piece by piece, and the answer is the pieces together with the usage", async () => {
      const { answer, heard } = await ask(streamed(wire, text));
      expect(answer).toEqual({ ok: true, value: { text, inputTokens: 9, outputTokens: 5 } });
      expect(heard).toEqual(text.match(/.{1,7}/gsu));
    });

    it("is heard the same when its bytes come one by one, so that characters and lines are split", async () => {
      const { stream = [] } = streamed(wire, text);
      const bytes = [...new TextEncoder().encode(stream.join(""))].map((byte) => Uint8Array.of(byte));
      const { answer, heard } = await ask({ body: null, stream: bytes });
      expect(answer).toEqual({ ok: true, value: { text, inputTokens: 9, outputTokens: 5 } });
      expect(heard.join("")).toBe(text);
    });

    it.each<[string, Planned]>([
      ["breaks off", { body: null, stream: began, end: "cut" }],
      ["ends without saying that the answer is complete", { body: null, stream: began }],
      ["ends in the middle of an event", { body: null, stream: [...began, wire.piece("wer.").slice(0, -12)] }],
      ["tells of an error", { body: null, stream: [...began, wire.error] }],
      ["tells of an error and goes on", { body: null, stream: [...began, wire.error, wire.piece("!"), wire.end] }],
    ])("that %s is no answer, and may be tried again", async (_, planned) => {
      const { answer, heard } = await ask(planned);
      expect(answer).toMatchObject({ ok: false, error: { reason: "unavailable" } });
      expect(JSON.stringify(answer)).not.toMatch(/The ans|quoted/);
      expect(heard).toEqual(["The ", "ans"]);
    });

    it.each<[string, Planned]>([
      ["is empty", { body: null, stream: [] }],
      ["says nothing and ends as it should", { body: null, stream: [wire.begin, wire.end] }],
      ["is no stream of events", { body: null, stream: ["<html>busy</html>"] }],
    ])("that %s is trouble of the service", async (_, planned) => {
      const { answer, heard } = await ask(planned);
      expect(answer).toMatchObject({ ok: false, error: { reason: "unavailable" } });
      expect(heard).toEqual([]);
    });

    it("ends with `aborted` when it is aborted in the middle", async () => {
      const { answer, heard } = await ask({ body: null, stream: began, end: "hang" }, { abortAt: "ans" });
      expect(answer).toMatchObject({ ok: false, error: { reason: "aborted" } });
      expect(heard).toEqual(["The ", "ans"]);
    });

    it("that does not end in time is a timeout", async () => {
      const { answer } = await ask({ body: null, stream: began, end: "hang" }, { timeoutMs: 500 });
      expect(answer).toMatchObject({ ok: false, error: { reason: "timeout" } });
    });

    it("that does not begin in time is a timeout", async () => {
      const { answer } = await ask({ body: null, stream: began, before: never }, { timeoutMs: 500 });
      expect(answer).toMatchObject({ ok: false, error: { reason: "timeout" } });
    });
  });
}
