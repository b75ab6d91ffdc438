-- Who did what to which, when: ids and digests only. Each row holds the digest of the one before.
CREATE TABLE audit (
  seq BIGINT PRIMARY KEY,
  at ${text} NOT NULL,
  who ${text} NOT NULL,
  what ${text} NOT NULL,
  subject ${text} NOT NULL,
  previous ${text} NOT NULL,
  digest ${text} NOT NULL
);
CREATE INDEX audit_subject ON audit (subject, seq);

-- How many rows there are to be, and the digest of the last. Whoever writes takes this row first, so writers stand in a line.
CREATE TABLE audit_head (
  id INTEGER PRIMARY KEY,
  seq BIGINT NOT NULL,
  digest ${text} NOT NULL
);
INSERT INTO audit_head (id, seq, digest) VALUES (1, 0, '');
