// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_identity.h"

#include "core/text/fold.h"
#include "core/text/normalise.h"

namespace ansinh {

namespace {

constexpr int kMostRows = 200;
const QString kPrefix = QStringLiteral("ansinh_");
const QString kHalf = QStringLiteral("-H1");

/// What is said, by key, in small letters and without the prefix; "form" is the version.
using Words = QHash<QString, QString>;

QString keyFrom(const QString &text)
{
    const QString key = singleLine(text).toLower();
    return key.startsWith(kPrefix) ? key.mid(kPrefix.size()) : key;
}

Words wordsOn(const WorkbookSheet &sheet)
{
    Words words;
    for (const auto &[place, cell] : sheet.cells) {
        if (place.row >= kMostRows)
            break;
        const WorkbookCell *value = sheet.at({place.row, place.column + 1});
        if (cell.kind != WorkbookCell::Kind::Text || !value)
            continue;
        const QString text
            = value->kind == WorkbookCell::Kind::Date ? value->date.toString(Qt::ISODate) : singleLine(value->text);
        if (!text.isEmpty() && !words.contains(keyFrom(cell.text)))
            words.insert(keyFrom(cell.text), text);
    }
    return words;
}

/// The value of a defined name or property: ="TYT" is TYT.
Words wordsIn(const QHash<QString, QString> &pairs)
{
    Words words;
    for (auto pair = pairs.begin(); pair != pairs.end(); ++pair) {
        if (!pair.key().startsWith(kPrefix, Qt::CaseInsensitive))
            continue;
        QString value = singleLine(pair.value());
        if (value.startsWith(u'='))
            value.remove(0, 1);
        if (value.size() > 1 && value.startsWith(u'"') && value.endsWith(u'"'))
            value = value.mid(1, value.size() - 2);
        words.insert(keyFrom(pair.key()), value);
    }
    return words;
}

std::optional<FormIdentity> identityFrom(const Words &words)
{
    FormIdentity identity;
    bool isNumber = false;
    identity.version = words.value(keyFrom(formWords::kKeyFormat)).toInt(&isNumber);
    identity.book = words.value(formWords::kKeyBook);
    identity.plan = words.value(formWords::kKeyPlan);
    identity.organisation = Code<Organisation>(words.value(formWords::kKeyOrganisation));
    const auto period = periodFrom(words.value(formWords::kKeyPeriod));
    if (!isNumber || identity.plan.isEmpty() || identity.organisation.isEmpty() || !period)
        return {};
    identity.period = *period;
    identity.issued = QDate::fromString(words.value(formWords::kKeyIssued), Qt::ISODate);
    return identity;
}

} // namespace

std::optional<Period> periodFrom(const QString &text)
{
    const bool half = text.endsWith(kHalf, Qt::CaseInsensitive);
    const auto year = Year::from(half ? text.chopped(kHalf.size()) : text);
    if (!year)
        return {};
    return Period{*year, half};
}

std::optional<FormIdentity> identityIn(const Workbook &workbook)
{
    const QString hidden = searchKey(formWords::kHidden);
    for (const WorkbookSheet &sheet : workbook.sheets) {
        if (searchKey(singleLine(sheet.name)) != hidden)
            continue;
        if (const auto identity = identityFrom(wordsOn(sheet)))
            return identity;
    }
    if (const auto identity = identityFrom(wordsIn(workbook.properties)))
        return identity;
    return identityFrom(wordsIn(workbook.names));
}

} // namespace ansinh
