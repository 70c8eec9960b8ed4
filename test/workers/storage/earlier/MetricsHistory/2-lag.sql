-- Since Kafka's lag is kept.
CREATE TABLE points (at INTEGER PRIMARY KEY, point TEXT NOT NULL);
CREATE TABLE last (one INTEGER PRIMARY KEY, reading TEXT NOT NULL);
INSERT INTO points (at, point) VALUES (1795833573642, '{"at":1795833573642,"seconds":60,"succeeded":2,"failed":0,"from_cache":0,"tokens":24,"waiting":0,"started":0,"between_attempts":0,"kafka_lag":3,"p50_ms":38,"p95_ms":38}');
INSERT INTO last (one, reading) VALUES (1, '{"at":1795833573642,"succeeded":2,"failed":0,"fromCache":0,"tokens":24,"waiting":0,"started":0,"betweenAttempts":0,"kafkaLag":3,"totalMs":{"20":2}}');
