-- As first landed.
CREATE TABLE families (name TEXT PRIMARY KEY, labels TEXT NOT NULL, used_at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE audits (day TEXT PRIMARY KEY, usd REAL NOT NULL) WITHOUT ROWID;
INSERT INTO families (name, labels, used_at) VALUES ('classification@1 local/hash-1', '{"zones":[{"right":0,"wrong":0},{"right":0,"wrong":0},{"right":0,"wrong":0},{"right":299,"wrong":0},{"right":299,"wrong":0},{"right":299,"wrong":0},{"right":299,"wrong":0},{"right":299,"wrong":0},{"right":299,"wrong":0}],"pairs":[["0123456789ab","ba9876543210",true]],"labels":{"right":299,"wrong":0},"audits":{"right":0,"wrong":0},"revoked":0}', 1795833530000);
INSERT INTO audits (day, usd) VALUES ('2026-11-28', 0.01);
