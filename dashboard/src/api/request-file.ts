// Downloads a file of the API. It may take as long as there is data.
import { apiKey } from "../state/session.ts";
import { texts } from "../texts/texts.ts";
import type { Reply } from "./request-json.ts";

export async function requestFile(path: string): Promise<Reply<Blob>> {
  const headers = apiKey.value ? { Authorization: `Bearer ${apiKey.value}` } : {};
  let status = 0;
  try {
    const response = await fetch(path, { headers, cache: "no-store" });
    status = response.status;
    // A stream that breaks off is no file.
    if (response.ok) return { ok: true, value: await response.blob() };
  } catch {
    status = 0;
  }
  const message = texts.value.api.offline;
  return { ok: false, failure: { kind: "offline", status, message, code: "offline", fields: [] } };
}
