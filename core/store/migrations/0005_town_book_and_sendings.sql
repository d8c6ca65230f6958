-- Why: what went to whom and was received there; packages of many wards, the book of a town; codes for DHIS2.
-- SPDX-License-Identifier: GPL-3.0-or-later
PRAGMA user_version = 5
-- next
CREATE TABLE package_recipient (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    organisation TEXT REFERENCES organisation (code),
    address TEXT NOT NULL,
    fields TEXT NOT NULL
) STRICT
-- next
CREATE TABLE sending (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    recipient TEXT NOT NULL CHECK (recipient <> ''),
    organisation TEXT REFERENCES organisation (code),
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100),
    half INTEGER NOT NULL CHECK (half IN (0, 1)),
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    channel TEXT NOT NULL CHECK (channel IN ('usb', 'folder', 'email', 'paper')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'submitted')),
    number TEXT NOT NULL,
    fields TEXT NOT NULL,
    file TEXT NOT NULL,
    code TEXT CHECK (code <> ''),
    sha256 TEXT CHECK (length(sha256) = 64),
    resends INTEGER REFERENCES sending (id),
    received_on TEXT CHECK (received_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    received_words TEXT NOT NULL,
    note TEXT NOT NULL,
    CHECK (resends IS NULL OR resends <> id),
    CHECK (received_on IS NOT NULL OR received_words = ''),
    CHECK ((code IS NULL) = (sha256 IS NULL)),
    CHECK (channel = 'paper' OR code IS NOT NULL)
) STRICT
-- next
CREATE INDEX sending_period ON sending (year, half)
-- next
CREATE TABLE ward_package (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    book TEXT NOT NULL CHECK (book <> ''),
    ward TEXT NOT NULL CHECK (ward <> ''),
    place TEXT NOT NULL,
    former_names TEXT NOT NULL,
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100),
    half INTEGER NOT NULL CHECK (half IN (0, 1)),
    sequence INTEGER NOT NULL CHECK (sequence >= 0),
    state TEXT NOT NULL CHECK (state IN ('draft', 'submitted')),
    number TEXT NOT NULL,
    date TEXT CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    received_on TEXT NOT NULL CHECK (received_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    plan_print TEXT NOT NULL CHECK (length(plan_print) = 64),
    plan_title TEXT NOT NULL,
    plan_from INTEGER NOT NULL CHECK (plan_from BETWEEN 1990 AND 2100),
    is_other_plan INTEGER NOT NULL CHECK (is_other_plan IN (0, 1)),
    is_sample INTEGER NOT NULL CHECK (is_sample IN (0, 1)),
    in_force INTEGER NOT NULL CHECK (in_force IN (0, 1)),
    fields TEXT NOT NULL,
    targets TEXT NOT NULL,
    missing TEXT NOT NULL,
    apart TEXT NOT NULL,
    tasks TEXT NOT NULL,
    code TEXT NOT NULL CHECK (code <> ''),
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL UNIQUE REFERENCES content (sha256),
    CHECK (fields <> '' OR targets = '')
) STRICT
-- next
CREATE INDEX ward_package_period ON ward_package (year, half, in_force)
-- next
CREATE INDEX ward_package_book ON ward_package (book, year, half)
-- next
CREATE TABLE ward_measure (
    target TEXT NOT NULL CHECK (target <> ''),
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100),
    half INTEGER NOT NULL CHECK (half IN (0, 1)),
    package INTEGER NOT NULL CHECK (package > 0),
    verdict TEXT NOT NULL CHECK (verdict IN ('not_assessable', 'disputed', 'not_applicable', 'no_data', 'attained',
        'no_baseline', 'on_track', 'behind')),
    value INTEGER CHECK (value BETWEEN -900000000000000000 AND 900000000000000000),
    numerator INTEGER CHECK (numerator BETWEEN 0 AND 900000000000000000),
    denominator INTEGER CHECK (denominator BETWEEN 0 AND 900000000000000000),
    state TEXT CHECK (state IN ('reported', 'none_arisen', 'not_available', 'not_assessable')),
    certainty TEXT CHECK (certainty IN ('official', 'preliminary', 'estimate')),
    gap INTEGER CHECK (gap > 0),
    is_disputed INTEGER NOT NULL CHECK (is_disputed IN (0, 1)),
    is_break INTEGER NOT NULL CHECK (is_break IN (0, 1)),
    is_apart INTEGER NOT NULL CHECK (is_apart IN (0, 1)),
    adds INTEGER NOT NULL CHECK (adds IN (0, 1)),
    PRIMARY KEY (target, year, half, package),
    CHECK (adds = 0 OR is_apart = 0),
    CHECK (adds = 0 OR is_disputed = 1 OR value IS NOT NULL OR (numerator IS NOT NULL AND denominator > 0))
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX ward_measure_break ON ward_measure (is_break) WHERE is_break = 1
-- next
CREATE TRIGGER ward_measure_stays BEFORE UPDATE ON ward_measure
BEGIN
    SELECT RAISE(ABORT, 'what a package says is never changed');
END
-- next
CREATE TABLE dhis2_mapping (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    target TEXT NOT NULL REFERENCES target (code),
    amount TEXT NOT NULL CHECK (amount IN ('value', 'numerator', 'denominator')),
    data_element TEXT NOT NULL CHECK (length(data_element) = 11 AND data_element GLOB '[A-Za-z]*'),
    category_option_combo TEXT CHECK (length(category_option_combo) = 11 AND category_option_combo GLOB '[A-Za-z]*'),
    org_unit TEXT CHECK (length(org_unit) = 11 AND org_unit GLOB '[A-Za-z]*'),
    UNIQUE (target, amount)
) STRICT
