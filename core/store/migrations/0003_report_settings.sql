-- Why: outlines of the report that the officer keeps, and how each year's report is headed and signed.
-- SPDX-License-Identifier: GPL-3.0-or-later
PRAGMA user_version = 3
-- next
CREATE TABLE report_template (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    outline TEXT NOT NULL CHECK (outline <> '')
) STRICT
-- next
CREATE TABLE report_setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100),
    half INTEGER NOT NULL CHECK (half IN (0, 1)),
    field TEXT NOT NULL CHECK (field <> ''),
    value TEXT NOT NULL,
    UNIQUE (year, half, field)
) STRICT
