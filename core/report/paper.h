// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/report/owed_report.h"
#include "core/report/report_reading.h"

#include <set>

namespace ansinh {

/// Whom to call about the returns: the officer who keeps the book. Empty: not known.
struct CollectorContact
{
    QString name;
    QString phone;
    QString email;
};

/// What the smaller papers of the year speak of: values only.
struct PaperMatter
{
    ReportMatter report; ///< `asOf` is the day of the paper: names are valid on it
    std::vector<Figure> before = {}; ///< of the period before
    CollectorContact collector = {};
    QHash<Code<Organisation>, QString> workbooks
        = {}; ///< names of the files that go out with the letters; empty: none do
    std::set<Code<Target>> byArea = {}; ///< targets that are asked by khu phố too; only for the area form
};

/// A paper as its composers read it: the report's reading, and what everybody owes.
class PaperReading : public ReportReading
{
public:
    /// The matter must outlive it, and its letterhead bear the paper's day (datedFor).
    explicit PaperReading(const PaperMatter &matter);

    const PaperMatter &paper() const { return m_paper; }
    /// What the organisation has to report; empty: nothing.
    const OwedReport &owedBy(const Code<Organisation> &organisation) const;

private:
    const PaperMatter &m_paper;
    QHash<Code<Organisation>, OwedReport> m_owed;
};

/// The matter of a paper of that day: without the number of the annual report.
PaperMatter datedFor(const QDate &day, ReportMatter report);

/// The head of a paper with a kind of its own: number and day are left for the hand that signs.
OfficialHeader paperHeader(const ReportReading &reading, const QString &symbol, const QString &kind,
                           const QString &subject);

/// The head of a công văn: "Số:      /UBND-LĐTBXH", the subject under it.
OfficialHeader letterHeader(const ReportReading &reading, const QString &subject);

/// Signed as the report is, to the addressees, further recipients and the file copy.
SignatureBlock paperSignature(const ReportReading &reading, const QStringList &furtherRecipients = {});

/// "Nghị quyết số 42-NQ/TW"; where the plan names none, the plan itself.
QString resolutionText(const ReportReading &reading);

/// Through whom the others report: "công chức Lao động - Thương binh và Xã hội"; empty: the plan names nobody.
QString collectorName(const ReportReading &reading);

/// How to reach them: "đồng chí Nguyễn Văn A, điện thoại 0912 345 678"; empty: not known.
QString contactText(const PaperReading &reading);

/// A name inside a sentence: "công chức Văn hóa - Xã hội", "các khu phố", "Trạm Y tế phường".
QString nameInSentence(const ReportReading &reading, const Code<Organisation> &code);

/// "(Kèm theo Công văn số ……/UBND-LĐTBXH ngày …… tháng …… năm 2026 của …)"
QString attachedToLetter(const ReportReading &reading);

/// A document without sections yet.
Document paperDocument(const ReportReading &reading, const QString &title);

} // namespace ansinh
