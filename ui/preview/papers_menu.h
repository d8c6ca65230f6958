// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/papers.h"

#include <QMenu>

namespace ansinh {

class Desk;
class Settings;
struct Status;

/// The smaller papers of the year, each opened in the preview: how far things are, requests, reminders, the
/// slips that confirm a receipt, forms of areas, assignment sheets. Filled each time it is opened, so that it offers
/// nobody who has nothing to get.
class PapersMenu : public QMenu
{
    Q_OBJECT

public:
    enum class Kind {
        EveryPaper,
        Reminders ///< nothing else
    };

    PapersMenu(Kind kind, Desk &desk, Settings &settings, QWidget *parent);

signals:
    void refused(const ansinh::Error &error);

private:
    using Compose = Result<Document> (*)(Book &, const PaperOrder &);
    struct Letters
    {
        Compose compose;
        QString common; ///< empty: only one for each
        QString each;
        std::vector<Code<Organisation>> organisations;
    };

    void fill();
    QMenu *part(const char *name, const QString &title);
    void fillProgress(QMenu &menu);
    void fillLetters(QMenu &menu, const Letters &letters, const Plan &plan);
    void fillAreaForms(QMenu &menu, const std::vector<Area> &areas);
    void addLetter(QMenu &menu, const QString &text, Compose compose, const PaperOrder &wanted);
    Letters reminders(const Status &status) const;
    Letters requests(const Status &status) const;
    Letters confirmations(const Status &status) const;
    PaperOrder order(const QString &organisation = {}, bool isCommon = false) const;
    void preview(const Result<Document> &document);

    Kind m_kind;
    Desk &m_desk;
    Settings &m_settings;
};

} // namespace ansinh
