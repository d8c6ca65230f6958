// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/register_model.h"

#include "core/text/collate.h"
#include "core/text/date_text.h"
#include "ui/base/day_text.h"
#include "ui/widgets/roles.h"

namespace ansinh {

namespace {

/// None stands behind every day.
QVariant dayOrder(const std::optional<QDate> &day)
{
    return day ? QVariant(static_cast<double>(day->toJulianDay())) : QVariant();
}

QVariant dayCopy(const std::optional<QDate> &day)
{
    return day ? QVariant(*day) : QVariant();
}

/// The year of the period goes without saying.
QString dayText(const std::optional<QDate> &day, const ReturnRegister &sheet)
{
    if (!day)
        return {};
    return day->year() == sheet.period.year.number() ? dayMonthText(*day) : shortDate(*day);
}

/// "12/BC-TYT, 05/11"
QString documentCell(const Submission &version, const ReturnRegister &sheet)
{
    QStringList pieces{version.documentNumber, dayText(version.documentDate, sheet)};
    pieces.removeAll(QString());
    return pieces.join(QStringLiteral(", "));
}

std::optional<QDate> receivedOn(const RegisterRow &row)
{
    return row.newest() ? std::optional<QDate>(row.newest()->received) : std::nullopt;
}

std::optional<QDate> lastReminder(const RegisterRow &row)
{
    return row.reminders.empty() ? std::nullopt : std::optional<QDate>(row.reminders.back());
}

/// Who has to be looked after first: overdue, awaited, incomplete, late, in time.
double urgency(const RegisterRow &row)
{
    if (row.isAwaited())
        return row.isLate ? 0 : 1;
    if (row.isIncomplete())
        return 2;
    return row.isLate ? 3 : 4;
}

} // namespace

RegisterModel::Row RegisterModel::rowOf(const RegisterRow &row, const ReturnRegister &sheet, int place)
{
    const RegisterLook look = lookOf(row, sheet);
    const Submission *newest = row.newest();
    const int version = newest ? newest->version : 0;
    Row made;
    made.code = row.code.text;
    made.colour = look.colour;
    made.cells = {row.name,
                  look.text(),
                  dayText(receivedOn(row), sheet),
                  newest ? documentCell(*newest, sheet) : QString(),
                  newest ? QString::number(version) : QString(),
                  missingText(row),
                  dayText(row.formSent, sheet),
                  remindedText(row),
                  contactText(row.contact)};
    made.sorts = {static_cast<double>(place), urgency(row), dayOrder(receivedOn(row)), sortKey(made.cells[DocumentColumn]),
                  static_cast<double>(version), static_cast<double>(-row.owed()), dayOrder(row.formSent),
                  dayOrder(lastReminder(row)), personSortKey(row.contact.name)};
    made.copies = {{}, look.word, dayCopy(receivedOn(row)), {}, newest ? QVariant(version) : QVariant(),
                   {}, dayCopy(row.formSent), {}, {}};
    made.hint = row.disputed.empty()
        ? QString()
        : tr("%n targets on which the sources disagree", nullptr, static_cast<int>(row.disputed.size()));
    made.search = made.cells.join(QLatin1Char('\n')) + QLatin1Char('\n') + made.code;
    return made;
}

void RegisterModel::show(const ReturnRegister &sheet, RegisterFilter filter)
{
    beginResetModel();
    m_rows.clear();
    int place = 0;
    for (const RegisterRow &row : sheet.rows) {
        ++place;
        if (isShown(row, filter))
            m_rows.push_back(rowOf(row, sheet, place));
    }
    endResetModel();
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return row.cells.at(column);
    case Qt::ToolTipRole: return column == StateColumn && !row.hint.isEmpty() ? row.hint : row.cells.at(column);
    case Qt::ForegroundRole: return column == StateColumn ? QVariant(row.colour) : QVariant();
    case SearchRole: return row.search;
    case SortRole: return row.sorts.at(column);
    case CopyRole: return row.copies.at(column);
    case CodeRole: return row.code;
    default: return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OrganisationColumn: return tr("Organisation");
    case StateColumn: return tr("State");
    case ReceivedColumn: return tr("Received");
    case DocumentColumn: return tr("Document");
    case VersionColumn: return tr("No.");
    case MissingColumn: return tr("Still missing");
    case FormColumn: return tr("Form sent");
    case RemindedColumn: return tr("Reminded");
    case ContactColumn: return tr("Contact");
    default: return {};
    }
}

} // namespace ansinh
