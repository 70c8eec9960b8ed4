-- As first landed.
CREATE TABLE firing (
        tenant TEXT NOT NULL, key TEXT NOT NULL, rule TEXT NOT NULL, alert TEXT NOT NULL, PRIMARY KEY (tenant, key)) WITHOUT ROWID;
CREATE TABLE transitions (
        seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, tenant TEXT NOT NULL, status TEXT NOT NULL,
        at INTEGER NOT NULL, alert TEXT NOT NULL, notice TEXT NOT NULL, error TEXT);
CREATE INDEX transitions_pending ON transitions (seq) WHERE notice = 'pending';
CREATE TABLE delivery (one INTEGER PRIMARY KEY, until INTEGER NOT NULL);
INSERT INTO firing (tenant, key, rule, alert) VALUES ('acme', 'queue_length ai_processing', 'queue_length', '{"rule":"queue_length","subject":"ai_processing","value":120,"threshold":100,"message":"120 tasks wait.","tenant":"acme","since":"2026-11-28T02:39:46.843Z"}');
INSERT INTO transitions (seq, id, tenant, status, at, alert, notice, error) VALUES (1, 'e3f36a8a-9070-4940-ba1a-6f9e8d46eac1', 'acme', 'firing', 1795833586843, '{"rule":"queue_length","subject":"ai_processing","value":120,"threshold":100,"message":"120 tasks wait.","tenant":"acme","since":"2026-11-28T02:39:46.843Z"}', 'pending', NULL);
INSERT INTO transitions (seq, id, tenant, status, at, alert, notice, error) VALUES (2, '0d9538ff-3e45-45ce-a7a8-00794488c19a', 'acme', 'firing', 1795833586843, '{"rule":"dead_letters","subject":null,"value":1,"threshold":0,"message":"1 dead letter.","tenant":"acme","since":"2026-11-28T02:39:46.843Z"}', 'pending', NULL);
INSERT INTO transitions (seq, id, tenant, status, at, alert, notice, error) VALUES (3, 'e93b6176-b0b0-4bab-8c01-828ec2d28a64', 'acme', 'resolved', 1795833586849, '{"rule":"dead_letters","subject":null,"value":1,"threshold":0,"message":"1 dead letter.","tenant":"acme","since":"2026-11-28T02:39:46.843Z"}', 'pending', NULL);
INSERT INTO delivery (one, until) VALUES (1, 1795833826852);
