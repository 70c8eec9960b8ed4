// Reads a task request of a body, with the task types of its tenant. It is read before the write limit is used: what breaks a rule is no write.
import type { Caller } from "../access/caller.ts";
import type { ApiServices } from "../composition/services.ts";
import { type ParsedRequest, parseRequest, type RequestPorts } from "../tasks/parse-request.ts";
import { fieldProblems, invalidFields } from "./problem.ts";

/** `at` is the field of the body that has the request; empty when the body is the request. */
export const readRequest =
  (unknownFields: RequestPorts["unknownFields"], at = "") =>
  async (
    request: unknown,
    { tenant }: Caller,
    { ownTaskTypes }: Pick<ApiServices, "ownTaskTypes">,
  ): Promise<ParsedRequest> => {
    const parsed = await parseRequest(request, { tenant, ownTaskTypes, unknownFields });
    if (!parsed.ok) throw invalidFields(fieldProblems(parsed.error, at));
    return parsed.value;
  };
