-- Why: SQLite builds a table of its own for each list of words that it checks, at every row; of thousands of wards that
-- takes three quarters of the writing. The same words, one compared after the other.
-- SPDX-License-Identifier: GPL-3.0-or-later
PRAGMA user_version = 7
-- next
CREATE TABLE ward_measure_anew (
    target TEXT NOT NULL CHECK (target <> ''),
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100),
    half INTEGER NOT NULL CHECK (half IN (0, 1)),
    package INTEGER NOT NULL CHECK (package > 0),
    verdict TEXT NOT NULL CHECK (verdict = 'attained' OR verdict = 'on_track' OR verdict = 'behind'
        OR verdict = 'no_data' OR verdict = 'not_assessable' OR verdict = 'disputed' OR verdict = 'not_applicable'
        OR verdict = 'no_baseline'),
    value INTEGER CHECK (value BETWEEN -900000000000000000 AND 900000000000000000),
    numerator INTEGER CHECK (numerator BETWEEN 0 AND 900000000000000000),
    denominator INTEGER CHECK (denominator BETWEEN 0 AND 900000000000000000),
    state TEXT CHECK (state = 'reported' OR state = 'none_arisen' OR state = 'not_available'
        OR state = 'not_assessable'),
    certainty TEXT CHECK (certainty = 'official' OR certainty = 'preliminary' OR certainty = 'estimate'),
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
INSERT INTO ward_measure_anew (target, year, half, package, verdict, value, numerator, denominator, state, certainty, gap,
    is_disputed, is_break, is_apart, adds)
SELECT target, year, half, package, verdict, value, numerator, denominator, state, certainty, gap, is_disputed, is_break,
    is_apart, adds
FROM ward_measure
-- next
DROP TABLE ward_measure
-- next
ALTER TABLE ward_measure_anew RENAME TO ward_measure
-- next
CREATE INDEX ward_measure_break ON ward_measure (is_break) WHERE is_break = 1
-- next
CREATE TRIGGER ward_measure_stays BEFORE UPDATE ON ward_measure
BEGIN
    SELECT RAISE(ABORT, 'what a package says is never changed');
END
