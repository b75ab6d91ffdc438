-- Who may ask. A key itself is kept nowhere: it is known by its digest, and long enough that the digest gives nothing away.
CREATE TABLE access_key (
  id ${text} PRIMARY KEY,
  name ${text} NOT NULL,
  role ${text} NOT NULL,
  digest ${text} NOT NULL UNIQUE,
  created ${text} NOT NULL,
  revoked ${text}
);

-- Browsers that signed in. Not copied by a backup: who signed in here did not sign in there.
CREATE TABLE web_session (
  digest ${text} PRIMARY KEY,
  who ${text} NOT NULL,
  role ${text} NOT NULL,
  access_key ${text},
  ends ${text} NOT NULL
);

-- Writes that a program may send again because it did not hear our answer. What they were about, never what they said.
CREATE TABLE sent_write (
  who ${text} NOT NULL,
  id ${text} NOT NULL,
  digest ${text} NOT NULL,
  at ${text} NOT NULL,
  subject ${text},
  PRIMARY KEY (who, id)
);
CREATE INDEX sent_write_at ON sent_write (at);
