// A consumer group as Kafka's coordinator keeps it: members join, one of them shares the partitions out, all get their part. When a
// member comes, leaves or is silent for its session, the others join again. It is in memory: after a restart of the server its members
// are unknown and join again; what they committed is in the log.
import { randomUUID } from "node:crypto";
import { codes } from "./codes.ts";

export interface Joining {
  memberId: string;
  clientId: string;
  sessionMs: number;
  /** How long the others wait for this member to join again. */
  rebalanceMs: number;
  protocolType: string;
  protocols: { name: string; metadata: Uint8Array }[];
}

export interface Joined {
  error: number;
  generation: number;
  protocol: string;
  leader: string;
  memberId: string;
  /** Only the leader gets them. */
  members: { id: string; metadata: Uint8Array }[];
}

export interface Synced {
  error: number;
  assignment: Uint8Array;
}

interface Described {
  /** As Kafka names it. */
  state: "Empty" | "PreparingRebalance" | "CompletingRebalance" | "Stable";
  protocolType: string;
  protocol: string;
  members: { id: string; clientId: string; metadata: Uint8Array; assignment: Uint8Array }[];
}

const states = {
  empty: "Empty",
  joining: "PreparingRebalance",
  syncing: "CompletingRebalance",
  stable: "Stable",
} as const;

interface Member extends Joining {
  assignment: Uint8Array;
  answerJoin: ((joined: Joined) => void) | null;
  answerSync: ((synced: Synced) => void) | null;
  expiry: NodeJS.Timeout | undefined;
}

/** How long the first member of a group waits for others, so that a program of several consumers shares out once. */
const firstJoinMs = 250;
/** Kafka's own bounds of a session are 6 s and 30 min. */
const [minSessionMs, maxSessionMs] = [1000, 1_800_000];
const nothing = new Uint8Array(0);

export class Group {
  readonly #members = new Map<string, Member>();
  #state: "empty" | "joining" | "syncing" | "stable" = "empty";
  #generation = 0;
  #leader = "";
  #protocol = "";
  #protocolType = "";
  #deadline: NodeJS.Timeout | undefined;
  #isHeld = false;

  get isEmpty(): boolean {
    return this.#members.size === 0;
  }

