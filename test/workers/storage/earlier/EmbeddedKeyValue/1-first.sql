-- As first landed.
CREATE TABLE entries (
        key TEXT PRIMARY KEY, expires_at INTEGER NOT NULL, used_minute INTEGER NOT NULL, value TEXT NOT NULL
      ) WITHOUT ROWID;
CREATE INDEX entries_by_end ON entries (expires_at, used_minute);
INSERT INTO entries (key, expires_at, used_minute, value) VALUES ('generation:acme', 1795919930925, 29930558, '2');
INSERT INTO entries (key, expires_at, used_minute, value) VALUES ('result:eu00-1', 1795837130925, 29930558, '{"response":"positive","output":{"label":"positive"},"model":"local/sentiment","processing_time":0.01,"from_cache":false,"similarity":null,"metadata":{"tokens_used":12,"input_tokens":8,"output_tokens":4},"cache":{"layer":"none","score":null,"cosine":null,"matched_task_id":null,"age_ms":null,"guard":null,"reason":"no_candidate"}}');
