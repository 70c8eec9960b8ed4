-- As first landed.
CREATE TABLE vectors (
        row INTEGER PRIMARY KEY, id TEXT NOT NULL, task_type TEXT NOT NULL, response_key TEXT NOT NULL,
        expires_at INTEGER NOT NULL, used_minute INTEGER NOT NULL, vector BLOB NOT NULL
      );
INSERT INTO vectors (row, id, task_type, response_key, expires_at, used_minute, vector) VALUES (1, 'vector-1', 'sentiment', 'cache:acme:1', 1795919930929, 29930558, x'9a99193fcdcc4c3f');
