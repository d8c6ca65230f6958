-- Why: what was submitted stays as it was, and so does everything that it tells of or compares with.
-- SPDX-License-Identifier: GPL-3.0-or-later
PRAGMA user_version = 6
-- next
CREATE TABLE submitted_report (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100),
    version INTEGER NOT NULL CHECK (version > 0),
    number TEXT NOT NULL CHECK (number <> ''),
    symbol TEXT NOT NULL,
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    document TEXT NOT NULL REFERENCES content (sha256),
    pdf TEXT NOT NULL REFERENCES content (sha256),
    docx TEXT NOT NULL REFERENCES content (sha256),
    odt TEXT NOT NULL REFERENCES content (sha256),
    reopened_on TEXT CHECK (reopened_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reopen_reason TEXT CHECK (reopen_reason <> ''),
    last_decision INTEGER NOT NULL DEFAULT 0,
    UNIQUE (year, version),
    CHECK (date <= day),
    CHECK ((reopened_on IS NULL) = (reopen_reason IS NULL))
) STRICT
-- next
CREATE UNIQUE INDEX submitted_report_in_force ON submitted_report (year) WHERE reopened_on IS NULL
-- next
ALTER TABLE sending ADD COLUMN version INTEGER NOT NULL DEFAULT 0 CHECK (version >= 0)
-- next
CREATE VIEW frozen AS SELECT max(year) AS until FROM submitted_report WHERE reopened_on IS NULL
-- next
CREATE TRIGGER submitted_report_comes BEFORE INSERT ON submitted_report
WHEN NEW.year <= (SELECT until FROM frozen)
    AND NOT EXISTS (SELECT 1 FROM submitted_report WHERE id = NEW.id AND version = NEW.version)
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END
-- next
CREATE TRIGGER submitted_report_stays BEFORE UPDATE ON submitted_report
WHEN OLD.reopened_on IS NOT NULL OR NEW.reopened_on IS NULL OR OLD.year < (SELECT until FROM frozen)
    OR (NEW.id, NEW.year, NEW.version, NEW.number, NEW.symbol, NEW.date, NEW.day, NEW.document, NEW.pdf, NEW.docx,
        NEW.odt, NEW.last_decision) IS NOT (OLD.id, OLD.year, OLD.version, OLD.number, OLD.symbol, OLD.date, OLD.day,
        OLD.document, OLD.pdf, OLD.docx, OLD.odt, OLD.last_decision)
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END
-- next
CREATE TRIGGER submitted_report_is_kept BEFORE DELETE ON submitted_report
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END
-- next
CREATE TRIGGER content_of_submitted_report_is_kept BEFORE DELETE ON content
WHEN EXISTS (SELECT 1 FROM submitted_report WHERE OLD.sha256 IN (document, pdf, docx, odt))
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END
-- next
CREATE TRIGGER frozen_figure_comes BEFORE INSERT ON figure
WHEN NEW.year <= (SELECT until FROM frozen)
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END
-- next
CREATE TRIGGER frozen_figure_stays BEFORE UPDATE ON figure
WHEN min(OLD.year, NEW.year) <= (SELECT until FROM frozen)
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END
-- next
CREATE TRIGGER frozen_figure_is_kept BEFORE DELETE ON figure
WHEN OLD.year <= (SELECT until FROM frozen)
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END
-- next
CREATE TRIGGER frozen_task_result_comes BEFORE INSERT ON task_result
WHEN NEW.year <= (SELECT until FROM frozen)
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END
-- next
CREATE TRIGGER frozen_task_result_stays BEFORE UPDATE ON task_result
WHEN min(OLD.year, NEW.year) <= (SELECT until FROM frozen)
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END
-- next
CREATE TRIGGER frozen_task_result_is_kept BEFORE DELETE ON task_result
WHEN OLD.year <= (SELECT until FROM frozen)
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END
-- next
CREATE TRIGGER frozen_task_indicator_value_comes BEFORE INSERT ON task_indicator_value
WHEN NEW.year <= (SELECT until FROM frozen)
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END
-- next
CREATE TRIGGER frozen_task_indicator_value_stays BEFORE UPDATE ON task_indicator_value
WHEN min(OLD.year, NEW.year) <= (SELECT until FROM frozen)
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END
-- next
CREATE TRIGGER frozen_task_indicator_value_is_kept BEFORE DELETE ON task_indicator_value
WHEN OLD.year <= (SELECT until FROM frozen)
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END
-- next
CREATE TRIGGER frozen_submission_comes BEFORE INSERT ON submission
WHEN NEW.year <= (SELECT until FROM frozen)
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END
-- next
CREATE TRIGGER frozen_submission_stays BEFORE UPDATE ON submission
WHEN min(OLD.year, NEW.year) <= (SELECT until FROM frozen)
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END
-- next
CREATE TRIGGER frozen_submission_is_kept BEFORE DELETE ON submission
WHEN OLD.year <= (SELECT until FROM frozen)
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END
-- next
CREATE TRIGGER frozen_denominator_comes BEFORE INSERT ON denominator
WHEN NEW.year <= (SELECT until FROM frozen)
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END
-- next
CREATE TRIGGER frozen_denominator_stays BEFORE UPDATE ON denominator
WHEN min(OLD.year, NEW.year) <= (SELECT until FROM frozen)
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END
-- next
CREATE TRIGGER frozen_denominator_is_kept BEFORE DELETE ON denominator
WHEN OLD.year <= (SELECT until FROM frozen)
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END
-- next
CREATE TRIGGER frozen_assigned_comes BEFORE INSERT ON assigned
WHEN NEW.year <= (SELECT until FROM frozen)
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END
-- next
CREATE TRIGGER frozen_assigned_stays BEFORE UPDATE ON assigned
WHEN min(OLD.year, NEW.year) <= (SELECT until FROM frozen)
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END
-- next
CREATE TRIGGER frozen_assigned_is_kept BEFORE DELETE ON assigned
WHEN OLD.year <= (SELECT until FROM frozen)
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END
-- next
CREATE TRIGGER frozen_series_break_comes BEFORE INSERT ON series_break
WHEN NEW.year <= (SELECT until FROM frozen)
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END
-- next
CREATE TRIGGER frozen_series_break_stays BEFORE UPDATE ON series_break
WHEN min(OLD.year, NEW.year) <= (SELECT until FROM frozen)
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END
-- next
CREATE TRIGGER frozen_series_break_is_kept BEFORE DELETE ON series_break
WHEN OLD.year <= (SELECT until FROM frozen)
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END
-- next
CREATE TRIGGER frozen_report_setting_comes BEFORE INSERT ON report_setting
WHEN NEW.year <= (SELECT until FROM frozen)
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END
-- next
CREATE TRIGGER frozen_report_setting_stays BEFORE UPDATE ON report_setting
WHEN min(OLD.year, NEW.year) <= (SELECT until FROM frozen)
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END
-- next
CREATE TRIGGER frozen_report_setting_is_kept BEFORE DELETE ON report_setting
WHEN OLD.year <= (SELECT until FROM frozen)
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END
-- next
CREATE TRIGGER frozen_decision_comes BEFORE INSERT ON decision
WHEN (NEW.item LIKE '%/%' AND CAST(substr(NEW.item, instr(NEW.item, '/') + 1, 4) AS INTEGER)
    BETWEEN 1990 AND (SELECT until FROM frozen))
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END
-- next
CREATE TRIGGER frozen_decision_stays BEFORE UPDATE ON decision
WHEN (OLD.item LIKE '%/%' AND CAST(substr(OLD.item, instr(OLD.item, '/') + 1, 4) AS INTEGER)
    BETWEEN 1990 AND (SELECT until FROM frozen))
    OR (NEW.item LIKE '%/%' AND CAST(substr(NEW.item, instr(NEW.item, '/') + 1, 4) AS INTEGER)
    BETWEEN 1990 AND (SELECT until FROM frozen))
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END
-- next
CREATE TRIGGER frozen_decision_is_kept BEFORE DELETE ON decision
WHEN (OLD.item LIKE '%/%' AND CAST(substr(OLD.item, instr(OLD.item, '/') + 1, 4) AS INTEGER)
    BETWEEN 1990 AND (SELECT until FROM frozen))
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END
-- next
CREATE TRIGGER frozen_attachment_comes BEFORE INSERT ON attachment
WHEN EXISTS (SELECT 1 FROM submission WHERE NEW.about LIKE 'submission:%'
    AND id = CAST(substr(NEW.about, 12) AS INTEGER) AND year <= (SELECT until FROM frozen))
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END
-- next
CREATE TRIGGER frozen_attachment_stays BEFORE UPDATE ON attachment
WHEN EXISTS (SELECT 1 FROM submission WHERE OLD.about LIKE 'submission:%'
    AND id = CAST(substr(OLD.about, 12) AS INTEGER) AND year <= (SELECT until FROM frozen))
    OR EXISTS (SELECT 1 FROM submission WHERE NEW.about LIKE 'submission:%'
    AND id = CAST(substr(NEW.about, 12) AS INTEGER) AND year <= (SELECT until FROM frozen))
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END
-- next
CREATE TRIGGER frozen_attachment_is_kept BEFORE DELETE ON attachment
WHEN EXISTS (SELECT 1 FROM submission WHERE OLD.about LIKE 'submission:%'
    AND id = CAST(substr(OLD.about, 12) AS INTEGER) AND year <= (SELECT until FROM frozen))
BEGIN
    SELECT RAISE(ABORT, 'frozen');
END
