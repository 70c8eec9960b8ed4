// What tools ask for: settings of topics, which groups there are, and who is in them.
import { ByteWriter } from "../../../src/kafka/wire/byte-writer.ts";
import { codeOf, codes, ofGroup } from "./codes.ts";
import { isGroupName } from "./group-apis.ts";
import type { ServedApi, Session } from "./session.ts";

const consumers = "consumer";

/** The log has settings for all topics only, so a topic has none of its own. */
export const describeConfigs: ServedApi = {
  name: "DescribeConfigs",
  key: 32,
  min: 1,
  max: 3,
  answer({ version, body }) {
    const resources = body.array((item) => {
      const resource = { type: item.int8(), name: item.string() };
      for (let left = item.int32(); left > 0; left--) item.string();
      return resource;
    });
    body.int8();
    if (version >= 3) body.int8();
    return new ByteWriter().int32(0).array(resources, (item, { type, name }) =>
      item
        .int16(codes.none)
        .string(null)
        .int8(type)
        .string(name)
        .array([], () => undefined),
    );
  },
};

export const listGroups: ServedApi = {
  name: "ListGroups",
  key: 16,
  min: 0,
  max: 2,
  async answer({ version }, session) {
    const { names, error } = await namesOfGroups(session);
    const writer = new ByteWriter();
    if (version >= 1) writer.int32(0);
    return writer.int16(error).array(names, (item, name) => item.string(name).string(consumers));
  },
};

/** Those with members, and those that have committed. */
async function namesOfGroups({ groups, log }: Session): Promise<{ names: ReadonlySet<string>; error: number }> {
  try {
    return { names: new Set([...groups.names(), ...(await log.groups())]), error: codes.none };
  } catch (error) {
    return { names: new Set(), error: codeOf(error, ofGroup) };
  }
}

/** Of a group without members, only whether it exists is known. */
export const describeGroups: ServedApi = {
  name: "DescribeGroups",
  key: 15,
  min: 0,
  max: 4,
  async answer({ version, body }, session) {
    const asked = body.array((item) => item.string());
    const { names, error } = await namesOfGroups(session);
    const writer = new ByteWriter();
    if (version >= 1) writer.int32(0);
    return writer.array(asked, (item, name) => {
      const group = session.groups.find(name)?.described;
      const absent = names.has(name) ? "Empty" : "Dead";
      item
        .int16(isGroupName(name) ? error : codes.invalidGroupId)
        .string(name)
        .string(group?.state ?? absent)
        .string(group?.protocolType ?? consumers)
        .string(group?.protocol ?? "");
      item.array(group?.members ?? [], (each, member) => {
        each.string(member.id);
        if (version >= 4) each.string(null);
        each.string(member.clientId).string("/127.0.0.1").bytes(member.metadata).bytes(member.assignment);
      });
      // Which operations the client may do is not told.
      if (version >= 3) item.int32(-0x8000_0000);
    });
  },
};
