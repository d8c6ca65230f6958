// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/collection/import_replies.h"

#include <QModelIndexList>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace ansinh {

class FilteredRows;
class GridView;
class ImportProblemsModel;

/// The problems of one return as a table, and the answers to its questions: cell by cell, for the chosen rows, or for
/// all of the same rule. Keeps nothing itself.
class ImportQuestions : public QWidget
{
    Q_OBJECT

public:
    explicit ImportQuestions(QWidget *parent = nullptr);

    /// `isOther`: another return than the one shown before.
    void show(const ReturnPreview &preview, const Replies &replies, bool isOther);
    using QWidget::show;
    /// How many questions "the same for all of this rule" would answer, in this file or in every file.
    void countLike(std::function<int(int problem, bool inEveryFile)> count) { m_countLike = std::move(count); }
    /// Only one file is there: nothing is asked about every file.
    void setSingle(bool isSingle) { m_isSingle = isSingle; }
    /// The return is typed: what refuses it is mended where it stands.
    void setTypedByHand(bool isTyped) { m_isTypedByHand = isTyped; }
    void setTyped(const QString &typed);
    GridView *table() const { return m_table; }
    void commitTyped();

signals:
    void replied(const ansinh::Replies &replies);
    void withdrawn(int problem);
    void likeAsked(int problem, bool inEveryFile);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void arrangeColumns();
    void connectAll();
    void answerChosen(const QString &word);
    void answerCells(const QModelIndexList &cells, const QString &typed);
    void fillLike();
    void tellButtons();
    QString hint() const;
    std::vector<int> chosenRows() const; ///< of the model

    ImportProblemsModel *m_model;
    FilteredRows *m_rows;
    GridView *m_table;
    QPushButton *m_take;
    QPushButton *m_leave;
    QPushButton *m_like;
    QLabel *m_hint;
    std::function<int(int, bool)> m_countLike;
    bool m_isSingle = false;
    bool m_isTypedByHand = false;
    bool m_isRefused = false;
    bool m_isForeign = false; ///< nobody knows whose return it is
};

} // namespace ansinh
