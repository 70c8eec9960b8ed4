// What `npm start` says when the server is ready: what stands behind each port, and a line to try.

/** What `GET /health` says of the ports. */
export interface Health {
  status: string;
  ports: Record<string, string>;
  /** Why the embedding model was chosen. */
  embedding_reason: string;
  warnings: string[];
}

/** Undefined when it is something else. Not zod's: importing it takes 50 ms and 15 MiB of a process that stays. */
export function parseHealth(body: string): Health | undefined {
  const health: Partial<Health> = JSON.parse(body);
  const { status, ports, embedding_reason, warnings } = health;
  return typeof status === "string" &&
    typeof ports === "object" &&
    typeof embedding_reason === "string" &&
    Array.isArray(warnings)
    ? { status, ports, embedding_reason, warnings }
    : undefined;
}

export interface Welcome {
  url: string;
  startedMs: number;
  stateDir: string;
  openTenant: string | undefined;
  /** Where Kafka's own protocol is spoken, or why it is not. */
  kafka: string;
  health: Health;
}

export function welcome({ url, startedMs, stateDir, openTenant, kafka, health }: Welcome): string {
  const { ports, embedding_reason } = health;
  const embedding_model = `${ports.embedding_model} (${embedding_reason})`;
  const rows = Object.entries({ ...ports, embedding_model, kafka, state: stateDir });
  const width = Math.max(...rows.map(([name]) => name.length));
  const access = openTenant
    ? `Open: everybody is served as tenant "${openTenant}". Set API_KEYS to ask for keys.`
    : "Keys are asked for: put one of API_KEYS in the place of YOUR_KEY.";
  return [
    "",
    `AI-EventStream is ready on ${url} (${health.status}, ${(startedMs / 1000).toFixed(1)} s)`,
    ...rows.map(([name, behind]) => `  ${name.padEnd(width)}  ${behind}`),
    access,
    ...health.warnings.map((warning) => `Warning: ${warning}`),
    "",
    "Try it:",
    `  ${curlLine(url, openTenant === undefined)}`,
    `Dashboard:     ${url}/dashboard`,
    `API reference: ${url}/docs`,
    `Documentation: ${url}/guide`,
    "Ctrl-C stops it; what is in the state folder stays.",
    "",
  ].join("\n");
}

/** One line for any POSIX shell that waits for the answer. */
function curlLine(url: string, withKey: boolean): string {
  const body = JSON.stringify({ text: "El servicio fue excelente y muy rápido", task_type: "sentiment_analysis" });
  const key = withKey ? "-H 'Authorization: Bearer YOUR_KEY' " : "";
  return `curl -s ${url}/process ${key}-H 'Content-Type: application/json' -H 'Prefer: wait=10' -d '${body}'`;
}
