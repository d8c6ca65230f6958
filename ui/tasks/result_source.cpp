// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/result_source.h"

#include "core/text/date_text.h"
#include "ui/widgets/html.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

struct ResultWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::ResultWords)
};

QString proseHtml(const QString &label, const QString &text)
{
    if (text.isEmpty())
        return {};
    return labelHtml(label)
        + QStringLiteral("<p style='margin:0'>%1</p>")
              .arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

} // namespace

QString sourceText(const PeriodResults &results, const ResultKey &key)
{
    const TaskResult *result = results.result(key.task, key.by);
    if (!result)
        return {};
    const QDateTime at = result->recordedAt.toLocalTime();
    QStringList parts{
        ResultWords::tr("Recorded %1 at %2").arg(shortDate(at.date()), at.time().toString(QStringLiteral("HH:mm")))};
    if (const Submission *submission = results.submissionOf(key.by)) {
        parts += ResultWords::tr("return received %1").arg(shortDate(submission->received));
        if (!submission->file.isEmpty())
            parts += ResultWords::tr("file %1").arg(submission->file);
    }
    return parts.join(QStringLiteral(" · "));
}

QString earlierHtml(const PeriodResults &results, const ResultKey &key)
{
    const TaskResult *result = results.earlierResult(key.task, key.by);
    if (!result)
        return {};
    return proseHtml(ResultWords::tr("Result"), result->text) + proseHtml(ResultWords::tr("Progress"), result->progress)
        + proseHtml(ResultWords::tr("Difficulties"), result->difficulties)
        + proseHtml(ResultWords::tr("Proposals"), result->proposals);
}

} // namespace ansinh
