// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_reading.h"

namespace ansinh {

/// A line of Kính gửi or Nơi nhận, printed or not.
struct RecipientLine
{
    QString key; ///< names it in RecipientChoice; empty: the officer's own line
    QString usual = {}; ///< what stands there without his words; empty: his own line
    QString words = {}; ///< his words; empty: none
    bool isOn = true;

    const QString &printed() const { return words.isEmpty() ? usual : words; }
};

using RecipientLines = std::vector<RecipientLine>;

/// The keys of the first and last line of Nơi nhận: "Như trên", and "Lưu: VT, …".
extern const QString kAboveKey;
extern const QString kFileKey;

/// Kính gửi: the recipients of the plan's duty to submit, in the officer's order and words. One that has
/// ended by the report's date gives way to its successor, or is left out.
RecipientLines addressing(const ReportReading &reading);

/// Nơi nhận: the addressees as above, the others of the plan's list, the file copy; the officer's choices
/// heard. "Lưu" is always the last.
RecipientLines distribution(const ReportReading &reading);

/// Of the plan's recipients those that have ended on the report's date with nobody in their place.
std::vector<Code<Organisation>> endedRecipients(const ReportReading &reading);

/// To whom the report goes, as organisations, whatever the officer's words.
std::vector<Code<Organisation>> addresseeCodes(const ReportReading &reading);

/// The printed lines of Nơi nhận.
QStringList recipientLines(const ReportReading &reading);

/// The officer's part of "Lưu: VT, LĐTBXH"; empty: the plan names no officer who keeps the book.
QString compilerMark(const ReportReading &reading);

/// "Lưu: VT, LĐTBXH": the last line of Nơi nhận.
QString fileCopyLine(const ReportReading &reading);

/// The people's committee that the report goes to, wherever it stands among the addressees; empty: none.
Code<Organisation> superiorBody(const ReportReading &reading);

/// "UBND THỊ XÃ QUẢNG TRỊ": the superior body as usage B names it; empty: the report goes to none.
QString usualSuperior(const ReportReading &reading);

} // namespace ansinh
