// The requests of a group's members.
import { ByteWriter } from "../../../src/kafka/wire/byte-writer.ts";
import { codes } from "./codes.ts";
import type { Joined } from "./group.ts";
import type { ServedApi } from "./session.ts";

/** Names of groups are in paths of the HTTP API. */
export const isGroupName = (name: string): boolean => /^[A-Za-z0-9._-]{1,200}$/.test(name);

export const joinGroup: ServedApi = {
  name: "JoinGroup",
  key: 11,
  min: 0,
  max: 4,
  async answer({ version, clientId, body }, session) {
    const name = body.string();
    const sessionMs = body.int32();
    const rebalanceMs = version >= 1 ? body.int32() : sessionMs;
    const memberId = body.string();
    const protocolType = body.string();
    const protocols = body.array((item) => ({ name: item.string(), metadata: item.bytes() }));
    const joining = { memberId, clientId, sessionMs, rebalanceMs, protocolType, protocols };
    if (!isGroupName(name)) {
      session.sayOnce("group", `Kafka port: a group's name is 1-200 of A-Z, a-z, 0-9, '.', '_' and '-', not ${name}`);
      return writeJoined({ ...noJoin, error: codes.invalidGroupId, memberId }, version);
    }
    return writeJoined(await session.groups.named(name).join(joining, session.ended), version);
  },
};

const noJoin: Joined = { error: codes.none, generation: -1, protocol: "", leader: "", memberId: "", members: [] };

function writeJoined({ error, generation, protocol, leader, memberId, members }: Joined, version: number): ByteWriter {
  const writer = new ByteWriter();
  if (version >= 2) writer.int32(0);
  writer.int16(error).int32(generation).string(protocol).string(leader).string(memberId);
  return writer.array(members, (item, { id, metadata }) => item.string(id).bytes(metadata));
}

export const syncGroup: ServedApi = {
  name: "SyncGroup",
  key: 14,
  min: 0,
  max: 2,
  async answer({ version, body }, { groups }) {
    const [name, generation, memberId] = [body.string(), body.int32(), body.string()];
    const assignments = new Map(body.array((item) => [item.string(), item.bytes()] as const));
    const synced = await groups.find(name)?.sync(memberId, generation, assignments);
    const writer = new ByteWriter();
    if (version >= 1) writer.int32(0);
    return writer.int16(synced?.error ?? codes.unknownMember).bytes(synced?.assignment ?? new Uint8Array(0));
  },
};

export const heartbeat: ServedApi = {
  name: "Heartbeat",
  key: 12,
  min: 0,
  max: 2,
  answer({ version, body }, { groups }) {
    const [name, generation, memberId] = [body.string(), body.int32(), body.string()];
    return onlyCode(groups.find(name)?.heartbeat(memberId, generation) ?? codes.unknownMember, version);
  },
};

export const leaveGroup: ServedApi = {
  name: "LeaveGroup",
  key: 13,
  min: 0,
  max: 2,
  answer({ version, body }, { groups }) {
    const [name, memberId] = [body.string(), body.string()];
    return onlyCode(groups.find(name)?.leave(memberId) ?? codes.unknownMember, version);
  },
};

function onlyCode(error: number, version: number): ByteWriter {
  const writer = new ByteWriter();
  if (version >= 1) writer.int32(0);
  return writer.int16(error);
}
