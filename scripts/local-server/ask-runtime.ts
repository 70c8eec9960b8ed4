// A request to the runtime from the process that started it. Node's own client: fetch would take 15 MiB more.
import { request } from "node:http";
import { text } from "node:stream/consumers";

export interface Answer {
  status: number;
  body: string;
}

export interface Question {
  host: string;
  port: number;
  method: string;
  path: string;
  body?: string;
  signal?: AbortSignal;
}

export function askRuntime({ host, port, method, path, body, signal }: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host, port, method, path, agent: false, ...(signal && { signal }) }, (response) => {
      text(response).then((body) => resolve({ status: response.statusCode ?? 0, body }), reject);
    });
    sent.once("error", reject);
    sent.end(body);
  });
}
