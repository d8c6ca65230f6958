-- Why: the register of returns (by which document, on which way, signed by whom, from which bytes) and what went out when.
-- SPDX-License-Identifier: GPL-3.0-or-later
PRAGMA user_version = 4
-- next
ALTER TABLE submission ADD COLUMN document_number TEXT CHECK (document_number <> '')
-- next
ALTER TABLE submission ADD COLUMN document_date TEXT
    CHECK (document_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
-- next
ALTER TABLE submission ADD COLUMN channel TEXT CHECK (channel IN ('paper', 'usb', 'email', 'chat', 'other'))
-- next
ALTER TABLE submission ADD COLUMN signer INTEGER REFERENCES person (id)
-- next
ALTER TABLE submission ADD COLUMN sha256 TEXT CHECK (length(sha256) = 64)
-- next
CREATE INDEX submission_sha256 ON submission (sha256) WHERE sha256 IS NOT NULL
-- next
CREATE TABLE sent_paper (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    organisation TEXT NOT NULL REFERENCES organisation (code),
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100),
    half INTEGER NOT NULL CHECK (half IN (0, 1)),
    kind TEXT NOT NULL CHECK (kind IN ('form', 'reminder')),
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    UNIQUE (organisation, year, half, kind, day)
) STRICT
