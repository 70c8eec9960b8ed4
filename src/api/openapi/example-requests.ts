// A request of each operation as the reference page opens it. They fit together: the task that the first one makes is the task that the
// others read, because its Idempotency-Key is a name for it.

export interface ExampleRequest {
  /** Of path, query and headers. An optional one that is left out is not sent. */
  parameters?: Record<string, string | number>;
  body?: unknown;
}

const key = "example-1";
const ofTask: ExampleRequest = { parameters: { id: key } };
const ofJob: ExampleRequest = { parameters: { id: "ID_OF_JOB" } };
const question = { text: "The service was excellent and very fast", task_type: "sentiment_analysis" };

const ownType = "ticket_triage";
const ofOwnType: ExampleRequest = { parameters: { name: ownType } };
const definition = {
  description: "Sorts tickets of support by urgency.",
  instructions: "Say how urgent this ticket is. It is urgent when somebody cannot work.",
  output: {
    type: "object",
    properties: { urgency: { type: "string", enum: ["low", "high"] } },
    required: ["urgency"],
    additionalProperties: false,
  },
};

const topic = "datos_crudos";
const start = { topic, partition: 0, offset: 0 };
const instance = { group: "reports", instance: "reader-1" };
const flowerCall: ExampleRequest = { parameters: { name: "sentiment" }, body: { args: [question.text] } };

/** By method and path. Operations without path parameters and bodies need none. */
export const exampleRequests: Readonly<Record<string, ExampleRequest>> = {
  "POST /process": { parameters: { Prefer: "wait=10", "Idempotency-Key": key }, body: question },
  "POST /process/batch": { body: { items: [question, { text: "Where is my order?", task_type: "keywords" }] } },
  "GET /task/{id}": ofTask,
  "DELETE /task/{id}": ofTask,
  "GET /task/{id}/events": ofTask,
  "GET /task/{id}/stream": ofTask,
  "GET /task/{id}/inspect": ofTask,
  "POST /dead-letters/{id}/replay": { ...ofTask, body: {} },
  "DELETE /dead-letters/{id}": ofTask,
  "POST /jobs": { body: { action: "replay", filter: { task_type: "sentiment" }, per_second: 5, start_in_seconds: 60 } },
  "POST /jobs/count": { body: { action: "replay", filter: { task_type: "sentiment" } } },
  "GET /jobs/{id}": ofJob,
  "PUT /jobs/{id}": { ...ofJob, body: { per_second: 10 } },
  "DELETE /jobs/{id}": ofJob,
  "POST /v1/chat/completions": {
    body: { model: "default", messages: [{ role: "user", content: "Say hello in Spanish." }] },
  },
  "POST /v1/responses": { body: { model: "default", input: "Say hello in Spanish." } },
  "POST /v1/embeddings": { body: { model: "default", input: ["Where is my order?"] } },
  "GET /v1/models/{model}": { parameters: { model: "default" } },
  "GET /task-types/{name}": { parameters: { name: "sentiment" } },
  "PUT /task-types/{name}": { ...ofOwnType, body: definition },
  "DELETE /task-types/{name}": ofOwnType,
  "POST /task-types/{name}/trial": { ...ofOwnType, body: { definition, last: 5, budget_usd: 0.05 } },
  "POST /task-types/{name}/canary/promote": ofOwnType,
  "DELETE /task-types/{name}/canary": ofOwnType,
  "POST /alerts/acknowledge": { body: { rule: "queue_length", subject: "ai_processing", note: "I look into it." } },
  "POST /alerts/silences": {
    body: { rule: "kafka_lag", minutes: 60, reason: "The broker is being upgraded." },
  },
  "DELETE /alerts/silences/{silence}": { parameters: { silence: "none" } },
  "POST /cache/nearest": { body: question },
  "POST /cache/explain": { body: question },
  "GET /store/tree": { parameters: { prefix: "cache:" } },
  "PUT /store/keys": { parameters: { prefix: "cache:", ttl_seconds: 600 } },
  "DELETE /store/keys": { parameters: { prefix: "cache_verdict:" } },
  "GET /store/key": { parameters: { key: `result:${key}` } },
  "POST /kafka/pause": { body: { topic } },
  "POST /kafka/resume": { body: { topic } },
  "POST /kafka/seek": { body: { partition: 0, to: "latest" } },
  "POST /kafka/produce": { body: { topic, key: "customer-1", value: JSON.stringify(question) } },
  "POST /kafka/topics": { body: { topic: "notes", partitions: 1 } },
  "POST /kafka/batches": { body: [{ topic: "notes", partition: 0, records: [{ key: null, value: "A note." }] }] },
  "POST /kafka/fetch": { body: start },
  "POST /kafka/slices": { body: { positions: [start] } },
  "POST /kafka/offsets/{at}": { parameters: { at: "latest" }, body: { topic, partition: 0 } },
  "POST /kafka/consume/{group}/{instance}": { parameters: instance, body: { topic } },
  "POST /kafka/commit/{group}/{instance}": { parameters: instance, body: { ...start, offset: 1 } },
  "POST /kafka/committed/{group}/{instance}": { parameters: instance, body: { topic, partition: 0 } },
  "POST /kafka/delete-consumer/{group}/{instance}": { parameters: instance },
  "DELETE /kafka/delete-consumer/{group}/{instance}": { parameters: instance },
  "GET /api/task/info/{id}": ofTask,
  "GET /api/task/result/{id}": ofTask,
  "POST /api/task/apply/{name}": flowerCall,
  "POST /api/task/async-apply/{name}": flowerCall,
  "POST /api/task/send-task/{name}": flowerCall,
  "POST /api/task/revoke/{id}": ofTask,
  "POST /api/task/abort/{id}": ofTask,
};
