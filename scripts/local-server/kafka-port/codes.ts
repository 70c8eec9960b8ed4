// Kafka's error codes that this port answers with. Source: org.apache.kafka.common.protocol.Errors.
import { LogRefusal } from "./event-log-client.ts";

export const codes = {
  none: 0,
  offsetOutOfRange: 1,
  corruptMessage: 2,
  unknownTopicOrPartition: 3,
  notLeader: 6,
  messageTooLarge: 10,
  coordinatorNotAvailable: 15,
  invalidTopic: 17,
  illegalGeneration: 22,
  inconsistentProtocol: 23,
  invalidGroupId: 24,
  unknownMember: 25,
  rebalanceInProgress: 27,
  topicAuthorization: 29,
  groupAuthorization: 30,
  unsupportedSaslMechanism: 33,
  unsupportedVersion: 35,
  topicAlreadyExists: 36,
  invalidPartitions: 37,
  invalidReplicationFactor: 38,
  invalidReplicaAssignment: 39,
  invalidConfig: 40,
  unsupportedForFormat: 43,
  policyViolation: 44,
  outOfOrderSequence: 45,
  invalidProducerEpoch: 47,
  transactionalIdAuthorization: 53,
  saslAuthenticationFailed: 58,
  invalidRecord: 87,
} as const;

interface Meanings {
  /** When the caller's key may not do it. */
  forbidden: number;
  /** When it may be sent again. */
  passing: number;
}
export const ofTopic: Meanings = { forbidden: codes.topicAuthorization, passing: codes.notLeader };
export const ofGroup: Meanings = { forbidden: codes.groupAuthorization, passing: codes.coordinatorNotAvailable };

/** The code for what the HTTP API refused. A runtime that ended is started again, so no answer is an error that passes. */
export function codeOf(error: unknown, { forbidden, passing }: Meanings): number {
  if (!(error instanceof LogRefusal)) throw error;
  switch (error.status) {
    case 400:
      return codes.invalidRecord;
    case 401:
    case 403:
      return forbidden;
    case 404:
      return codes.unknownTopicOrPartition;
    case 413:
      return codes.messageTooLarge;
    default:
      return passing;
  }
}
