import { describe, expect, test } from "vitest";
import { codes } from "../../../scripts/local-server/kafka-port/codes.ts";
import { Group, type Joined } from "../../../scripts/local-server/kafka-port/group.ts";

const open = new AbortController().signal;
const nothing = new Uint8Array(0);
const joining = (memberId = "", names = ["range"]) => ({
  memberId,
  clientId: "client",
  sessionMs: 60_000,
  rebalanceMs: 60_000,
  protocolType: "consumer",
  protocols: names.map((name) => ({ name, metadata: nothing })),
});

/** The leader gives each member its own id. */
async function share(group: Group, joined: readonly Joined[]): Promise<string[]> {
  const synced = joined.map(({ memberId, generation, members }) => {
    const assignments = members.map(({ id }) => [id, new TextEncoder().encode(id)] as const);
    return group.sync(memberId, generation, new Map(assignments));
  });
  return (await Promise.all(synced)).map(({ assignment }) => new TextDecoder().decode(assignment));
}

async function groupOfTwo() {
  const group = new Group();
  const joined = await Promise.all([group.join(joining(), open), group.join(joining("", ["sticky", "range"]), open)]);
  const [one, two] = joined.map(({ memberId }) => memberId);
  return { group, joined, one: one ?? "", two: two ?? "" };
}

describe("a consumer group", () => {
  test("gives each member its part, by the protocol that all of them know", async () => {
    const { group, joined, one, two } = await groupOfTwo();
    expect(joined.map(({ error, protocol, generation }) => [error, protocol, generation])).toEqual([
      [codes.none, "range", 1],
      [codes.none, "range", 1],
    ]);
    expect(joined.map(({ members }) => members.length)).toEqual([2, 0]);
    expect(await share(group, joined)).toEqual([one, two]);
    expect(group.heartbeat(one, 1)).toBe(codes.none);
  });

  test("has its members join again when one comes or leaves, and knows no earlier generation", async () => {
    const { group, joined, one, two } = await groupOfTwo();
    await share(group, joined);
    const third = group.join(joining(), open);
    expect(group.heartbeat(one, 1)).toBe(codes.rebalanceInProgress);
    const again = await Promise.all([group.join(joining(one), open), group.join(joining(two), open), third]);
    expect(again.map(({ generation }) => generation)).toEqual([2, 2, 2]);
    await share(group, again);
    expect(group.heartbeat(one, 1)).toBe(codes.illegalGeneration);
    expect(group.leave(one)).toBe(codes.none);
    expect(group.heartbeat(one, 2)).toBe(codes.unknownMember);
    expect(group.heartbeat(two, 2)).toBe(codes.rebalanceInProgress);
  });

  test("goes on without a member that does not join again in time, and without one whose connection ended", async () => {
    const group = new Group();
    const hasty = { ...joining(), rebalanceMs: 20 };
    const first = await group.join(hasty, open);
    await share(group, [first]);
    const gone = new AbortController();
    const lost = group.join(hasty, gone.signal);
    gone.abort();
    expect((await lost).error).toBe(codes.unknownMember);
    const second = await group.join(hasty, open);
    expect(second.members.map(({ id }) => id)).toEqual([second.memberId]);
    expect(group.heartbeat(first.memberId, 1)).toBe(codes.unknownMember);
  });

  test("refuses a member that it does not know, and one without a common protocol", async () => {
    const { group } = await groupOfTwo();
    expect((await group.join(joining("nobody"), open)).error).toBe(codes.unknownMember);
    expect((await group.join(joining("", ["other"]), open)).error).toBe(codes.inconsistentProtocol);
  });
});
