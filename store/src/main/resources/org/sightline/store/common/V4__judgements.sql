-- What persons said of links: only ever added to. The latest row of a key counts.
CREATE TABLE judgement (
  number ${counted},
  link_key ${text} NOT NULL,
  article BIGINT NOT NULL REFERENCES article (number),
  list ${text} NOT NULL,
  entry ${text} NOT NULL,
  name ${text} NOT NULL,
  verdict ${text} NOT NULL,
  who ${text} NOT NULL,
  note ${text} NOT NULL,
  at ${text} NOT NULL,
  context ${text} NOT NULL,
  entry_digest ${text}
);
CREATE INDEX judgement_link_key ON judgement (link_key, number);
CREATE INDEX judgement_article ON judgement (article, number);

-- A correction or a dispute, said of an article, or of a link or a claim in it.
CREATE TABLE notice (
  number ${counted},
  article BIGINT NOT NULL REFERENCES article (number),
  about ${text} NOT NULL,
  kind ${text} NOT NULL,
  words ${text} NOT NULL,
  who ${text} NOT NULL,
  at ${text} NOT NULL,
  withdrawn ${text}
);
CREATE INDEX notice_article ON notice (article, number);

-- How many days articles of a publisher are kept; the row of the empty name is for all others.
CREATE TABLE retention (
  publisher ${text} PRIMARY KEY,
  days INTEGER NOT NULL
);

-- Articles and names that are not to come back. Digests only; those of names are salted.
CREATE TABLE forgotten (
  digest ${text} PRIMARY KEY,
  words INTEGER NOT NULL,
  at ${text} NOT NULL
);
