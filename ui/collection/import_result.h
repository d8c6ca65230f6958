// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/collection/import_entry.h"
#include "ui/widgets/place.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ansinh {

class Desk;

/// What an acceptance wrote, where the backup lies, how to take it back, and what to look at first.
class ImportResult : public QWidget
{
    Q_OBJECT

public:
    explicit ImportResult(Desk &desk, QWidget *parent = nullptr);

    void show(const Collected &collected, const std::vector<ImportEntry> &entries);
    using QWidget::show;
    QPushButton *close() const { return m_close; }

signals:
    void placeChosen(const ansinh::Place &place);
    void undone();
    void markedAsked();
    void refused(const ansinh::Error &error);
    void closed();

private:
    void arrange();
    void undo();
    void tellSenders(const std::vector<ImportEntry> &entries);
    void tellNext(const std::vector<ImportEntry> &entries);
    void addLink(const QString &text, const Place &place);

    Desk &m_desk;
    QLabel *m_title;
    QLabel *m_taken;
    QLabel *m_rest;
    QLabel *m_backup;
    QVBoxLayout *m_next;
    QLabel *m_senders;
    QPushButton *m_marked;
    QPushButton *m_undo;
    QPushButton *m_close;
};

} // namespace ansinh
