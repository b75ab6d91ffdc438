-- What is kept of one article, and the rows that questions need, all of them made from its reading.
CREATE TABLE article (
  number ${counted},
  id ${text} NOT NULL UNIQUE,
  ref ${text},
  title ${text},
  byline ${text} NOT NULL,
  publisher ${text},
  url ${text},
  language ${text} NOT NULL,
  published ${text},
  published_basis ${text} NOT NULL,
  first_kept ${text} NOT NULL,
  read_at ${text} NOT NULL,
  engine ${text},
  rules ${text} NOT NULL,
  depth ${text} NOT NULL
);
CREATE INDEX article_publisher ON article (publisher, number);
CREATE INDEX article_published ON article (published, number);

-- Apart from the row above, so that a page of articles reads none of it. The reading is compressed, and without the text.
CREATE TABLE body (
  article BIGINT PRIMARY KEY REFERENCES article (number),
  text ${text} NOT NULL,
  reading ${bytes} NOT NULL
);

-- Every place where the same text was found.
CREATE TABLE carried (
  article BIGINT NOT NULL REFERENCES article (number),
  place ${text} NOT NULL,
  publisher ${text},
  url ${text},
  ref ${text},
  first_kept ${text} NOT NULL,
  PRIMARY KEY (article, place)
);

CREATE TABLE release_used (
  article BIGINT NOT NULL REFERENCES article (number),
  dataset ${text} NOT NULL,
  release ${text} NOT NULL,
  PRIMARY KEY (article, dataset)
);
CREATE INDEX release_used_release ON release_used (dataset, release, article);

CREATE TABLE link (
  article BIGINT NOT NULL REFERENCES article (number),
  entity ${text} NOT NULL,
  list ${text} NOT NULL,
  entry ${text} NOT NULL,
  name ${text} NOT NULL,
  caption ${text} NOT NULL,
  decision ${text} NOT NULL,
  score DOUBLE PRECISION NOT NULL,
  link_key ${text} NOT NULL,
  judged_key ${text} NOT NULL,
  context ${text} NOT NULL,
  entry_digest ${text},
  PRIMARY KEY (article, entity, list, entry)
);
CREATE INDEX link_entry ON link (list, entry, article);
CREATE INDEX link_link_key ON link (link_key);
CREATE INDEX link_judged_key ON link (judged_key);
CREATE INDEX link_decision ON link (decision, article);

-- Where an entity with a link stands in the text: code points, half open. The words are the text's.
CREATE TABLE mention (
  article BIGINT NOT NULL REFERENCES article (number),
  id ${text} NOT NULL,
  entity ${text} NOT NULL,
  type ${text} NOT NULL,
  form ${text} NOT NULL,
  from_point INTEGER NOT NULL,
  to_point INTEGER NOT NULL,
  PRIMARY KEY (article, id)
);
CREATE INDEX mention_entity ON mention (article, entity, from_point);

CREATE TABLE event (
  article BIGINT NOT NULL REFERENCES article (number),
  id ${text} NOT NULL,
  type ${text} NOT NULL,
  from_day ${text},
  to_day ${text},
  place ${text},
  from_point INTEGER NOT NULL,
  to_point INTEGER NOT NULL,
  PRIMARY KEY (article, id)
);
CREATE INDEX event_type ON event (type, from_day, article);

CREATE TABLE equipment (
  article BIGINT NOT NULL REFERENCES article (number),
  event ${text} NOT NULL,
  place INTEGER NOT NULL,
  name ${text} NOT NULL,
  PRIMARY KEY (article, event, place),
  FOREIGN KEY (article, event) REFERENCES event (article, id)
);

-- Only entities with a link: nobody unlisted is a party.
CREATE TABLE participant (
  article BIGINT NOT NULL REFERENCES article (number),
  event ${text} NOT NULL,
  place INTEGER NOT NULL,
  entity ${text} NOT NULL,
  role ${text} NOT NULL,
  PRIMARY KEY (article, event, place),
  FOREIGN KEY (article, event) REFERENCES event (article, id)
);
CREATE INDEX participant_entity ON participant (article, entity);

CREATE TABLE claim (
  article BIGINT NOT NULL REFERENCES article (number),
  place INTEGER NOT NULL,
  id ${text} NOT NULL,
  event ${text} NOT NULL,
  polarity ${text} NOT NULL,
  modality ${text} NOT NULL,
  PRIMARY KEY (article, place),
  UNIQUE (article, id),
  FOREIGN KEY (article, event) REFERENCES event (article, id)
);
CREATE INDEX claim_event ON claim (article, event);

-- A source that is a person without a link has no name here; it stays inside the reading.
CREATE TABLE source (
  article BIGINT NOT NULL REFERENCES article (number),
  claim ${text} NOT NULL,
  place INTEGER NOT NULL,
  name ${text},
  cue ${text} NOT NULL,
  via ${text},
  PRIMARY KEY (article, claim, place),
  FOREIGN KEY (article, claim) REFERENCES claim (article, id)
);

CREATE TABLE evidence (
  article BIGINT NOT NULL REFERENCES article (number),
  claim ${text} NOT NULL,
  place INTEGER NOT NULL,
  from_point INTEGER NOT NULL,
  to_point INTEGER NOT NULL,
  PRIMARY KEY (article, claim, place),
  FOREIGN KEY (article, claim) REFERENCES claim (article, id)
);

CREATE TABLE post (
  article BIGINT NOT NULL REFERENCES article (number),
  place INTEGER NOT NULL,
  entity ${text} NOT NULL,
  title ${text} NOT NULL,
  organization ${text},
  state ${text} NOT NULL,
  from_day ${text},
  to_day ${text},
  from_point INTEGER NOT NULL,
  to_point INTEGER NOT NULL,
  PRIMARY KEY (article, place)
);
CREATE INDEX post_entity ON post (article, entity);
