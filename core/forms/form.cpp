// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form.h"

#include "core/base/sha256.h"
#include "core/text/fold.h"

namespace ansinh {

namespace formWords {
const QString kFigures = QStringLiteral("Số liệu");
const QString kTasks = QStringLiteral("Nhiệm vụ");
const QString kInstructions = QStringLiteral("Hướng dẫn");
const QString kHidden = QStringLiteral("_ansinh");
const QString kCode = QStringLiteral("Mã");
const QString kTarget = QStringLiteral("Chỉ tiêu");
const QString kUnit = QStringLiteral("Đơn vị tính");
const QString kPart = QStringLiteral("Khu phố");
const QString kPrevious = QStringLiteral("Năm trước");
const QString kNumerator = QStringLiteral("Tử số");
const QString kDenominator = QStringLiteral("Mẫu số");
const QString kValue = QStringLiteral("Giá trị");
const QString kState = QStringLiteral("Tình trạng");
const QString kCertainty = QStringLiteral("Loại số liệu");
const QString kNote = QStringLiteral("Ghi chú");
const QString kTask = QStringLiteral("Nhiệm vụ");
const QString kResult = QStringLiteral("Kết quả");
const QString kProgress = QStringLiteral("Tiến độ");
const QString kDifficulties = QStringLiteral("Khó khăn, vướng mắc");
const QString kProposals = QStringLiteral("Kiến nghị, đề xuất");
const QString kPreparer = QStringLiteral("NGƯỜI LẬP BIỂU");
const QString kHead = QStringLiteral("THỦ TRƯỞNG ĐƠN VỊ");
const QString kKeyFormat = QStringLiteral("ansinh_form");
const QString kKeyBook = QStringLiteral("book");
const QString kKeyPlan = QStringLiteral("plan");
const QString kKeyOrganisation = QStringLiteral("organisation");
const QString kKeyPeriod = QStringLiteral("period");
const QString kKeyIssued = QStringLiteral("issued");
} // namespace formWords

namespace {

constexpr qsizetype kLongestCode = 34; // the name of the file stays at 60
constexpr int kMarkLength = 4;

bool isPlain(QChar c)
{
    return c.isLetterOrNumber() ? c.unicode() < 0x80 : c == QLatin1Char('-') || c == QLatin1Char('_');
}

} // namespace

QString fileCode(const Code<Organisation> &organisation)
{
    QString code = withoutAccents(organisation.text);
    for (QChar &c : code)
        c = isPlain(c) ? c : QLatin1Char('-');
    if (code == organisation.text && code.size() <= kLongestCode)
        return code;
    // What was changed could be another's code now.
    const QByteArray hash = sha256Hex(organisation.text.toUtf8());
    return code.left(kLongestCode - kMarkLength - 1) + QLatin1Char('-') + QString::fromLatin1(hash.left(kMarkLength));
}

QString FormIndicatorRow::title() const
{
    const QString what = fund.isEmpty() ? name : QStringLiteral("%1 – %2").arg(name, fund);
    return unit.isEmpty() ? what : QStringLiteral("%1 (%2)").arg(what, unit);
}

QString filePeriod(const Period &period)
{
    return period.year.toString() + (period.half ? QStringLiteral("-6-thang") : QString());
}

QString Form::fileName() const
{
    return QStringLiteral("%1-bao-cao-%2.xlsx").arg(fileCode(identity.organisation), filePeriod(identity.period));
}

QString formPeriod(const Period &period)
{
    return period.half ? period.year.toString() + QStringLiteral("-H1") : period.year.toString();
}

QString formWord(FigureState state)
{
    switch (state) {
    case FigureState::NoneArisen: return QStringLiteral("Không phát sinh");
    case FigureState::NotAvailable: return QStringLiteral("Chưa có số liệu");
    case FigureState::NotAssessable: return QStringLiteral("Không đánh giá được ở cấp phường");
    case FigureState::Reported: break;
    }
    return QStringLiteral("Có số liệu");
}

QString formWord(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Preliminary: return QStringLiteral("Sơ bộ");
    case Certainty::Estimate: return QStringLiteral("Ước");
    case Certainty::Official: break;
    }
    return QStringLiteral("Chính thức");
}

QString yesNoWord(bool isYes)
{
    return isYes ? QStringLiteral("Đạt") : QStringLiteral("Không đạt");
}

} // namespace ansinh
