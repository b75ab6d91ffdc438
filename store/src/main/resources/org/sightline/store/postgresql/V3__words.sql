-- The terms of each article, as this program cut them, without positions and without a text search configuration.
CREATE TABLE words (
  article BIGINT PRIMARY KEY,
  terms TSVECTOR NOT NULL
);
CREATE INDEX words_terms ON words USING GIN (terms);
