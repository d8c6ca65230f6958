-- Why: whom to call, names of areas that change on a day, and what a decision has seen.
-- SPDX-License-Identifier: GPL-3.0-or-later
PRAGMA user_version = 2
-- next
CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    about TEXT NOT NULL CHECK (about GLOB 'organisation:?*' OR about GLOB 'area:[0-9]*'),
    name TEXT NOT NULL,
    post TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT
-- next
CREATE INDEX person_about ON person (about)
-- next
CREATE TABLE contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    about TEXT NOT NULL UNIQUE CHECK (about GLOB 'organisation:?*' OR about GLOB 'area:[0-9]*'),
    person INTEGER NOT NULL REFERENCES person (id)
) STRICT
-- next
CREATE TABLE area_name (
    id INTEGER PRIMARY KEY,
    area INTEGER NOT NULL REFERENCES area (id),
    name TEXT NOT NULL CHECK (name <> ''),
    from_day TEXT NOT NULL CHECK (from_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    UNIQUE (area, from_day)
) STRICT
-- next
ALTER TABLE decision ADD COLUMN seen TEXT CHECK (seen <> '')
-- next
CREATE INDEX journal_change_row ON journal_change (table_name, row_key)
-- next
CREATE INDEX journal_change_removed ON journal_change (table_name) WHERE after IS NULL
