// Committed offsets, which the embedded log keeps on disk: `/kafka/committed` shows them, and they outlast the server.
import { ByteWriter } from "../../../src/kafka/wire/byte-writer.ts";
import { codeOf, codes, ofGroup } from "./codes.ts";
import { isGroupName } from "./group-apis.ts";
import type { ServedApi, Session } from "./session.ts";

export const offsetCommit: ServedApi = {
  name: "OffsetCommit",
  key: 8,
  min: 2,
  max: 6,
  async answer({ version, body }, session) {
    const [group, generation, memberId] = [body.string(), body.int32(), body.string()];
    if (version <= 4) body.long();
    const commits = body
      .array((item) => {
        const topic = item.string();
        return item.array((each) => {
          const position = { topic, partition: each.int32(), offset: each.long() };
          if (version >= 6) each.int32();
          each.nullableString();
          return position;
        });
      })
      .flat();
    const error = await commit(group, { generation, memberId, commits }, session);
    const writer = new ByteWriter();
    if (version >= 3) writer.int32(0);
    return writer.array(
      Map.groupBy(commits, ({ topic }) => topic),
      (item, [topic, ofTopic]) =>
        item.string(topic).array(ofTopic, (each, { partition }) => each.int32(partition).int16(error)),
    );
  },
};

interface Commit {
  generation: number;
  memberId: string;
  commits: { topic: string; partition: number; offset: number }[];
}

/** A program that assigns partitions to itself is no member, and commits while the group has none. */
async function commit(name: string, { generation, memberId, commits }: Commit, session: Session): Promise<number> {
  if (!isGroupName(name)) return codes.invalidGroupId;
  const group = session.groups.find(name);
  const isFree = generation < 0 && (!group || group.isEmpty);
  const error = isFree ? codes.none : (group?.check(memberId, generation) ?? codes.unknownMember);
  if (error !== codes.none) return error;
  try {
    await session.log.commit(name, commits);
    return codes.none;
  } catch (refusal) {
    return codeOf(refusal, ofGroup);
  }
}

export const offsetFetch: ServedApi = {
  name: "OffsetFetch",
  key: 9,
  min: 1,
  max: 5,
  async answer({ version, body }, session) {
    const group = body.string();
    const count = body.int32();
    const asked = Array.from({ length: Math.max(0, count) }, () => {
      const topic = body.string();
      return body.array((item) => ({ topic, partition: item.int32() }));
    });
    const { error, found } = await committed(group, count < 0 ? null : asked.flat(), session);
    const writer = new ByteWriter();
    if (version >= 3) writer.int32(0);
    writer.array(
      Map.groupBy(found, ({ topic }) => topic),
      (item, [topic, ofTopic]) =>
        item.string(topic).array(ofTopic, (each, { partition, offset }) => {
          each.int32(partition).long(offset);
          if (version >= 5) each.int32(-1);
          each.string("").int16(error);
        }),
    );
    return version >= 2 ? writer.int16(error) : writer;
  },
};

/** The offset of a partition without a commit is -1; when all are asked for, it is left out. */
async function committed(
  group: string,
  asked: { topic: string; partition: number }[] | null,
  { log }: Session,
): Promise<{ error: number; found: { topic: string; partition: number; offset: number }[] }> {
  const none = (asked ?? []).map((each) => ({ ...each, offset: -1 }));
  if (!isGroupName(group)) return { error: codes.invalidGroupId, found: none };
  try {
    const topics = asked === null ? await log.allTopics() : await log.topics(asked.map(({ topic }) => topic));
    const all = [...topics].flatMap(([topic, count]) =>
      [...Array(count).keys()].map((partition) => ({ topic, partition })),
    );
    const isKnown = ({ topic, partition }: { topic: string; partition: number }) =>
      partition < (topics.get(topic) ?? 0);
    const stored = await log.committed(group, (asked ?? all).filter(isKnown));
    if (asked === null) return { error: codes.none, found: stored };
    const found = asked.map((each) => {
      const same = stored.find(({ topic, partition }) => topic === each.topic && partition === each.partition);
      return { ...each, offset: same?.offset ?? -1 };
    });
    return { error: codes.none, found };
  } catch (error) {
    return { error: codeOf(error, ofGroup), found: none };
  }
}
