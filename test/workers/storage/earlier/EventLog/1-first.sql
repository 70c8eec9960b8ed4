-- As first landed.
CREATE TABLE records (
        at INTEGER PRIMARY KEY, timestamp INTEGER NOT NULL, key TEXT, value TEXT NOT NULL, headers TEXT NOT NULL,
        bytes INTEGER NOT NULL);
CREATE TABLE bounds (start INTEGER NOT NULL);
INSERT INTO records (at, timestamp, key, value, headers, bytes) VALUES (0, 1795833557780, 'k', '{"text":"hello"}', '[{"key":"h","value":"v"}]', 42);
INSERT INTO records (at, timestamp, key, value, headers, bytes) VALUES (1, 1795833557780, NULL, 'second', '[]', 8);
