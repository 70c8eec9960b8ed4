-- As first landed.
CREATE TABLE entries (
      id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, action TEXT NOT NULL, target TEXT NOT NULL,
      role TEXT NOT NULL, key_id TEXT, request_id TEXT NOT NULL, status INTEGER);
INSERT INTO entries (id, at, action, target, role, key_id, request_id, status) VALUES (1, 1795833557774, 'task.revoke', '/task/eu00-1', 'writer', NULL, 'request-1', 200);
INSERT INTO entries (id, at, action, target, role, key_id, request_id, status) VALUES (2, 1795833557778, 'cache.clear', '/cache', 'admin', '0a1b2c3d', 'request-2', NULL);