  /** For tools. */
  get described(): Described {
    const members = [...this.#members.values()].map(({ memberId, clientId, assignment, protocols }) => ({
      id: memberId,
      clientId,
      metadata: protocols.find(({ name }) => name === this.#protocol)?.metadata ?? nothing,
      assignment,
    }));
    return { state: states[this.#state], protocolType: this.#protocolType, protocol: this.#protocol, members };
  }

  /** Answers when the whole group has joined. A new member whose connection ends before is forgotten. */
  async join(joining: Joining, ended: AbortSignal): Promise<Joined> {
    const known = this.#members.get(joining.memberId);
    if (joining.memberId !== "" && !known) return refusedJoin(codes.unknownMember, joining.memberId);
    if (!this.#fits(joining)) return refusedJoin(codes.inconsistentProtocol, joining.memberId);
    const isSame = known && sameProtocols(known, joining);
    const isSettled = this.#state === "syncing" || (this.#state === "stable" && known?.memberId !== this.#leader);
    if (known && isSame && isSettled) {
      this.#touch(known);
      return this.#joined(known);
    }
    const memberId = known?.memberId ?? `${joining.clientId}-${randomUUID()}`;
    clearTimeout(known?.expiry);
    known?.answerJoin?.(refusedJoin(codes.rebalanceInProgress, memberId));
    known?.answerSync?.({ error: codes.rebalanceInProgress, assignment: nothing });
    this.#protocolType = joining.protocolType;
    const sessionMs = Math.min(Math.max(joining.sessionMs, minSessionMs), maxSessionMs);
    const member: Member = {
      ...joining,
      memberId,
      sessionMs,
      assignment: nothing,
      answerJoin: null,
      answerSync: null,
      expiry: undefined,
    };
    this.#members.set(memberId, member);
    const answer = new Promise<Joined>((resolve) => {
      member.answerJoin = resolve;
    });
    const forget = () => {
      if (!known && member.answerJoin) this.#remove(memberId);
    };
    ended.addEventListener("abort", forget);
    this.#rebalance();
    const joined = await answer;
    ended.removeEventListener("abort", forget);
    return joined;
  }

  /** Answers when the leader has shared out. */
  async sync(memberId: string, generation: number, assignments: ReadonlyMap<string, Uint8Array>): Promise<Synced> {
    const error = this.check(memberId, generation);
    const member = this.#members.get(memberId);
    if (error !== codes.none || !member) return { error, assignment: nothing };
    this.#touch(member);
    if (this.#state === "joining") return { error: codes.rebalanceInProgress, assignment: nothing };
    if (this.#state === "stable") return { error: codes.none, assignment: member.assignment };
    const answer = new Promise<Synced>((resolve) => {
      member.answerSync = resolve;
    });
    if (memberId === this.#leader) this.#share(assignments);
    return answer;
  }

  heartbeat(memberId: string, generation: number): number {
    const error = this.check(memberId, generation);
    const member = this.#members.get(memberId);
    if (error !== codes.none || !member) return error;
    this.#touch(member);
    return this.#state === "joining" ? codes.rebalanceInProgress : codes.none;
  }

  leave(memberId: string): number {
    if (!this.#members.has(memberId)) return codes.unknownMember;
    this.#remove(memberId);
    return codes.none;
  }

  /** Whether the member belongs to this generation. */
  check(memberId: string, generation: number): number {
    if (!this.#members.has(memberId)) return codes.unknownMember;
    return generation === this.#generation ? codes.none : codes.illegalGeneration;
  }

  #fits({ memberId, protocolType, protocols }: Joining): boolean {
    const others = [...this.#members.values()].filter((member) => member.memberId !== memberId);
    if (protocols.length === 0) return false;
    if (others.length === 0) return true;
    return (
      protocolType === this.#protocolType && protocols.some(({ name }) => others.every((other) => has(other, name)))
    );
  }

  #rebalance(): void {
    if (this.#state !== "joining") {
      this.#isHeld = this.#state === "empty";
      this.#state = "joining";
      for (const member of this.#members.values()) {
        member.answerSync?.({ error: codes.rebalanceInProgress, assignment: nothing });
        member.answerSync = null;
      }
      const waitMs = Math.max(...[...this.#members.values()].map(({ rebalanceMs }) => rebalanceMs));
      this.#deadline = setTimeout(() => this.#endJoining(), this.#isHeld ? firstJoinMs : waitMs);
    }
    const isWhole = [...this.#members.values()].every(({ answerJoin }) => answerJoin);
    if (isWhole && !this.#isHeld) this.#endJoining();
  }

  /** Goes on without those that did not join again in time. */
  #endJoining(): void {
    clearTimeout(this.#deadline);
    this.#isHeld = false;
    for (const { memberId, answerJoin, expiry } of this.#members.values()) {
      if (answerJoin) continue;
      clearTimeout(expiry);
      this.#members.delete(memberId);
    }
    this.#generation += 1;
    const [first] = this.#members.values();
    if (!first) {
      this.#state = "empty";
      return;
    }
    this.#state = "syncing";
    if (!this.#members.has(this.#leader)) this.#leader = first.memberId;
    const leader = this.#members.get(this.#leader) ?? first;
    const members = [...this.#members.values()];
    this.#protocol = leader.protocols.find(({ name }) => members.every((member) => has(member, name)))?.name ?? "";
    for (const member of members) {
      const { answerJoin } = member;
      member.answerJoin = null;
      member.assignment = nothing;
      this.#touch(member);
      answerJoin?.(this.#joined(member));
    }
  }

  #joined({ memberId }: Member): Joined {
    const ofLeader = [...this.#members.values()].map((member) => ({
      id: member.memberId,
      metadata: member.protocols.find(({ name }) => name === this.#protocol)?.metadata ?? nothing,
    }));
    return {
      error: codes.none,
      generation: this.#generation,
      protocol: this.#protocol,
      leader: this.#leader,
      memberId,
      members: memberId === this.#leader ? ofLeader : [],
    };
  }

  #share(assignments: ReadonlyMap<string, Uint8Array>): void {
    this.#state = "stable";
    for (const member of this.#members.values()) {
      member.assignment = assignments.get(member.memberId) ?? nothing;
      member.answerSync?.({ error: codes.none, assignment: member.assignment });
      member.answerSync = null;
    }
  }

  #remove(memberId: string): void {
    const member = this.#members.get(memberId);
    if (!member) return;
    clearTimeout(member.expiry);
    this.#members.delete(memberId);
    member.answerJoin?.(refusedJoin(codes.unknownMember, memberId));
    member.answerSync?.({ error: codes.unknownMember, assignment: nothing });
    if (this.isEmpty) this.#endJoining();
    else this.#rebalance();
  }

  /** The member was heard. One that waits for an answer is not expected to say anything. */
  #touch(member: Member): void {
    clearTimeout(member.expiry);
    member.expiry = setTimeout(() => {
      if (member.answerJoin || member.answerSync) this.#touch(member);
      else this.#remove(member.memberId);
    }, member.sessionMs);
  }
}

const has = ({ protocols }: Joining, name: string): boolean => protocols.some((protocol) => protocol.name === name);

const refusedJoin = (error: number, memberId: string): Joined => ({
  error,
  generation: -1,
  protocol: "",
  leader: "",
  memberId,
  members: [],
});

const sameProtocols = (one: Joining, other: Joining): boolean =>
  one.protocols.length === other.protocols.length &&
  one.protocols.every(({ name, metadata }, index) => {
    const same = other.protocols[index];
    return same?.name === name && Buffer.compare(same.metadata, metadata) === 0;
  });
