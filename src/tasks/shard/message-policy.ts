// When a shard sends the messages that wake workers. The simulation in bench/simulate/ reads these numbers too.

/** A queue keeps a message for days; a message that was sent and not claimed for this long is sent again all the same. */
export const lostMessageMs = 600_000;
/** Tasks that are worth a message at once, whatever the running workers take. */
export const lingerBatchSize = 16;
/** Short compared to a model call. */
export const lingerMs = 20;
/** sendBatch takes at most 100 messages. */
export const messagesPerBatch = 100;
/** The delay after a batch that its queue refused, and after a failed alarm. */
export const retryMs = 2000;
