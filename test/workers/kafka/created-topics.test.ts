import { expect, it } from "vitest";
import { ApiUnderTest } from "../api/api-under-test.ts";

const post = (api: ApiUnderTest, path: string, body: unknown, headers = {}) =>
  api.call("POST", path, { body, headers });

it("a topic that a client creates is there for all, takes records of its partitions, and is read by a group", async () => {
  const [maker, user] = [new ApiUnderTest(), new ApiUnderTest()];
  expect(await post(user, "/kafka/produce", { topic: "orders", value: "x" })).toMatchObject({ status: 400 });
  for (const [topic, partitions] of [
    ["orders", 2],
    ["orders", 5],
  ] as const) {
    const reply = await post(maker, "/kafka/topics", { topic, partitions });
    expect(reply).toMatchObject({ status: 200, body: { topic: "orders", partitions: 2 } });
  }
  expect((await user.get("/kafka/topics")).body).toEqual({ datos_crudos: 3, datos_procesados: 3, orders: 2 });
  const records = [0, 1].map((partition) => ({ topic: "orders", partition, value: `in ${partition}` }));
  expect((await post(user, "/kafka/produce", records)).status).toBe(200);
  expect((await post(user, "/kafka/produce", { topic: "orders", partition: 2, value: "x" })).status).toBe(400);
  const headers = { "kafka-auto-offset-reset": "earliest" };
  const read = await post(maker, "/kafka/consume/warehouse/one", { topic: "orders", timeout: 0 }, headers);
  expect(read.body).toMatchObject([{ value: "in 0" }, { value: "in 1" }]);
});

it.each([
  ["a/b", 1],
  ["..", 1],
  ["", 1],
  ["ok", 0],
  ["ok", 65],
])("a topic with the name %j and %i partitions is refused", async (topic, partitions) => {
  expect((await post(new ApiUnderTest(), "/kafka/topics", { topic, partitions })).status).toBe(400);
});

it("no more topics are created than KAFKA_MAX_TOPICS, and those of the settings do not count", async () => {
  const api = new ApiUnderTest({ vars: { KAFKA_MAX_TOPICS: "2" } });
  const create = async (topic: string) => (await post(api, "/kafka/topics", { topic })).status;
  expect([await create("datos_crudos"), await create("orders"), await create("bounded")]).toEqual([200, 200, 200]);
  expect(await post(api, "/kafka/topics", { topic: "third" })).toMatchObject({
    status: 409,
    body: { error: expect.stringMatching(/^There is no topic third, and KAFKA_MAX_TOPICS allows 2 to be created/) },
  });
});

it("no topic is created where several tenants have topics, since it would belong to all of them", async () => {
  const key = "acme-writer-key-00001";
  const vars = { API_KEYS: `acme:writer:${key}`, KAFKA_TOPICS: "a=acme results=a-out, b=bolt results=b-out" };
  const reply = await post(
    new ApiUnderTest({ vars }),
    "/kafka/topics",
    { topic: "c" },
    { authorization: `Bearer ${key}` },
  );
  expect(reply).toMatchObject({ status: 409, body: { error: expect.stringContaining("name it in KAFKA_TOPICS") } });
});
