// Whether a script that uses this connection would work: the server, the key, and with an admin's key each service behind the server.
import { ApiError, type Caller, type Health } from "../../typescript/src/index.ts";
import { exitCodeOf, sentenceOf } from "../exit-codes.ts";
import type { AddCommand, Session } from "../session.ts";

interface Check {
  check: string;
  ok: boolean;
  message: string;
}

export const addDoctor: AddCommand = (program, session) => {
  program
    .command("doctor")
    .description("Check the connection, the key and the system; with an admin's key each service outside, too.")
    .action(async () => {
      const opened = session();
      const health = await opened.client.health();
      const { url, source } = opened.connection;
      report(opened, { check: "server", ok: true, message: `${url} answers (its address is from ${source})` });
      const caller = await whoami(opened);
      reportHealth(opened, caller?.role === "admin" ? await opened.client.health({ deep: true }) : health);
    });
};

function report({ print, fail }: Session, check: Check): void {
  print(check, () => `${check.ok ? "✓" : "✗"} ${check.check}: ${check.message}`);
  if (!check.ok) fail();
}

async function whoami(session: Session): Promise<Caller | null> {
  try {
    const caller = await session.client.whoami();
    report(session, { check: "key", ok: true, message: `${caller.role} of ${caller.tenant}` });
    return caller;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    report(session, { check: "key", ok: false, message: sentenceOf(error) });
    process.exitCode = exitCodeOf(error);
    return null;
  }
}

function reportHealth(session: Session, { status, reason, checks = [], warnings }: Health): void {
  for (const { service, ok, told, remedy } of checks) {
    report(session, { check: service, ok, message: `${told}${remedy ? `\n  → ${remedy}` : ""}` });
  }
  report(session, { check: "system", ok: status === "healthy", message: reason ?? status });
  for (const warning of warnings) session.print({ check: "warning", ok: true, message: warning }, () => `! ${warning}`);
}
