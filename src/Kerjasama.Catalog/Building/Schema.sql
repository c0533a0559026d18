-- The catalogue: written once from content/ by CatalogBuilder, then only read. No table is ever updated in place.
-- Dates are text as written: YYYY, YYYY-MM or YYYY-MM-DD. Text order puts a partial date before the days it may mean,
-- so that "on day D" is: from_date <= D and (to_date is null or to_date > D).

-- What the file is: schema version, content hash, as-of day, counts.
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Whoever may stand in a party or member list: countries, organisations, former states, territories, blocs.
CREATE TABLE actor (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,                      -- ActorKind
  slug TEXT,                               -- page of its own, if any
  path TEXT,                               -- /negara/x or /organisasi/x
  name TEXT NOT NULL,
  name_en TEXT,
  iso2 TEXT,
  parent_code TEXT,
  region TEXT,
  subregion TEXT,
  sort_name TEXT NOT NULL                  -- folded name
) STRICT;
CREATE UNIQUE INDEX actor_path ON actor (path) WHERE path IS NOT NULL;

-- Countries with a page: UN members, observers and others that treaties name.
CREATE TABLE country (
  actor_id INTEGER PRIMARY KEY REFERENCES actor (id),
  slug TEXT NOT NULL UNIQUE,
  official_name TEXT NOT NULL,
  former_names TEXT NOT NULL,              -- JSON [{name, until}]
  aliases TEXT NOT NULL,                   -- JSON [text]
  status TEXT NOT NULL,                    -- CountryStatus
  status_note TEXT,
  capital TEXT,
  capital_note TEXT,
  area_km2 INTEGER,
  population INTEGER,
  population_year INTEGER,
  independence TEXT,
  un_admission TEXT,
  html TEXT NOT NULL,
  checked TEXT NOT NULL,
  unverified TEXT NOT NULL,                -- JSON [key]
  bilateral_with_indonesia INTEGER NOT NULL DEFAULT 0,
  bilateral_count INTEGER NOT NULL DEFAULT 0,
  multilateral_count INTEGER NOT NULL DEFAULT 0,
  membership_count INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Regions and subregions of UN M49.
CREATE TABLE region (
  slug TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  parent TEXT REFERENCES region (slug),
  summary TEXT,
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Fields of cooperation (bidang).
CREATE TABLE field (
  code TEXT PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  summary TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Organisations, forums and conferences.
CREATE TABLE organization (
  actor_id INTEGER PRIMARY KEY REFERENCES actor (id),
  slug TEXT NOT NULL UNIQUE,
  abbreviation TEXT,
  aliases TEXT NOT NULL,
  kind TEXT NOT NULL,                      -- OrganizationKind
  reach TEXT NOT NULL,                     -- Reach
  founded TEXT NOT NULL,
  founded_place TEXT,
  dissolved TEXT,
  seat TEXT,
  founding_agreement_id INTEGER REFERENCES agreement (id),
  founding_text TEXT,
  languages TEXT NOT NULL,                 -- JSON [text]
  organs TEXT NOT NULL,                    -- JSON [{name, nameEn, text}]
  aims TEXT NOT NULL,                      -- JSON [text]
  predecessor TEXT,
  successor TEXT,
  website TEXT,
  indonesia_role TEXT,
  summary TEXT NOT NULL,
  schoolbook_label TEXT,
  schoolbook_reason TEXT,
  schoolbook_count INTEGER,                -- members according to printed schoolbooks, where it is out of date
  schoolbook_count_day TEXT,               -- a day on which it was right
  member_noun TEXT NOT NULL,
  members_as_of TEXT NOT NULL,
  members_complete INTEGER NOT NULL,
  member_count INTEGER NOT NULL,           -- members on members_as_of
  history TEXT NOT NULL,                   -- JSON [{date, text}]
  related TEXT NOT NULL,                   -- JSON [slug]
  misconception TEXT,
  html TEXT NOT NULL,
  checked TEXT NOT NULL,
  unverified TEXT NOT NULL
) STRICT;

CREATE TABLE organization_field (
  organization_id INTEGER NOT NULL REFERENCES organization (actor_id),
  field TEXT NOT NULL REFERENCES field (code),
  position INTEGER NOT NULL,
  PRIMARY KEY (organization_id, field)
) STRICT, WITHOUT ROWID;

-- One period of one member, observer or partner.
CREATE TABLE membership (
  id INTEGER PRIMARY KEY,
  organization_id INTEGER NOT NULL REFERENCES organization (actor_id),
  member_id INTEGER NOT NULL REFERENCES actor (id),
  status TEXT NOT NULL,                    -- MembershipStatus
  from_date TEXT,
  to_date TEXT,                            -- first day no longer in this status
  founder INTEGER NOT NULL,
  source_no INTEGER NOT NULL,
  note TEXT,
  unverified INTEGER NOT NULL
) STRICT;
CREATE INDEX membership_organization ON membership (organization_id);
CREATE INDEX membership_member ON membership (member_id, organization_id);

-- Meetings of an organisation or conference.
CREATE TABLE session (
  id INTEGER PRIMARY KEY,
  organization_id INTEGER NOT NULL REFERENCES organization (actor_id),
  number TEXT,
  name TEXT NOT NULL,
  start_date TEXT,
  end_date TEXT,
  place TEXT,
  host_id INTEGER REFERENCES actor (id),
  outcome TEXT,
  agreement_id INTEGER REFERENCES agreement (id),
  source_no INTEGER NOT NULL,
  note TEXT,
  unverified INTEGER NOT NULL
) STRICT;
CREATE INDEX session_organization ON session (organization_id);

-- Agreements with the label that the classifier gave them when the catalogue was built. What lists show stands first:
-- SQLite keeps long rows in a chain of pages, and reading a column behind the long texts would walk the whole chain.
CREATE TABLE agreement (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  short_title TEXT NOT NULL,
  instrument TEXT NOT NULL,                -- Instrument
  label TEXT NOT NULL,                     -- Label
  rule TEXT NOT NULL,
  certainty TEXT NOT NULL,
  party_count INTEGER NOT NULL,
  state_count INTEGER NOT NULL,
  reach TEXT,                              -- Reach; null for bilateral ones
  status TEXT NOT NULL,                    -- AgreementStatus
  signed TEXT,
  in_force TEXT,
  year INTEGER,                            -- of signature, else of entry into force
  sort_date TEXT NOT NULL,
  sort_title TEXT NOT NULL,
  is_short_record INTEGER NOT NULL,        -- from content/registry
  parent_id INTEGER REFERENCES agreement (id),
  terminated TEXT,
  title TEXT NOT NULL,
  title_en TEXT,
  abbreviation TEXT,
  aliases TEXT NOT NULL,
  signed_place TEXT,
  provisional_from TEXT,
  depositary TEXT,
  open_to_accession TEXT NOT NULL,         -- Answer
  binding TEXT NOT NULL,                   -- Answer
  ratification TEXT NOT NULL,              -- JSON [text]
  summary TEXT NOT NULL,
  schoolbook_label TEXT,
  schoolbook_reason TEXT,
  override_label TEXT,
  override_reason TEXT,
  parties_as_of TEXT NOT NULL,
  parties_complete INTEGER NOT NULL,
  history TEXT NOT NULL,                   -- JSON [{date, text}]
  misconception TEXT,
  html TEXT NOT NULL,
  checked TEXT NOT NULL,
  unverified TEXT NOT NULL
) STRICT;
CREATE INDEX agreement_sort ON agreement (sort_date DESC, sort_title);
CREATE INDEX agreement_label ON agreement (label, sort_date DESC, sort_title);
CREATE INDEX agreement_parent ON agreement (parent_id);

CREATE TABLE agreement_field (
  agreement_id INTEGER NOT NULL REFERENCES agreement (id),
  field TEXT NOT NULL REFERENCES field (code),
  position INTEGER NOT NULL,
  PRIMARY KEY (agreement_id, field)
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_field_field ON agreement_field (field, agreement_id);

-- kind: replaces | related
CREATE TABLE agreement_relation (
  agreement_id INTEGER NOT NULL REFERENCES agreement (id),
  other_id INTEGER NOT NULL REFERENCES agreement (id),
  kind TEXT NOT NULL,
  PRIMARY KEY (agreement_id, other_id, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_relation_other ON agreement_relation (other_id);

-- One period of one party.
CREATE TABLE party (
  id INTEGER PRIMARY KEY,
  agreement_id INTEGER NOT NULL REFERENCES agreement (id),
  actor_id INTEGER NOT NULL REFERENCES actor (id),
  signatory_only INTEGER NOT NULL,
  side TEXT,
  signed TEXT,
  consent TEXT,                            -- Consent
  consent_date TEXT,
  in_force TEXT,                           -- in force for this party
  not_in_force INTEGER NOT NULL,           -- 1: not bound although others are; 0 without a day: bound, the day is not recorded
  in_force_is_latest INTEGER NOT NULL,     -- 1: the day is not recorded, in_force is the day by which it was bound
  left_date TEXT,                          -- first day no longer bound
  source_no INTEGER NOT NULL,
  note TEXT,
  unverified INTEGER NOT NULL
) STRICT;
CREATE INDEX party_agreement ON party (agreement_id);
CREATE INDEX party_actor ON party (actor_id, agreement_id, signatory_only);

-- Who stands across from whom in bilateral agreements: one row each way, so that no page has to join parties with parties.
CREATE TABLE bilateral (
  actor_id INTEGER NOT NULL REFERENCES actor (id),
  partner_id INTEGER NOT NULL REFERENCES actor (id),
  agreement_id INTEGER NOT NULL REFERENCES agreement (id),
  PRIMARY KEY (actor_id, partner_id, agreement_id)
) STRICT, WITHOUT ROWID;

-- Sources, and the numbered references of records to them.
CREATE TABLE source (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  publisher TEXT NOT NULL,
  kind TEXT NOT NULL,                      -- SourceKind
  url TEXT,
  archive TEXT,
  note TEXT,
  citation_count INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE citation (
  record_path TEXT NOT NULL,
  number INTEGER NOT NULL,
  source_id TEXT NOT NULL REFERENCES source (id),
  locator TEXT,
  url TEXT,
  accessed TEXT,
  note TEXT,
  record_title TEXT NOT NULL,
  PRIMARY KEY (record_path, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX citation_source ON citation (source_id, record_title);

-- Written pages: concepts, classification rules, fixed pages.
CREATE TABLE page (
  kind TEXT NOT NULL,                      -- PageKind
  slug TEXT NOT NULL,
  title TEXT NOT NULL,
  summary TEXT,
  definition TEXT,
  example TEXT,
  html TEXT NOT NULL,
  headings TEXT NOT NULL,                  -- JSON [{id, text}]
  see_also TEXT NOT NULL,
  position INTEGER NOT NULL,
  checked TEXT NOT NULL,
  PRIMARY KEY (kind, slug)
) STRICT, WITHOUT ROWID;

-- Glossary.
CREATE TABLE term (
  slug TEXT PRIMARY KEY,
  term TEXT NOT NULL,
  term_en TEXT,
  aliases TEXT NOT NULL,
  definition TEXT NOT NULL,
  article TEXT,
  example TEXT,
  see_also TEXT NOT NULL,
  html TEXT NOT NULL,
  sort_term TEXT NOT NULL,
  checked TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The Indonesian timeline.
CREATE TABLE event (
  slug TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  date TEXT NOT NULL,
  end_date TEXT,
  place TEXT,
  summary TEXT NOT NULL,
  records TEXT NOT NULL,                   -- JSON [path]
  fields TEXT NOT NULL,                    -- JSON [code]
  html TEXT NOT NULL,
  checked TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Written introductions to pairs of countries, by the path of their page.
CREATE TABLE relation_text (
  path TEXT PRIMARY KEY,
  summary TEXT NOT NULL,
  html TEXT NOT NULL,
  checked TEXT NOT NULL,
  unverified TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- URLs that moved (301) or ended (410).
CREATE TABLE slug_change (
  path TEXT PRIMARY KEY,
  to_path TEXT,
  code INTEGER NOT NULL,
  since TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Titles of all pages by path: for links between records, sitemap and errors.
CREATE TABLE site_path (
  path TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  checked TEXT
) STRICT, WITHOUT ROWID;
