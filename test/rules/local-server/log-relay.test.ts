import { spawn } from "node:child_process";
import { once } from "node:events";
import { PassThrough, Writable } from "node:stream";
import { expect, test } from "vitest";
import { LogRelay } from "../../../scripts/local-server/log-relay.ts";
import { patienceMs } from "../../patience.ts";

/** A reader that takes nothing before `read` is called. */
class SlowReader extends Writable {
  text = "";
  #next: (() => void) | undefined;
  #isReading = false;

  override _write(chunk: Buffer, _encoding: string, callback: () => void): void {
    this.text += chunk;
    if (this.#isReading) callback();
    else this.#next = callback;
  }

  read(): void {
    this.#isReading = true;
    const next = this.#next;
    this.#next = undefined;
    next?.();
  }

  stop(): void {
    this.#isReading = false;
  }
}

async function sendInPieces(source: PassThrough, pieces: string[]): Promise<void> {
  for (const piece of pieces) source.write(piece);
  source.end();
  await once(source, "close");
}

test("lines come whole and in order, however they are cut, and the last one without its end too", async () => {
  const reader = new SlowReader();
  reader.read();
  const relay = new LogRelay(reader);
  const source = new PassThrough();
  relay.follow(source);
  await sendInPieces(source, ["one\ntw", "o", "\nthree\nfo", "ur"]);
  expect(reader.text).toBe("one\ntwo\nthree\nfour\n");
});

test("two sources do not cut each other's lines", async () => {
  const reader = new SlowReader();
  reader.read();
  const relay = new LogRelay(reader);
  const [a, b] = [new PassThrough(), new PassThrough()];
  relay.follow(a);
  relay.follow(b);
  a.write("from ");
  b.write("from b\n");
  await sendInPieces(a, ["a\n"]);
  expect(reader.text).toBe("from b\nfrom a\n");
});

test("what a reader does not take is dropped above the bound, and counted where it is missing", async () => {
  const reader = new SlowReader();
  const relay = new LogRelay(reader, 30);
  for (let line = 0; line < 10; line++) relay.writeLine(`line ${line}..`);
  expect(reader.text).toBe("line 0..\n");
  reader.read();
  await relay.end(patienceMs);
  relay.writeLine("after");
  const lines = reader.text.trimEnd().split("\n");
  expect(lines.slice(0, 3)).toEqual(["line 0..", "line 1..", "line 2.."]);
  expect(JSON.parse(lines[3] ?? "")).toMatchObject({ level: "warn", event: "log_dropped", lines: 7 });
  expect(lines.slice(4)).toEqual(["after"]);
});

test("lines of one chunk are counted each, and each gap is counted anew", async () => {
  const reader = new SlowReader();
  const relay = new LogRelay(reader, 30);
  const counts: number[] = [];
  for (const dropped of [3, 2]) {
    relay.writeLine("x".repeat(29));
    relay.writeLine(Array.from({ length: dropped }, () => "dropped").join("\n"));
    reader.read();
    await relay.end(patienceMs);
    reader.stop();
    counts.push(JSON.parse(reader.text.trimEnd().split("\n").at(-1) ?? "").lines);
  }
  expect(counts).toEqual([3, 2]);
});

test("the end waits for what is still to come and to be taken", async () => {
  const reader = new SlowReader();
  const relay = new LogRelay(reader);
  const source = new PassThrough();
  relay.follow(source);
  const ended = relay.end(patienceMs).then(() => reader.text);
  source.end("the last words\n");
  await once(source, "close");
  reader.read();
  expect(await ended).toBe("the last words\n");
});

test("the end does not wait longer than it may for a reader that does not read", async () => {
  const reader = new SlowReader();
  const relay = new LogRelay(reader);
  relay.writeLine("one");
  relay.writeLine("two");
  await relay.end(20);
  expect(reader.text).toBe("one\n");
});

test("nothing is written to a reader that has closed its end", async () => {
  const reader = new SlowReader();
  const relay = new LogRelay(reader);
  reader.destroy(new Error("EPIPE"));
  await new Promise((resolve) => reader.once("close", resolve));
  relay.writeLine("too late");
  await relay.end(patienceMs);
  expect(reader.text).toBe("");
});

test("every line of a process arrives, also those that it wrote just before it ended", async () => {
  const reader = new SlowReader();
  reader.read();
  const relay = new LogRelay(reader);
  const write = `for (let i = 0; i < 5000; i++) { process.stdout.write(i + "\\n"); if (i % 500 === 0) await new Promise((r) => setTimeout(r, 3)); }`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", write], { stdio: ["ignore", "pipe", "ignore"] });
  relay.follow(child.stdout);
  await once(child, "exit");
  await relay.end(patienceMs);
  expect(reader.text).toBe(Array.from({ length: 5000 }, (_, line) => `${line}\n`).join(""));
});
