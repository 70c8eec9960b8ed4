// A Durable Object of the project whose calls, alarms, rows and queue messages are counted. Its alarm is run by a request to it.
import type { DurableObject } from "cloudflare:workers";
import { count, countCall, countRowsOf } from "./billed.ts";

type ObjectClass = new (ctx: DurableObjectState, env: Env) => DurableObject<unknown>;

export interface SetAlarm {
  className: string;
  /** The object's id. */
  id: string;
  at: number;
}

/** Those that are set now, by object. */
export const alarms = new Map<string, SetAlarm>();
const keys = new WeakMap<object, string>();
/** Above 0 while a method calls another of the same object, which is no request. */
let depth = 0;

export function counted(className: string, Original: ObjectClass): ObjectClass {
  class Counted extends Original {
    constructor(ctx: DurableObjectState, env: Env) {
      super(withCountedStorage(className, ctx), withCountedQueues(env));
      keys.set(this, keyOf(className, ctx));
    }

    override async fetch(): Promise<Response> {
      await this.ctx.storage.deleteAlarm();
      await this.alarm?.();
      return new Response("ok");
    }
  }
  for (const [name, { value: method }] of Object.entries(Object.getOwnPropertyDescriptors(Original.prototype))) {
    if (name === "constructor" || typeof method !== "function") continue;
    Object.defineProperty(Counted.prototype, name, { value: countedMethod(className, name, method) });
  }
  return Counted;
}

const keyOf = (className: string, ctx: DurableObjectState): string => `${className} ${ctx.id}`;

function countedMethod(className: string, name: string, method: (...args: unknown[]) => unknown) {
  return function (this: object, ...args: unknown[]): unknown {
    if (name === "alarm") {
      alarms.delete(keys.get(this) ?? "");
      count("alarms");
    } else if (depth === 0) countCall(className);
    depth += 1;
    try {
      return Reflect.apply(method, this, args);
    } finally {
      depth -= 1;
    }
  };
}

function withCountedStorage(className: string, ctx: DurableObjectState): DurableObjectState {
  const { storage } = ctx;
  const exec = storage.sql.exec.bind(storage.sql);
  const setAlarm = storage.setAlarm.bind(storage);
  const deleteAll = storage.deleteAll.bind(storage);
  replace(storage.sql, "exec", (...statement: Parameters<typeof exec>) => {
    const cursor = exec(...statement);
    countRowsOf(cursor);
    return cursor;
  });
  replace(storage, "setAlarm", (at: number | Date) => {
    count("rowsWritten");
    alarms.set(keyOf(className, ctx), { className, id: String(ctx.id), at: Number(at) });
    return setAlarm(at);
  });
  replace(storage, "deleteAll", () => {
    count("rowsWritten");
    return deleteAll();
  });
  return ctx;
}

function replace(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, { configurable: true, value });
}

function withCountedQueues(env: Env): Env {
  const { AI_PROCESSING, KAFKA_EVENTS, DEFAULT } = env;
  return {
    ...env,
    AI_PROCESSING: countedQueue(AI_PROCESSING),
    KAFKA_EVENTS: countedQueue(KAFKA_EVENTS),
    DEFAULT: countedQueue(DEFAULT),
  };
}

/** Each sent message is one operation now and one when it is deleted; the consumer counts its reading. */
function countedQueue<Q extends object>(queue: Q): Q {
  return new Proxy(queue, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== "function") return method;
      return (...args: unknown[]) => {
        const [messages] = args;
        count("queueOperations", 2 * (Array.isArray(messages) ? messages.length : 1));
        return Reflect.apply(method, target, args);
      };
    },
  });
}
