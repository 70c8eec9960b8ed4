// Kafka's error codes that a client of these requests can meet. Source: org.apache.kafka.common.protocol.Errors.
import type { SourceError } from "../event-source.ts";

interface KnownError {
  name: string;
  reason: SourceError["reason"];
  remedy?: string;
}

const passing = (name: string): KnownError => ({ name, reason: "unavailable" });
const final = (name: string, remedy?: string): KnownError => ({ name, reason: "refused", ...(remedy && { remedy }) });

const login = "Check KAFKA_SASL_MECHANISM, KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD";
const known: Readonly<Record<number, KnownError>> = {
  [-1]: passing("UNKNOWN_SERVER_ERROR"),
  1: passing("OFFSET_OUT_OF_RANGE"),
  2: passing("CORRUPT_MESSAGE"),
  3: passing("UNKNOWN_TOPIC_OR_PARTITION"),
  5: passing("LEADER_NOT_AVAILABLE"),
  6: passing("NOT_LEADER_OR_FOLLOWER"),
  7: passing("REQUEST_TIMED_OUT"),
  9: passing("REPLICA_NOT_AVAILABLE"),
  10: final("MESSAGE_TOO_LARGE", "Raise the topic's max.message.bytes"),
  14: passing("COORDINATOR_LOAD_IN_PROGRESS"),
  15: passing("COORDINATOR_NOT_AVAILABLE"),
  16: passing("NOT_COORDINATOR"),
  17: final("INVALID_TOPIC_EXCEPTION"),
  18: final("RECORD_LIST_TOO_LARGE"),
  19: passing("NOT_ENOUGH_REPLICAS"),
  20: passing("NOT_ENOUGH_REPLICAS_AFTER_APPEND"),
  22: final(
    "ILLEGAL_GENERATION",
    "The group has members of its own: set KAFKA_GROUP to a name that only this system uses",
  ),
  24: final("INVALID_GROUP_ID"),
  25: final(
    "UNKNOWN_MEMBER_ID",
    "The group has members of its own: set KAFKA_GROUP to a name that only this system uses",
  ),
  29: final("TOPIC_AUTHORIZATION_FAILED", "Allow this user to read, describe or write the topic"),
  30: final("GROUP_AUTHORIZATION_FAILED", "Allow this user to read the group KAFKA_GROUP"),
  31: final("CLUSTER_AUTHORIZATION_FAILED"),
  33: final("UNSUPPORTED_SASL_MECHANISM", login),
  34: final("ILLEGAL_SASL_STATE", login),
  35: final("UNSUPPORTED_VERSION"),
  43: final("UNSUPPORTED_FOR_MESSAGE_FORMAT"),
  45: passing("OUT_OF_ORDER_SEQUENCE_NUMBER"),
  46: passing("DUPLICATE_SEQUENCE_NUMBER"),
  47: passing("INVALID_PRODUCER_EPOCH"),
  56: passing("KAFKA_STORAGE_ERROR"),
  58: final("SASL_AUTHENTICATION_FAILED", login),
  59: passing("UNKNOWN_PRODUCER_ID"),
  74: passing("FENCED_LEADER_EPOCH"),
  75: passing("UNKNOWN_LEADER_EPOCH"),
  76: final("UNSUPPORTED_COMPRESSION_TYPE"),
  78: passing("OFFSET_NOT_AVAILABLE"),
  87: final("INVALID_RECORD", "The topic refuses such records: compare its cleanup.policy with records without a key"),
};

export const errorOf = (code: number): KnownError => known[code] ?? passing("an error that this client does not know");

export const codes = {
  offsetOutOfRange: 1,
  unknownTopic: 3,
  leaderNotAvailable: 5,
  clusterAuthorization: 31,
  duplicateSequence: 46,
} as const;

/** The partition's leader is another broker, or has none now: ask for the leaders again. */
const staleLeader = new Set([3, 5, 6, 9, 56, 74, 75, 78]);
export const isStaleLeader = (code: number): boolean => staleLeader.has(code);

/** The broker does not recognise the producer's number, or expects other sequence numbers, so a new number is needed. */
const lostProducer = new Set([45, 47, 59]);
export const isLostProducer = (code: number | null): boolean => code !== null && lostProducer.has(code);

/** The broker is not the group's coordinator, or is not yet: ask for it again. */
export const isStaleCoordinator = (code: number | null): boolean => code === 14 || code === 15 || code === 16;
