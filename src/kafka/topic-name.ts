// Kafka's rule for the names of topics.
const pattern = /^[a-zA-Z0-9._-]{1,249}$/;

export const topicNameRule = "must be 1-249 of A-Z, a-z, 0-9, '.', '_' and '-', and neither '.' nor '..'";
export const isTopicName = (name: string): boolean => pattern.test(name) && name !== "." && name !== "..";
