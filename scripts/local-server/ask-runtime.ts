// A request to the runtime from the process that started it. It uses Node's own client, since fetch takes 15 MiB more.
import { request } from "node:http";
import { text } from "node:stream/consumers";

export interface Answer {
  status: number;
  body: string;
}

export interface RuntimeRequest {
  host: string;
  port: number;
  method: string;
  path: string;
  headers?: Record<string, string>;
  body?: string;
  signal?: AbortSignal;
}

export function askRuntime({ body, signal, ...options }: RuntimeRequest): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ ...options, agent: false, ...(signal && { signal }) }, (response) => {
      text(response).then((body) => resolve({ status: response.statusCode ?? 0, body }), reject);
    });
    sent.once("error", reject);
    sent.end(body);
  });
}
