// Answers the requests of each connection in their order, as a broker does. Requests to write are taken while those before wait for the disk.
import { Agent } from "node:http";
import type { Socket } from "node:net";
import { ByteReader } from "../../../src/kafka/wire/byte-reader.ts";
import { ByteWriter } from "../../../src/kafka/wire/byte-writer.ts";
import { readFrames } from "../../../src/kafka/wire/frames.ts";
import { WireError } from "../../../src/kafka/wire/wire-error.ts";
import { AnswerOrder, type FramedAnswer } from "./answer-order.ts";
import { apis, isBeforeLogin, unsupportedApiVersions } from "./apis.ts";
import { AppendQueue } from "./append-queue.ts";
import { EventLogClient } from "./event-log-client.ts";
import { GroupCoordinator } from "./group-coordinator.ts";
import { logIn } from "./login-apis.ts";
import { RecordRoom } from "./record-room.ts";
import { CloseConnection, type PortOptions, type Session, type Shared } from "./session.ts";

export function connectionServer(options: PortOptions): (socket: Socket) => Promise<void> {
  const log = new EventLogClient(options.url, new Agent({ keepAlive: true }), null);
  const said = new Map<string, string>();
  const groups = new Map<string, GroupCoordinator>();
  const shared: Shared = {
    ...options,
    room: new RecordRoom(),
    groupsOf(tenant) {
      const known = groups.get(tenant) ?? new GroupCoordinator();
      groups.set(tenant, known);
      return known;
    },
    sayOnce(subject, line) {
      if (said.get(subject) === line) return;
      said.set(subject, line);
      options.say(line);
    },
  };
  const appends = new AppendQueue(log, shared.sayOnce);
  return (socket) => serve(socket, shared, { log, appends });
}

async function serve(socket: Socket, shared: Shared, log: Pick<Session, "log" | "appends">): Promise<void> {
  const ending = new AbortController();
  socket.once("close", () => ending.abort());
  const session: Session = {
    ...shared,
    address: { host: socket.localAddress ?? "127.0.0.1", port: socket.localPort ?? 0 },
    ...log,
    groups: shared.groupsOf(""),
    isLoggedIn: shared.isOpen,
    expectsBareLogin: false,
    ended: ending.signal,
  };
  const answers = new AnswerOrder(socket);
  try {
    // An answer that failed ends the reading too, and says why.
    await answerAll(socket, session, answers).finally(() => answers.sent);
  } catch (error) {
    // A client that goes away in the middle of a frame has closed the connection already.
    if (error instanceof CloseConnection || error instanceof WireError) {
      const why = error instanceof CloseConnection ? error.message : notKafka;
      shared.sayOnce("closed", `Kafka port: a connection was closed: ${why}`);
    } else if (!ending.signal.aborted) throw error;
  } finally {
    socket.destroy();
  }
}

const notKafka =
  "its client sent what is no request of Kafka's protocol. This port has no TLS, and the HTTP API is on another port";

async function answerAll(socket: Socket, session: Session, answers: AnswerOrder): Promise<void> {
  for await (const frame of readFrames(socket)) {
    const answer = session.expectsBareLogin ? await bareLogin(frame, session) : await answerFrame(frame, session);
    await answers.send(answer, frame.length);
  }
}

async function answerFrame(frame: Uint8Array, session: Session): Promise<FramedAnswer> {
  const body = new ByteReader(frame);
  const [key, version, correlation] = [body.int16(), body.int16(), body.int32()];
  const api = apis.get(key);
  if (!api) throw new CloseConnection(`the request ${key} is not one that this port answers`);
  if (version < api.min || version > api.max) {
    if (key === unsupportedApiVersions.key) return framed(correlation, unsupportedApiVersions.answer());
    throw new CloseConnection(`${api.name} is answered in versions ${api.min} to ${api.max}, not ${version}`);
  }
  const clientId = body.nullableString() ?? "";
  if (!session.isLoggedIn && !isBeforeLogin(key)) {
    throw new CloseConnection(
      "API_KEYS are set, so a client logs in: SASL_PLAINTEXT, mechanism PLAIN, any user name, an API key as password",
    );
  }
  const answer = await api.answer({ version, clientId, body }, session);
  if (answer && "later" in answer)
    return { later: answer.later.then((written) => written && framed(correlation, written)) };
  return answer && framed(correlation, answer);
}

/** Answered without a header as well. */
async function bareLogin(frame: Uint8Array, session: Session): Promise<Uint8Array> {
  session.expectsBareLogin = false;
  const refusal = await logIn(frame, session);
  if (refusal !== null) throw new CloseConnection(refusal);
  return new ByteWriter().int32(0).written;
}

const framed = (correlation: number, { written }: ByteWriter): Uint8Array =>
  new ByteWriter()
    .int32(written.length + 4)
    .int32(correlation)
    .raw(written).written;
