-- As first landed.
CREATE TABLE errors (id INTEGER PRIMARY KEY AUTOINCREMENT, line TEXT NOT NULL);
CREATE TABLE slow (at INTEGER NOT NULL, ms INTEGER NOT NULL, command TEXT NOT NULL);
INSERT INTO errors (id, line) VALUES (1, '{"level":"error","at":"2026-11-28T02:39:17.802Z","event":"internal_error","error":"boom"}');
INSERT INTO slow (at, ms, command) VALUES (1795833557802, 740, '{"at":1795833557802,"store":"embedded-key-value","command":"read","items":2,"ms":740}');
