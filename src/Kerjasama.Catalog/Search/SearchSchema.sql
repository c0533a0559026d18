-- The full-text search. Filled by SearchIndex.Write only; read by SearchQueries only.

-- Where the ids of each kind are. Ids go from the most to the least wanted kind and, within a kind, from the most to the least
-- important document: "the first n matches by id" are the n most important, and counting a kind is counting a range of ids.
CREATE TABLE search_kind (
  kind TEXT NOT NULL PRIMARY KEY,
  first_id INTEGER NOT NULL,
  last_id INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What a query filters and ranks by: small rows, so that a pass over all of them stays in memory.
CREATE TABLE search_document (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL REFERENCES search_kind (kind),
  importance REAL NOT NULL, -- factor on the text rank, about 0.5 to 4
  label TEXT,
  reach TEXT,
  status TEXT,
  year INTEGER
) STRICT;

-- What a hit shows; read for the hits of one page only.
CREATE TABLE search_card (
  id INTEGER PRIMARY KEY REFERENCES search_document (id),
  title TEXT NOT NULL,
  url TEXT NOT NULL UNIQUE,
  summary TEXT NOT NULL,
  names TEXT NOT NULL,   -- one a line
  anchors TEXT NOT NULL, -- separated by spaces
  body TEXT NOT NULL
) STRICT;

CREATE TABLE search_document_field (
  field TEXT NOT NULL,
  document_id INTEGER NOT NULL REFERENCES search_document (id),
  PRIMARY KEY (field, document_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE search_document_country (
  country TEXT NOT NULL, -- ISO 3166-1 alpha-3
  document_id INTEGER NOT NULL REFERENCES search_document (id),
  PRIMARY KEY (country, document_id)
) STRICT, WITHOUT ROWID;

-- The words, already folded and split by SearchWords, so that index, vocabulary and queries agree on what a word is.
-- Contentless: search_card has the text as written, and stems can only be marked in it by SnippetText, not by snippet().
-- The two columns of stems let "berdagang" find "perdagangan", with less weight than the word as typed.
CREATE VIRTUAL TABLE search_text USING fts5(
  title, names, summary, body, title_stems, text_stems,
  content='', tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);

-- Every name a page can be called by (but for titles too long to be typed), in the three forms a reader's text is compared with.
CREATE TABLE search_name (
  id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES search_document (id),
  rank INTEGER NOT NULL, -- 0 to 2, the likelier meant the lower: "GNB" is Gerakan Non-Blok (0) before the code of Guinea-Bissau (2)
  name TEXT NOT NULL,  -- as written
  words TEXT NOT NULL, -- folded: "perbedaan bilateral dan multilateral"
  topic TEXT NOT NULL, -- stems in alphabetical order without stop words: "beda bilateral multilateral"
  joined TEXT NOT NULL -- words without spaces: "timorleste"
) STRICT;

CREATE INDEX search_name_words ON search_name (words, rank, document_id);
CREATE INDEX search_name_topic ON search_name (topic);
CREATE INDEX search_name_joined ON search_name (joined);

-- Every word of the index, to know a misspelled one and to find what it may have been.
CREATE TABLE search_word (
  id INTEGER PRIMARY KEY,
  word TEXT NOT NULL UNIQUE,
  stem TEXT NOT NULL,
  documents INTEGER NOT NULL -- number of documents with the word; 0 for a word of synonyms only
) STRICT;

CREATE INDEX search_word_stem ON search_word (stem, word);

-- Three-letter pieces (trigrams) of "_word_", the underscores so that the first and last letters count.
-- A table instead of an FTS5 trigram index: only words of nearly the same length are looked at, which FTS5 cannot do.
CREATE TABLE search_word_piece (
  piece TEXT NOT NULL,
  length INTEGER NOT NULL, -- letters of the word
  word_id INTEGER NOT NULL REFERENCES search_word (id),
  PRIMARY KEY (piece, length, word_id)
) STRICT, WITHOUT ROWID;

-- What a term of a query is also searched as, both folded.
CREATE TABLE search_synonym (
  term TEXT NOT NULL,
  other TEXT NOT NULL,
  PRIMARY KEY (term, other)
) STRICT, WITHOUT ROWID;
