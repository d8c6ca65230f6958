// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/book.h"
#include "core/store/directory_rows.h"
#include "core/store/failure.h"
#include "core/store/parts.h"
#include "core/store/rows.h"
#include "core/text/fold.h"
#include "core/text/normalise.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace ansinh {

namespace {

// "Trường Tiểu học Lê Lợi" → "TTHLL"; numbers stay whole.
QString initialsOf(const QString &name)
{
    QString code;
    bool isInside = false;
    for (const QChar letter : withoutAccents(name).toUpper()) {
        const bool isLatin = letter >= u'A' && letter <= u'Z';
        const bool isDigit = letter >= u'0' && letter <= u'9';
        if (isDigit || (isLatin && !isInside))
            code += letter;
        isInside = isLatin || isDigit;
    }
    return code.isEmpty() ? QStringLiteral("DV") : code;
}

bool isCalled(const Organisation &organisation, const QString &key)
{
    const auto matches = [&key](const QString &name) { return matchKey(name) == key; };
    return matches(organisation.name)
        || std::any_of(organisation.spellings.begin(), organisation.spellings.end(), matches)
        || std::any_of(organisation.names.begin(), organisation.names.end(),
                       [&](const DatedName &dated) { return matches(dated.name); });
}

const Organisation *find(const std::vector<Organisation> &all, const QString &codeOrName)
{
    const auto byCode = std::find_if(all.begin(), all.end(), [&](const Organisation &organisation) {
        return organisation.code.text.compare(codeOrName.trimmed(), Qt::CaseInsensitive) == 0;
    });
    if (byCode != all.end())
        return &*byCode;
    const QString key = matchKey(codeOrName);
    const auto byName = std::find_if(all.begin(), all.end(), [&](const Organisation &organisation) {
        return !key.isEmpty() && isCalled(organisation, key);
    });
    return byName == all.end() ? nullptr : &*byName;
}

// Codes of every version of the plan count: a code never comes to mean another organisation.
QString freeCode(Rows &rows, const QString &name)
{
    const QString initials = initialsOf(name);
    for (int n = 1;; ++n) {
        const QString code = n == 1 ? initials : QStringLiteral("%1-%2").arg(initials).arg(n);
        Query taken = rows.ask(QStringLiteral("SELECT 1 FROM organisation WHERE code = :code"));
        if (!taken.bind(QStringLiteral(":code"), code).next())
            return code;
    }
}

/// nullptr: of no group.
Result<const Organisation *> groupAmong(const std::vector<Organisation> &all, const Code<Organisation> &memberOf)
{
    if (memberOf.isEmpty())
        return nullptr;
    const Organisation *group = find(all, memberOf.text);
    if (!group)
        return unknownOrganisation(memberOf.text);
    if (group->kind != OrganisationKind::Group)
        return Error{
            ErrorKind::Invalid,
            QCoreApplication::translate("core/store", "%1 is not a group and has no members.").arg(group->name),
            {}};
    return group;
}

} // namespace

Result<std::vector<Organisation>> Directory::organisations() const
{
    Result<Plan> plan = m_book.plans().latest();
    if (!plan)
        return plan.error();
    return std::move(plan.value().organisations);
}

Result<Organisation> Directory::organisation(const QString &codeOrName) const
{
    const auto all = organisations();
    if (!all)
        return all.error();
    if (const Organisation *found = find(*all, codeOrName))
        return *found;
    return unknownOrganisation(codeOrName);
}

Result<Organisation> Directory::addOrganisation(const QString &name, const Code<Organisation> &memberOf)
{
    const QString shown = singleLine(name);
    if (matchKey(shown).isEmpty())
        return emptyName();
    QString code;
    const auto added = m_book.change({QStringLiteral("organisation"), {shown}, {}, {}}, [&]() -> Result<void> {
        const auto all = organisations();
        if (!all)
            return all.error();
        if (const Organisation *same = find(*all, shown))
            return Error{ErrorKind::Exists,
                         QCoreApplication::translate("core/store", "The organisation “%1” is already there, as %2.")
                             .arg(same->name, same->code.text),
                         {}};
        const auto group = groupAmong(*all, memberOf);
        if (!group)
            return group.error();
        code = freeCode(m_rows, shown);
        m_rows.put(organisationTable(),
                   {{QStringLiteral("code"), code}, {QStringLiteral("is_added"), 1}, {QStringLiteral("name"), shown}});
        if (*group)
            m_rows.put(membershipTable(),
                       {{QStringLiteral("organisation"), code}, {QStringLiteral("member_of"), (**group).code.text}});
        return {};
    });
    return added ? organisation(code) : added.error();
}

Result<void> Directory::rename(const Code<Organisation> &code, const QString &name, const QDate &from)
{
    const QString shown = singleLine(name);
    if (matchKey(shown).isEmpty() || !from.isValid())
        return emptyName();
    return m_book.change({QStringLiteral("rename"), {code.text, shown}, {}, {}}, [&]() -> Result<void> {
        if (knownOrganisation(m_rows, code.text).isEmpty())
            return unknownOrganisation(code.text);
        m_rows.put(organisationNameTable(),
                   {{QStringLiteral("organisation"), code.text},
                    {QStringLiteral("name"), shown},
                    {QStringLiteral("from_day"), storedDay(from)}});
        return {};
    });
}

} // namespace ansinh
