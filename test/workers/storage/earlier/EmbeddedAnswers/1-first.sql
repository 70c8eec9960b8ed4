-- As first landed.
CREATE TABLE answers (
        row INTEGER PRIMARY KEY, partition TEXT NOT NULL, id TEXT NOT NULL, generation INTEGER NOT NULL, score REAL NOT NULL,
        expires_at INTEGER NOT NULL, used_minute INTEGER NOT NULL, answer TEXT NOT NULL, vector BLOB
      );
CREATE TABLE generation (number INTEGER NOT NULL);
INSERT INTO generation (number) VALUES (7);
INSERT INTO answers (row, partition, id, generation, score, expires_at, used_minute, answer, vector) VALUES (6040123335364045, 'abababababababababababababababababababababababababababababababab', 'cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd', 7, 1.0, 1795919930929, 29930558, '{"text":"Where is my order?"}', x'9a99193fcdcc4c3f');
INSERT INTO answers (row, partition, id, generation, score, expires_at, used_minute, answer, vector) VALUES (6040123335364046, 'abababababababababababababababababababababababababababababababab', 'cdcdcdcecdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd', 6, 1.0, 1795919930929, 29930558, '{"text":"cleared"}', x'9a99193fcdcc4c3f');
