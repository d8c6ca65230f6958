// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/year/figure.h"
#include "ui/journal/row_words.h"
#include "ui/widgets/page.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace ansinh {

class EntriesView;
class FilterField;
class HistoryView;
class Settings;
class TextPanel;

/// What was changed, when and by whom, with the old and the new value. Takes the last steps back, and
/// shows the history of one figure.
class JournalPage : public Page
{
    Q_OBJECT

public:
    JournalPage(Desk &desk, Settings &settings, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("journal"); }
    QWidget *filterField() const override;
    QWidget *mainField() const override;
    /// `detail` names a figure (ui/widgets/figure_place.h): its history; empty: the whole journal.
    void goTo(const Place &place) override;
    std::optional<Place> standing() const override;

protected:
    void refresh() override;

private:
    void arrange(Settings &settings);
    QWidget *rightSide();
    void makeChoices();
    bool readNames();
    void showHistory();
    void showJournal();
    bool isHistory() const;
    void showChosen();
    void nameButtons();
    void undo();
    void redo();
    void takeBackToChosen();

    JournalNames m_names;
    QString m_figure; ///< the detail of the place whose history is shown; empty: the whole journal
    EntriesView *m_entries;
    HistoryView *m_history;
    QStackedWidget *m_stack;
    TextPanel *m_panel;
    FilterField *m_filter;
    QComboBox *m_group;
    QComboBox *m_span;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_takeBack;
};

} // namespace ansinh
