-- Why: the first book. Numbers are whole millionths, days are ISO text, absent is NULL.
-- SPDX-License-Identifier: GPL-3.0-or-later
PRAGMA application_id = 0x4153424B
-- next
PRAGMA user_version = 1
-- next
CREATE TABLE meta (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    value TEXT NOT NULL
) STRICT
-- next
CREATE TABLE journal_entry (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
    actor TEXT NOT NULL CHECK (actor <> ''),
    kind TEXT NOT NULL CHECK (kind <> ''),
    subject TEXT NOT NULL,
    file TEXT NOT NULL,
    reason TEXT NOT NULL,
    turn TEXT NOT NULL CHECK (turn IN ('change', 'undo', 'redo')),
    turns INTEGER REFERENCES journal_entry (seq),
    CHECK ((turn = 'change') = (turns IS NULL))
) STRICT
-- next
CREATE INDEX journal_entry_turns ON journal_entry (turns, seq)
-- next
CREATE TABLE journal_change (
    entry INTEGER NOT NULL REFERENCES journal_entry (seq),
    position INTEGER NOT NULL CHECK (position > 0),
    table_name TEXT NOT NULL CHECK (table_name <> ''),
    row_key TEXT NOT NULL CHECK (row_key <> ''),
    before TEXT,
    after TEXT,
    PRIMARY KEY (entry, position),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT, WITHOUT ROWID
-- next
CREATE TRIGGER journal_entry_stays BEFORE UPDATE ON journal_entry
BEGIN
    SELECT RAISE(ABORT, 'the journal is never changed');
END
-- next
CREATE TRIGGER journal_entry_is_kept BEFORE DELETE ON journal_entry
BEGIN
    SELECT RAISE(ABORT, 'the journal is never changed');
END
-- next
CREATE TRIGGER journal_change_stays BEFORE UPDATE ON journal_change
BEGIN
    SELECT RAISE(ABORT, 'the journal is never changed');
END
-- next
CREATE TRIGGER journal_change_is_kept BEFORE DELETE ON journal_change
BEGIN
    SELECT RAISE(ABORT, 'the journal is never changed');
END
-- next
CREATE VIEW journal_line AS
SELECT e.seq, e.at, e.actor, e.kind, e.subject, e.file, e.reason, e.turn, e.turns,
    coalesce((SELECT l.turn = 'undo' FROM journal_entry l WHERE l.turns = e.seq ORDER BY l.seq DESC LIMIT 1), 0)
        AS is_undone,
    (SELECT count(*) FROM journal_change c WHERE c.entry = e.seq) AS row_count
FROM journal_entry e
-- next
CREATE TABLE content (
    sha256 TEXT PRIMARY KEY NOT NULL CHECK (length(sha256) = 64),
    bytes BLOB NOT NULL
) STRICT
-- next
CREATE TRIGGER content_stays BEFORE UPDATE ON content
BEGIN
    SELECT RAISE(ABORT, 'kept bytes are never changed');
END
-- next
CREATE TABLE target (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (code <> '')
) STRICT
-- next
CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (code <> '')
) STRICT
-- next
CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    is_added INTEGER NOT NULL CHECK (is_added IN (0, 1)),
    name TEXT NOT NULL,
    successor TEXT REFERENCES organisation (code),
    ends_on TEXT CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CHECK ((is_added = 1) = (name <> '')),
    CHECK (successor IS NULL OR successor <> code),
    CHECK (successor IS NULL OR ends_on IS NOT NULL)
) STRICT
-- next
CREATE TABLE organisation_name (
    id INTEGER PRIMARY KEY,
    organisation TEXT NOT NULL REFERENCES organisation (code),
    name TEXT NOT NULL CHECK (name <> ''),
    from_day TEXT NOT NULL CHECK (from_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    UNIQUE (organisation, from_day)
) STRICT
-- next
CREATE TABLE membership (
    id INTEGER PRIMARY KEY,
    organisation TEXT NOT NULL REFERENCES organisation (code),
    member_of TEXT NOT NULL REFERENCES organisation (code),
    UNIQUE (organisation, member_of),
    CHECK (organisation <> member_of)
) STRICT
-- next
CREATE TABLE plan_version (
    id INTEGER PRIMARY KEY,
    from_year INTEGER NOT NULL UNIQUE CHECK (from_year BETWEEN 1990 AND 2100),
    imported_at TEXT NOT NULL,
    title TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES content (sha256)
) STRICT
-- next
CREATE TABLE area (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    match_key TEXT NOT NULL UNIQUE CHECK (match_key <> ''),
    position INTEGER NOT NULL
) STRICT
-- next
CREATE TABLE denominator (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100),
    area INTEGER REFERENCES area (id),
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 900000000000000000),
    source TEXT NOT NULL
) STRICT
-- next
CREATE UNIQUE INDEX denominator_key ON denominator (name, year, coalesce(area, 0))
-- next
CREATE TABLE assigned (
    id INTEGER PRIMARY KEY,
    target TEXT NOT NULL REFERENCES target (code),
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100),
    value INTEGER NOT NULL CHECK (value BETWEEN -900000000000000000 AND 900000000000000000),
    document TEXT NOT NULL,
    UNIQUE (target, year)
) STRICT
-- next
CREATE TABLE series_break (
    id INTEGER PRIMARY KEY,
    target TEXT REFERENCES target (code),
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100),
    reason TEXT NOT NULL
) STRICT
-- next
CREATE UNIQUE INDEX series_break_key ON series_break (coalesce(target, ''), year)
-- next
CREATE TABLE figure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    target TEXT NOT NULL REFERENCES target (code),
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100),
    half INTEGER NOT NULL CHECK (half IN (0, 1)),
    part TEXT NOT NULL CHECK (part IN ('whole', 'area', 'member')),
    area INTEGER REFERENCES area (id),
    member TEXT REFERENCES organisation (code),
    reported_by TEXT NOT NULL REFERENCES organisation (code),
    state TEXT NOT NULL CHECK (state IN ('reported', 'none_arisen', 'not_available', 'not_assessable')),
    value INTEGER CHECK (value BETWEEN -900000000000000000 AND 900000000000000000),
    numerator INTEGER CHECK (numerator BETWEEN 0 AND 900000000000000000),
    denominator INTEGER CHECK (denominator BETWEEN 0 AND 900000000000000000),
    certainty TEXT NOT NULL CHECK (certainty IN ('official', 'preliminary', 'estimate')),
    as_of TEXT CHECK (as_of GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    data_from TEXT CHECK (data_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    data_to TEXT CHECK (data_to GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reason TEXT NOT NULL,
    note TEXT NOT NULL,
    origin TEXT NOT NULL,
    file TEXT NOT NULL,
    place TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    CHECK ((part = 'area') = (area IS NOT NULL)),
    CHECK ((part = 'member') = (member IS NOT NULL)),
    CHECK ((state = 'reported') = (value IS NOT NULL OR numerator IS NOT NULL)),
    CHECK (value IS NULL OR numerator IS NULL),
    CHECK (denominator IS NULL OR numerator IS NOT NULL),
    CHECK (data_from IS NULL OR data_to IS NULL OR data_from <= data_to)
) STRICT
-- next
CREATE UNIQUE INDEX figure_key
    ON figure (target, year, half, coalesce(area, 0), coalesce(member, ''), reported_by)
-- next
CREATE INDEX figure_period ON figure (year, half)
-- next
CREATE TABLE task_result (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    task TEXT NOT NULL REFERENCES task (code),
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100),
    half INTEGER NOT NULL CHECK (half IN (0, 1)),
    reported_by TEXT NOT NULL REFERENCES organisation (code),
    result TEXT NOT NULL,
    progress TEXT NOT NULL,
    difficulties TEXT NOT NULL,
    proposals TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    UNIQUE (task, year, half, reported_by)
) STRICT
-- next
CREATE TABLE task_indicator_value (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    task TEXT NOT NULL REFERENCES task (code),
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100),
    half INTEGER NOT NULL CHECK (half IN (0, 1)),
    reported_by TEXT NOT NULL REFERENCES organisation (code),
    indicator TEXT NOT NULL CHECK (indicator <> ''),
    unit TEXT NOT NULL,
    fund TEXT NOT NULL,
    value INTEGER NOT NULL CHECK (value BETWEEN -900000000000000000 AND 900000000000000000),
    recorded_at TEXT NOT NULL,
    UNIQUE (task, year, half, reported_by, indicator, fund)
) STRICT
-- next
CREATE TABLE submission (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    organisation TEXT NOT NULL REFERENCES organisation (code),
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100),
    half INTEGER NOT NULL CHECK (half IN (0, 1)),
    version INTEGER NOT NULL CHECK (version > 0),
    received TEXT NOT NULL CHECK (received GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    origin TEXT NOT NULL,
    file TEXT NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (organisation, year, half, version)
) STRICT
-- next
CREATE TABLE decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    item TEXT NOT NULL CHECK (item <> ''),
    choice TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    decided_at TEXT NOT NULL
) STRICT
-- next
CREATE INDEX decision_item ON decision (item, id)
-- next
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    media_type TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES content (sha256),
    size INTEGER NOT NULL CHECK (size >= 0),
    about TEXT NOT NULL,
    UNIQUE (sha256, name, about)
) STRICT
