// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/organisations_model.h"

#include "core/text/collate.h"
#include "core/text/date_text.h"
#include "ui/base/theme.h"
#include "ui/widgets/roles.h"

namespace ansinh {

namespace {

QString codesOf(const std::vector<Code<Organisation>> &codes)
{
    QStringList texts;
    for (const Code<Organisation> &code : codes)
        texts += code.text;
    return texts.join(QStringLiteral(", "));
}

QString otherNames(const Organisation &organisation)
{
    QStringList names{organisation.name};
    for (const QString &spelling : organisation.spellings)
        names += spelling;
    for (const DatedName &name : organisation.names)
        names += name.name;
    return names.join(QLatin1Char('\n'));
}

} // namespace

void OrganisationsModel::show(const DirectoryMatter &matter)
{
    beginResetModel();
    m_rows.clear();
    for (const Organisation &organisation : matter.plan.organisations) {
        const Contact contact = matter.contactOf(organisation.code);
        const bool isEnded = !organisation.existsOn(matter.today);
        const QString since = organisation.endsOn ? tr("until %1").arg(shortDate(*organisation.endsOn))
                                                  : sinceText(organisation.names, matter.today);
        Row row{{organisation.code.text, organisation.nameOn(matter.today), kindText(organisation.kind),
                 codesOf(organisation.memberOf), contact.name, contact.phone, since},
                {},
                isEnded};
        row.search = row.cells.join(QLatin1Char('\n')) + QLatin1Char('\n') + otherNames(organisation)
            + QLatin1Char('\n') + contact.post;
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

int OrganisationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OrganisationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OrganisationsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return row.cells.at(index.column());
    case Qt::ForegroundRole: return row.isEnded ? QVariant(colours().muted) : QVariant();
    case SearchRole: return row.search;
    case SortRole: return sortKey(row.cells.at(index.column()));
    case CodeRole: return row.cells.at(CodeColumn);
    default: return {};
    }
}

QVariant OrganisationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CodeColumn: return tr("Code");
    case NameColumn: return tr("Name today");
    case KindColumn: return tr("Kind");
    case GroupsColumn: return tr("Member of");
    case ContactColumn: return tr("Contact");
    case PhoneColumn: return tr("Phone");
    case SinceColumn: return tr("Name holds");
    default: return {};
    }
}

} // namespace ansinh
