// A topic that events are read from, with what the settings say of its records, and the share of it that one poller reads.

export interface EventTopic {
  topic: string;
  /** The tasks of its records belong to this tenant, whatever a record says. Empty when the system is closed. */
  tenant: string;
  /** Of records that name none; null when they are as requests that name none. */
  taskType: string | null;
  /** Of records that name none; null when their task type or the default decides. */
  priority: number | null;
  resultsTopic: string;
  /** In the embedded log; of another broker, until it tells the number. */
  partitions: number;
}

export interface PollerShare {
  topic: string;
  /** Number of the poller among those of the topic. */
  poller: number;
}

/**
 * The name of the poller's object, where its positions are stored. The pollers of `plainTopic`, KAFKA_TOPIC, have names without a topic:
 * they had them when there was one topic. Another name has one hyphen more at least.
 */
export const pollerName = ({ topic, poller }: PollerShare, plainTopic: string): string =>
  topic === plainTopic ? `poller-${poller}` : `poller-${topic}-${poller}`;
