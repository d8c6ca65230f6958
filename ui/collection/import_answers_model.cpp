// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/import_answers_model.h"

#include "core/text/collate.h"
#include "ui/base/theme.h"
#include "ui/widgets/roles.h"

namespace ansinh {

namespace {

using Change = ReturnAnswer::Change;

bool isChange(const ReturnAnswer &answer)
{
    return answer.change == Change::New || answer.change == Change::Changed;
}

QString changeWord(Change change)
{
    switch (change) {
    case Change::New: return QStringLiteral("+ ") + ImportAnswersModel::tr("new");
    case Change::Changed: return QStringLiteral("↻ ") + ImportAnswersModel::tr("changed");
    case Change::Unchanged: return QStringLiteral("= ") + ImportAnswersModel::tr("as before");
    case Change::Blank: break;
    }
    return QStringLiteral("○ ") + ImportAnswersModel::tr("blank");
}

} // namespace

void ImportAnswersModel::show(const ReturnPreview &preview, bool onlyChanges)
{
    beginResetModel();
    m_answers.clear();
    for (const ReturnAnswer &answer : preview.answers) {
        if (!onlyChanges || isChange(answer))
            m_answers.push_back(answer);
    }
    endResetModel();
}

int ImportAnswersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_answers.size());
}

int ImportAnswersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportAnswersModel::textOf(const ReturnAnswer &answer, int column) const
{
    switch (column) {
    case ChangeColumn: return changeWord(answer.change);
    case SubjectColumn: return answer.subject;
    case NameColumn: return answer.name;
    case BeforeColumn: return answer.before;
    case NowColumn: return answer.now;
    default: break;
    }
    return answer.sheet.isEmpty() ? answer.cell : answer.sheet + QLatin1Char('!') + answer.cell;
}

QVariant ImportAnswersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ReturnAnswer &answer = at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case CopyRole: return textOf(answer, column);
    case Qt::ForegroundRole:
        if (column == ChangeColumn && isChange(answer))
            return answer.change == Change::New ? colours().good : colours().warning;
        return column == ChangeColumn || column == PlaceColumn ? QVariant(colours().muted) : QVariant();
    case SortRole:
        if (column == ChangeColumn)
            return double(static_cast<int>(answer.change)) * 1e6 + index.row();
        return sortKey(textOf(answer, column));
    case SearchRole: return QStringList{answer.subject, answer.name, answer.now, answer.before}.join(QLatin1Char('\n'));
    default: return {};
    }
}

QVariant ImportAnswersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ChangeColumn: return tr("What becomes of it");
    case SubjectColumn: return tr("Code and part");
    case NameColumn: return tr("Target or task");
    case BeforeColumn: return tr("In the book");
    case NowColumn: return tr("In the return");
    default: return tr("Cell");
    }
}

} // namespace ansinh
