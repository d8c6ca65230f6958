// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/town_status.h"
#include "core/store/journal.h"
#include "ui/widgets/place.h"

#include <QWidget>

namespace ansinh {

class ListCard;

/// The lists of the first page in a town's book: who has not sent, which targets to watch, what to ask, what changed.
class TownToday : public QWidget
{
    Q_OBJECT

public:
    explicit TownToday(QWidget *parent = nullptr);

    void show(const TownStatus &status, const std::vector<JournalEntry> &changes, const QDate &today);
    using QWidget::show;

signals:
    void placeChosen(const ansinh::Place &place);

private:
    ListCard *m_missing;
    ListCard *m_danger;
    ListCard *m_questions;
    ListCard *m_changes;
};

} // namespace ansinh
