// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/result_fields.h"
#include "ui/widgets/card.h"

class QLabel;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace ansinh {

class Desk;
class IndicatorsPanel;
class PartiesModel;
class TableView;
struct Error;

/// The chosen task: who takes part, and for the organisation chosen there its result and indicators.
class TaskPanel : public Card
{
    Q_OBJECT

public:
    TaskPanel(Desk &desk, Settings &settings, QWidget *parent = nullptr);

    /// Empty: no task is chosen. The organisation stays where it has a part in the task.
    void show(const PeriodResults &results, const Code<Task> &task);
    void chooseOrganisation(const Code<Organisation> &organisation);
    Code<Organisation> organisation() const;
    /// Takes what is being typed into the book, and what it refused before; false: it refused again.
    bool commit();
    /// Where F6 goes, in the order of reading.
    std::vector<QWidget *> panes() const;
    /// Brings the pane to the front and the keyboard there.
    void enter(QWidget *pane);

signals:
    void refused(const ansinh::Error &error);
    void remarked(const QString &text);

private:
    void arrange();
    QWidget *makeTabs();
    void askGuest();
    void showOrganisation();
    void write(const ResultKey &key, const ResultTexts &texts);
    void forgetUnwritten(const ResultKey &key);
    void forget();
    void tellCounts();

    Desk &m_desk;
    Settings &m_settings;
    QString m_book; ///< the path of the one that is shown
    PeriodResults m_results;
    Code<Task> m_task;
    Code<Organisation> m_wanted; ///< stays wanted while tasks without it are looked at
    Code<Organisation> m_guest; ///< reports on m_guestOf though the plan does not name it; empty: nobody
    Code<Task> m_guestOf;
    QLabel *m_heading;
    PartiesModel *m_model;
    TableView *m_parties;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    ResultFields *m_fields;
    IndicatorsPanel *m_indicators;
    QSplitter *m_splitter;
    std::vector<std::pair<ResultKey, ResultTexts>> m_unwritten; ///< refused: kept until it can be written
};

} // namespace ansinh
