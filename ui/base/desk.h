// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/status_keeper.h"
#include "core/actions/town_status.h"
#include "core/base/result.h"
#include "core/store/book.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace ansinh {

/// What lies before the officer: the open book and the year looked at. Screens ask it and hear from
/// it when something has changed. It shows nothing itself.
class Desk : public QObject
{
    Q_OBJECT

public:
    Desk(BookContext context, const QDate &today, QObject *parent = nullptr);
    ~Desk() override;

    /// Puts another book on the desk; refused, the one that lies there stays.
    Result<void> open(const QString &path);
    /// A new book with the built-in plan.
    Result<void> create(const QString &path);
    /// A new book filled with sample figures.
    Result<void> createSample(const QString &path);

    /// Takes the book off the desk: it turned out to be damaged. Nobody may be looking at it any more.
    void close();

    bool hasBook() const { return m_book != nullptr; }
    /// Only when hasBook().
    Book &book() const { return *m_book; }
    QDate today() const { return m_today; }

    Year year() const { return m_year; }
    void setYear(Year year);
    Period wholeYear() const { return {m_year, false}; }
    /// The years that can be chosen: those with figures and those of the plan.
    const std::vector<Year> &years() const { return m_years; }

    /// Where a period stands; judged once until something changes. Only when hasBook().
    const Result<Status> &status(const Period &period) { return m_keeper->status(period); }
    /// What was read and judged of the book. Only when hasBook().
    StatusKeeper &keeper() const { return *m_keeper; }

    /// Whether packages of wards were taken into the book: then it is a town's. False without a book.
    bool isTown() const { return m_isTown; }
    /// Where a period stands over all wards; read once until something changes. Only when isTown().
    const Result<TownStatus> &townStatus(const Period &period);
    /// For books that are opened beside the desk.
    const BookContext &context() const { return m_context; }

    Result<JournalEntry> undo();
    Result<JournalEntry> redo();

    /// Every writing of a screen passes through here: when it succeeded, all screens hear of it. Gives the
    /// result back.
    template <class R> R written(R result)
    {
        if (result)
            tellWritten();
        return result;
    }

signals:
    /// Another book, another year, an undo or a redo comes: what is being typed goes in first.
    void aboutToChange();
    void bookChanged(); ///< another book lies on the desk, or none any more
    void yearChanged();
    void contentChanged(); ///< something was written
    /// The look at every page of the book, which goes on while it is already read, found this.
    void foundDamaged(const ansinh::Error &error);

private:
    Result<void> put(Result<std::unique_ptr<Book>> book);
    void tellWritten();
    void readYears();
    void hearLook();

    BookContext m_context;
    QDate m_today;
    Year m_year;
    std::unique_ptr<Book> m_book;
    std::unique_ptr<StatusKeeper> m_keeper; ///< as long as its book
    bool m_isTown = false;
    std::map<Period, Result<TownStatus>> m_towns;
    std::vector<Year> m_years;
    QTimer m_look; ///< asks for the end of the look at every page
};

} // namespace ansinh
