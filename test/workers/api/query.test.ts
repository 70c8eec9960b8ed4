import { expect, test } from "vitest";
import * as z from "zod";
import { routes } from "../../../src/api/routes.ts";
import { ApiUnderTest, problem, type Reply } from "./api-under-test.ts";

const detailsOf = (reply: Reply) => problem.parse(reply.body).error.details;

test.each(
  routes
    .filter(({ anyQuery }) => !anyQuery)
    .map(({ method, path, wire, invalidStatus = wire ? 400 : 422 }) => [method, path, invalidStatus, wire] as const),
)("%s %s refuses a parameter that it does not know with a %i", async (method, path, status, protocol) => {
  const wire = protocol ? { headers: { Authorization: `Basic ${btoa("any:key")}` } } : {};
  const reply = await new ApiUnderTest().call(method, `${path.replaceAll(/\{\w+\}/g, "x")}?surprise=1`, wire);
  expect(reply.status).toBe(status);
  expect(reply.text).toMatch(/query\.surprise: is not a parameter of this route/);
});

test("a filter that DELETE /cache/clear does not know clears nothing, and the answer names the filters that it has", async () => {
  const api = new ApiUnderTest();
  const question = { text: "Great service", task_type: "sentiment" };
  await api.settled(await api.submit(question));
  const refused = await api.call("DELETE", "/cache/clear?type=summarization");
  const rule = "is not a parameter of this route. It has task_type";
  expect(detailsOf(refused)).toEqual([{ field: "query.type", rule }]);
  expect((await api.process(question)).body).toMatchObject({ result: { from_cache: true } });
});

test("one answer names every wrong parameter: unknown, sent twice, invalid", async () => {
  const reply = await new ApiUnderTest().get(
    "/tasks?status=FAILURE&state=FAILURE&state=SUCCESS&limit=0&__proto__=1&=2",
  );
  expect(reply.status).toBe(422);
  expect(detailsOf(reply)?.map(({ field }) => field)).toEqual([
    "query.status",
    "query.state",
    "query.__proto__",
    "query.",
    "query.limit",
  ]);
  expect(detailsOf(reply)?.[1]?.rule).toBe("must be sent only once");
});

test("a filter that is sent twice is refused, also with equal values", async () => {
  const reply = await new ApiUnderTest().get("/dead-letters?limit=5&limit=5");
  expect(detailsOf(reply)).toEqual([{ field: "query.limit", rule: "must be sent only once" }]);
});

test("a page may be opened with any parameters", async () => {
  expect((await new ApiUnderTest().get("/dashboard?from=mail")).status).toBe(302);
});

test("Flower's own parameters of workers and of a revocation are known", async () => {
  const api = new ApiUnderTest();
  const id = await api.submit({ text: "Great service", task_type: "sentiment" });
  const settled = await api.settled(id);
  expect((await api.call("POST", `/api/task/revoke/${id}?terminate=true&signal=SIGKILL`)).body).toEqual({
    message: `'${id}' is ${settled.status} already`,
  });
  const names = Object.keys(z.record(z.string(), z.unknown()).parse((await api.get("/api/workers?refresh=1")).body));
  const [name = ""] = names;
  expect((await api.get("/api/workers?status=true")).body).toEqual(Object.fromEntries(names.map((one) => [one, true])));
  expect((await api.get(`/api/workers?workername=${name}`)).body).toMatchObject({ [name]: { active: [] } });
  expect((await api.get("/api/workers?workername=worker-none")).status).toBe(404);
});
