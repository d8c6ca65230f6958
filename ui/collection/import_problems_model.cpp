// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/import_problems_model.h"

#include "core/text/collate.h"
#include "core/text/normalise.h"
#include "ui/base/theme.h"
#include "ui/widgets/roles.h"

#include <algorithm>
#include <numeric>

namespace ansinh {

namespace {

int rankOf(Severity severity)
{
    return severity == Severity::Stop ? 0 : severity == Severity::Ask ? 1 : 2;
}

QString placeOf(const ReturnProblem &problem)
{
    return problem.sheet.isEmpty() || problem.cell.isEmpty() ? problem.sheet + problem.cell
                                                             : problem.sheet + QLatin1Char('!') + problem.cell;
}

} // namespace

void ImportProblemsModel::show(const ReturnPreview &preview, const Replies &replies, bool isOther)
{
    const bool isSame = !isOther && preview.problems.size() == m_preview.problems.size();
    if (!isSame)
        beginResetModel();
    m_preview = preview;
    m_replies = replies;
    m_order.resize(preview.problems.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::stable_sort(m_order.begin(), m_order.end(), [this](int a, int b) {
        return rankOf(m_preview.problems[static_cast<size_t>(a)].severity)
            < rankOf(m_preview.problems[static_cast<size_t>(b)].severity);
    });
    if (!isSame)
        endResetModel();
    else if (!m_order.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ImportProblemsModel::clear()
{
    show({}, {}, true);
}

int ImportProblemsModel::count(Severity severity) const
{
    return static_cast<int>(std::count_if(m_preview.problems.begin(), m_preview.problems.end(),
                                          [&](const ReturnProblem &each) { return each.severity == severity; }));
}

bool ImportProblemsModel::isAnswered(int row) const
{
    return replyAt(row) && isSettledBy(at(row), *replyAt(row));
}

int ImportProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int ImportProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QStringList ImportProblemsModel::choicesOf(int row) const
{
    QStringList choices{QString()};
    choices += at(row).choices.isEmpty() ? QStringList{takeWord()} : at(row).choices;
    choices += leaveWord();
    return choices;
}

std::optional<ReturnReply> ImportProblemsModel::replyFor(int row, const QString &answer) const
{
    const auto choice = choicesOf(row).indexOf(answer);
    if (!isQuestion(row) || choice <= 0)
        return {};
    ReturnReply reply;
    reply.problem = problemAt(row);
    if (const ReturnReply *before = replyAt(row))
        reply.reason = before->reason;
    if (answer == leaveWord())
        return reply;
    reply.kind = ReturnReply::Kind::Take;
    reply.reading = at(row).choices.isEmpty() ? -1 : static_cast<int>(choice) - 1;
    return reply;
}

QString ImportProblemsModel::answerOf(int row) const
{
    const ReturnReply *reply = replyAt(row);
    if (!reply || !isQuestion(row))
        return {};
    if (reply->kind == ReturnReply::Kind::LeaveOut)
        return leaveWord();
    return reply->reading >= 0 ? at(row).choices.value(reply->reading) : takeWord();
}

QString ImportProblemsModel::subjectOf(const ReturnProblem &problem) const
{
    const auto answer = static_cast<size_t>(problem.answer);
    const QString subject
        = problem.answer >= 0 && answer < m_preview.answers.size() ? m_preview.answers[answer].subject : QString();
    const QString place = placeOf(problem);
    if (subject.isEmpty() || place.isEmpty())
        return subject + (place.isEmpty() && subject.isEmpty() ? tr("the file") : place);
    return subject + QLatin1Char('\n') + place;
}

QString ImportProblemsModel::textOf(int row, int column) const
{
    const ReturnProblem &problem = at(row);
    const bool isTaken = replyAt(row) && replyAt(row)->kind == ReturnReply::Kind::Take;
    switch (column) {
    case WeightColumn:
        if (problem.severity == Severity::Stop)
            return QStringLiteral("✕ ") + tr("stops");
        if (problem.severity == Severity::Note)
            return QStringLiteral("▲ ") + tr("note");
        return isAnswered(row) ? QStringLiteral("✓ ") + tr("answered") : QStringLiteral("◆ ") + tr("question");
    case SubjectColumn: return subjectOf(problem);
    case ValueColumn: return problem.value;
    case MessageColumn:
        return problem.remedy.isEmpty() ? problem.message : problem.message + QStringLiteral("\n→ ") + problem.remedy;
    case AnswerColumn: return isQuestion(row) && !replyAt(row) ? tr("choose…") : answerOf(row);
    default: break;
    }
    const QString reason = replyAt(row) ? replyAt(row)->reason : QString();
    return reason.isEmpty() && isTaken && problem.wantsReason ? tr("give the reason…") : reason;
}

QVariant ImportProblemsModel::appearance(int row, int column, int role) const
{
    const ReturnProblem &problem = at(row);
    const bool isOpen = isQuestion(row) && !isAnswered(row);
    if (role == ToneRole && column >= AnswerColumn && !flags(index(row, column)).testFlag(Qt::ItemIsEditable))
        return static_cast<int>(CellTone::Closed);
    if (role != Qt::ForegroundRole)
        return {};
    if (column == WeightColumn && problem.severity == Severity::Stop)
        return colours().bad;
    if (column == WeightColumn)
        return problem.severity != Severity::Ask ? colours().warning
            : isAnswered(row)                    ? colours().good
                                                 : colours().disputed;
    if (column == AnswerColumn && isOpen && !replyAt(row))
        return colours().muted;
    return column == ReasonColumn && isOpen ? QVariant(colours().warning) : QVariant();
}

QVariant ImportProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole: return textOf(row, index.column());
    case Qt::EditRole:
        if (index.column() == AnswerColumn)
            return answerOf(row);
        return index.column() == ReasonColumn && replyAt(row) ? replyAt(row)->reason : QString();
    case Qt::ToolTipRole: return textOf(row, index.column());
    case ChoicesRole: return index.column() == AnswerColumn ? QVariant(choicesOf(row)) : QVariant();
    case CopyRole: return textOf(row, index.column());
    case SortRole:
        if (index.column() == WeightColumn)
            return double(rankOf(at(row).severity)) * 1e6 + row;
        return sortKey(textOf(row, index.column()));
    case SearchRole:
        return QStringList{subjectOf(at(row)), at(row).value, at(row).message, at(row).remedy}.join(QLatin1Char('\n'));
    default: return appearance(row, index.column(), role);
    }
}

bool ImportProblemsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const int row = index.row();
    const QString typed = singleLine(value.toString());
    if (typed == data(index, Qt::EditRole).toString())
        return true;
    if (index.column() == AnswerColumn) {
        if (const auto reply = replyFor(row, typed))
            emit replied(*reply);
        else
            emit withdrawn(problemAt(row));
        return true;
    }
    ReturnReply reply = replyAt(row) ? *replyAt(row) : ReturnReply{problemAt(row), ReturnReply::Kind::Take, -1, {}};
    reply.reason = typed;
    emit replied(reply);
    return true;
}

Qt::ItemFlags ImportProblemsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !isQuestion(index.row()))
        return flags;
    const bool isReason = index.column() == ReasonColumn && at(index.row()).wantsReason;
    if (index.column() == AnswerColumn || isReason)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ImportProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WeightColumn: return tr("Weight");
    case SubjectColumn: return tr("Where");
    case ValueColumn: return tr("Found");
    case MessageColumn: return tr("What is wrong, and how to mend it");
    case AnswerColumn: return tr("Answer");
    default: return tr("Reason");
    }
}

} // namespace ansinh
