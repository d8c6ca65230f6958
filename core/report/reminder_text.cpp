// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reminder_text.h"

#include "core/report/deadline_text.h"
#include "core/report/plan_phrase.h"
#include "core/report/report_text.h"
#include "core/report/workbook_text.h"
#include "core/text/date_text.h"

#include <algorithm>

namespace ansinh {

namespace {

using Codes = std::vector<Code<Organisation>>;

bool isOver(const PaperReading &reading)
{
    return reading.collect() && reading.collect()->daysLeft(reading.date()) < 0;
}

/// "", ", đã quá thời hạn 03 ngày": how the date stands.
QString lateClause(const PaperReading &reading)
{
    return isOver(reading)
        ? QStringLiteral(", đã quá thời hạn %1").arg(daysLateText(*reading.collect(), reading.date()))
        : QString();
}

QString dueSentence(const PaperReading &reading)
{
    if (!reading.collect())
        return {};
    return QStringLiteral("Theo %1, các cơ quan, đơn vị gửi báo cáo %2 về %3 %4. ")
        .arg(planPhrase(reading), reading.periodName(), reading.ward(), dueText(*reading.collect()));
}

/// What has come of one, or of many.
QString stateText(const PaperReading &reading, const Codes &organisations)
{
    const QString still = isOver(reading) ? QStringLiteral("vẫn chưa") : QStringLiteral("chưa");
    if (organisations.size() > 1)
        return QStringLiteral("%1 %2 nhận được báo cáo của %3 cơ quan, đơn vị")
            .arg(reading.ward(), still, countText(qint64(organisations.size())));
    const QString name = nameInSentence(reading, organisations.front());
    if (reading.hasSentPart(organisations.front()))
        return QStringLiteral("%1 mới nhận được một phần số liệu, %2 nhận được báo cáo của %3")
            .arg(reading.ward(), still, name);
    return QStringLiteral("%1 %2 nhận được báo cáo của %3").arg(reading.ward(), still, name);
}

QString missingClause(const PaperReading &reading, const Codes &organisations)
{
    if (organisations.size() > 1)
        return QStringLiteral(" (danh sách dưới đây)");
    const QString counts = owedCounts(missingFrom(reading, organisations.front()));
    return counts.isEmpty() ? QString() : QStringLiteral("; còn thiếu %1 (bảng dưới đây)").arg(counts);
}

QString whomText(const PaperReading &reading, const Codes &organisations)
{
    return organisations.size() > 1 ? QStringLiteral("các cơ quan, đơn vị có tên nêu trên")
                                    : nameInSentence(reading, organisations.front());
}

QString throughText(const PaperReading &reading)
{
    const QString through = collectorName(reading);
    return QStringLiteral("về %1%2").arg(reading.ward(),
                                         through.isEmpty() ? QString() : QStringLiteral(" (qua %1)").arg(through));
}

/// Before the date: how long is left.
QString friendlyText(const PaperReading &reading, const Codes &organisations)
{
    const QString by
        = reading.collect() ? QStringLiteral("gửi báo cáo đúng thời hạn nêu trên") : QStringLiteral("sớm gửi báo cáo");
    return QStringLiteral(
               "Để việc tổng hợp báo cáo chung được kịp thời, %1 đề nghị %2 quan tâm, sắp xếp hoàn thành và %3 %4.")
        .arg(reading.issuerName(), whomText(reading, organisations), by, throughText(reading));
}

/// A day that leaves the ward one working day to put its own report together.
QString lastChance(const PaperReading &reading)
{
    const std::optional<Deadline> &submit = reading.submit();
    const QDate last = submit ? workingDayBefore(submit->effectiveDay) : QDate();
    return last.isValid() && last > reading.date() ? QStringLiteral("chậm nhất %1").arg(namedDay(last))
                                                   : QStringLiteral("ngay khi nhận được công văn này");
}

bool allTold(const PaperReading &reading, const Codes &organisations)
{
    return std::all_of(organisations.begin(), organisations.end(),
                       [&](const Code<Organisation> &code) { return isTold(reading, code); });
}

/// Somebody outside the ward reads it.
bool hasOutside(const PaperReading &reading, const Codes &organisations)
{
    return std::any_of(organisations.begin(), organisations.end(), [&](const Code<Organisation> &code) {
        const Organisation *organisation = reading.plan().organisation(code);
        return organisation && organisation->isOutside;
    });
}

/// To those outside: nothing but a wish.
QString askingText(const PaperReading &reading, const Codes &organisations)
{
    const QString aim = reading.submit()
        ? QStringLiteral("Để kịp tổng hợp, báo cáo cấp trên trước ngày %1, ").arg(citedDate(reading.submit()->planDate))
        : QString();
    const QString wish
        = QStringLiteral("%1 đề nghị %2 quan tâm phối hợp, gửi báo cáo %3 %4.")
              .arg(reading.issuerName(), whomText(reading, organisations), throughText(reading), lastChance(reading));
    return aim + wish;
}

QString firmText(const PaperReading &reading, const Codes &organisations)
{
    const QString effect = reading.submit()
        ? QStringLiteral("Việc gửi chậm ảnh hưởng đến báo cáo chung mà %1 phải gửi cấp trên trước ngày %2. ")
              .arg(reading.ward(), citedDate(reading.submit()->planDate))
        : QString();
    const QString verb = allTold(reading, organisations) ? QStringLiteral("yêu cầu") : QStringLiteral("đề nghị");
    return effect
        + QStringLiteral("%1 %2 %3 khẩn trương hoàn thành, gửi báo cáo %4 %5.")
              .arg(reading.issuerName(), verb, whomText(reading, organisations), throughText(reading),
                   lastChance(reading));
}

Blocks lateWish(const PaperReading &reading, const Codes &organisations)
{
    const QString meanwhile
        = QStringLiteral("Nếu chưa đủ số liệu chính thức, đề nghị gửi trước số liệu sơ bộ hoặc ước");
    const bool isAsked = hasOutside(reading, organisations);
    const QString last = isAsked ? meanwhile + QStringLiteral("./.")
                                 : QStringLiteral("%1. Đơn vị không gửi sẽ được nêu trong báo cáo chung của %2./.")
                                       .arg(meanwhile, reading.unitWord());
    Blocks blocks{isAsked ? bodyText(askingText(reading, organisations), QStringLiteral("reminder.asking"))
                          : bodyText(firmText(reading, organisations), QStringLiteral("reminder.firm"))};
    append(blocks, workbookReminder(reading, organisations));
    blocks.push_back(bodyText(last, QStringLiteral("reminder.consequence")));
    return blocks;
}

} // namespace

Paragraph reminderOpening(const PaperReading &reading, const Codes &organisations)
{
    return bodyText(QStringLiteral("%1Đến %2%3, %4%5.")
                        .arg(dueSentence(reading), reading.asOf(), lateClause(reading),
                             stateText(reading, organisations), missingClause(reading, organisations)),
                    isOver(reading) ? QStringLiteral("reminder.late") : QStringLiteral("reminder.before"));
}

Blocks reminderWish(const PaperReading &reading, const Codes &organisations)
{
    if (isOver(reading))
        return lateWish(reading, organisations);
    Blocks blocks = workbookReminder(reading, organisations);
    blocks.push_back(bodyText(closed(friendlyText(reading, organisations)), QStringLiteral("reminder.friendly")));
    return blocks;
}

} // namespace ansinh
