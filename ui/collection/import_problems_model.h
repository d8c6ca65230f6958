// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/collection/import_replies.h"

#include <QAbstractTableModel>

namespace ansinh {

/// What is wrong with one return, as values, and what the officer answers to its questions. An answer is only told:
/// who listens keeps it and shows the lines anew.
class ImportProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WeightColumn, SubjectColumn, ValueColumn, MessageColumn, AnswerColumn, ReasonColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Questions stand first where nothing stops the return. `isOther`: another return than the one shown before.
    void show(const ReturnPreview &preview, const Replies &replies, bool isOther);
    void clear();
    /// Place in ReturnPreview::problems.
    int problemAt(int row) const { return m_order[static_cast<size_t>(row)]; }
    const ReturnProblem &at(int row) const { return m_preview.problems[static_cast<size_t>(problemAt(row))]; }
    bool isQuestion(int row) const { return at(row).severity == Severity::Ask && !m_preview.isRefused(); }
    /// nullptr: not answered.
    const ReturnReply *replyAt(int row) const { return replyTo(m_replies, problemAt(row)); }
    /// The reply that the word of the answer column stands for, with the reason that was given before.
    std::optional<ReturnReply> replyFor(int row, const QString &answer) const;
    int count(Severity severity) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString takeWord() { return tr("Take"); }
    static QString leaveWord() { return tr("Leave out"); }

signals:
    void replied(const ansinh::ReturnReply &reply);
    void withdrawn(int problem);

private:
    bool isAnswered(int row) const;
    QString textOf(int row, int column) const;
    QString subjectOf(const ReturnProblem &problem) const;
    QString answerOf(int row) const;
    QStringList choicesOf(int row) const;
    QVariant appearance(int row, int column, int role) const;

    ReturnPreview m_preview;
    Replies m_replies;
    std::vector<int> m_order;
};

} // namespace ansinh
