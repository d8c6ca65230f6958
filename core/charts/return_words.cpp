// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/return_words.h"

#include "core/text/date_text.h"

namespace ansinh {

namespace {

constexpr Phrase kOnTime{u"Đúng hạn", u"On time"};
constexpr Phrase kLate{u"Gửi chậm", u"Late"};
constexpr Phrase kPartial{u"Mới có một phần, chưa có báo cáo", u"Part only, no return yet"};
constexpr Phrase kMissing{u"Chưa gửi, đã quá hạn", u"Missing, overdue"};
constexpr Phrase kAwaited{u"Chưa gửi, còn hạn", u"Not sent, still time"};
constexpr Phrase kNotAsked{u"Không thuộc diện gửi", u"Not asked"};

constexpr Phrase kReceivedOn{u"nhận ngày %1", u"received on %1"};
constexpr Phrase kLastOn{u"nhận lần đầu ngày %1, lần %2 ngày %3", u"first received on %1, version %2 on %3"};
constexpr Phrase kInTime{u"đúng hạn", u"on time"};
constexpr Phrase kDaysLate{u"chậm %1 ngày", u"%1 days late"};
constexpr Phrase kSomeLate{u"gửi chậm", u"late"};
constexpr Phrase kIncomplete{u"chưa đủ nội dung", u"incomplete"};

ReturnMark markOf(const OrganisationStanding &standing, bool isOver)
{
    switch (standing.state) {
    case OrganisationStanding::State::Received: return standing.isLate ? ReturnMark::Late : ReturnMark::OnTime;
    case OrganisationStanding::State::Partial: return ReturnMark::Partial;
    case OrganisationStanding::State::Missing: break;
    }
    return standing.isLate || isOver ? ReturnMark::Missing : ReturnMark::Awaited;
}

QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

QString lateWord(const OrganisationStanding &standing, const std::optional<Deadline> &collect, ChartLanguage language)
{
    if (!collect || !standing.firstReceived)
        return kSomeLate.in(language);
    const int days = -collect->daysLeft(*standing.firstReceived);
    return kDaysLate.in(language).arg(language == ChartLanguage::Vietnamese ? twoDigits(days) : QString::number(days));
}

QString receivedWord(const OrganisationStanding &standing, ChartLanguage language)
{
    if (!standing.received)
        return {};
    if (!standing.firstReceived || standing.version <= 1)
        return kReceivedOn.in(language).arg(shortDate(*standing.received));
    return kLastOn.in(language).arg(shortDate(*standing.firstReceived), QString::number(standing.version),
                                    shortDate(*standing.received));
}

void fillReceived(ReturnCell &cell, const OrganisationStanding &standing, const std::optional<Deadline> &collect,
                  ChartLanguage language)
{
    const QString when = standing.isLate ? lateWord(standing, collect, language) : kInTime.in(language);
    QStringList words{receivedWord(standing, language), when};
    words.removeAll(QString());
    if (!standing.targetsMissing.empty() || !standing.tasksMissing.empty())
        words += kIncomplete.in(language);
    cell.word = words.join(QStringLiteral(", "));
    if (standing.isLate)
        cell.brief = when;
    else if (standing.firstReceived)
        cell.brief = dayAndMonth(*standing.firstReceived);
}

} // namespace

QString wordOf(ReturnMark mark, ChartLanguage language)
{
    switch (mark) {
    case ReturnMark::OnTime: return kOnTime.in(language);
    case ReturnMark::Late: return kLate.in(language);
    case ReturnMark::Partial: return kPartial.in(language);
    case ReturnMark::Missing: return kMissing.in(language);
    case ReturnMark::Awaited: return kAwaited.in(language);
    case ReturnMark::NotAsked: break;
    }
    return kNotAsked.in(language);
}

ReturnCell returnCell(const OrganisationStanding &standing, const std::optional<Deadline> &collect, bool isOver,
                      ChartLanguage language)
{
    ReturnCell cell;
    cell.mark = markOf(standing, isOver);
    if (standing.state == OrganisationStanding::State::Received)
        fillReceived(cell, standing, collect, language);
    else
        cell.word = wordOf(cell.mark, language);
    return cell;
}

ReturnCell notAskedCell(ChartLanguage language)
{
    return {ReturnMark::NotAsked, {}, wordOf(ReturnMark::NotAsked, language), {}};
}

} // namespace ansinh
