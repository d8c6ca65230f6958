// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/book.h"

#include "core/store/book_file.h"
#include "core/store/changes.h"
#include "core/store/contacts.h"
#include "core/store/dhis2_mappings.h"
#include "core/store/failure.h"
#include "core/store/migration.h"
#include "core/store/opening.h"
#include "core/store/parts.h"
#include "core/store/report_settings.h"
#include "core/store/sendings.h"
#include "core/store/submitted_reports.h"
#include "core/store/ward_packages.h"

#include <QFile>
#include <QUuid>

namespace ansinh {

namespace {

struct Drawers
{
    Drawers(Book &book, Rows &rows)
        : plans(book, rows),
          directory(book, rows),
          references(book, rows),
          figures(book, rows),
          results(book, rows),
          submissions(book, rows),
          sentPapers(book, rows),
          sendings(book, rows),
          submittedReports(book, rows),
          decisions(book, rows),
          attachments(book, rows),
          contacts(book, rows),
          reportSettings(book, rows),
          wardPackages(book, rows),
          dhis2Mappings(book, rows),
          journal(rows)
    {
    }

    PlanShelf plans;
    Directory directory;
    References references;
    Figures figures;
    TaskResults results;
    Submissions submissions;
    SentPapers sentPapers;
    Sendings sendings;
    SubmittedReports submittedReports;
    Decisions decisions;
    Attachments attachments;
    Contacts contacts;
    ReportSettings reportSettings;
    WardPackages wardPackages;
    Dhis2Mappings dhis2Mappings;
    Journal journal;
};

void putMeta(Rows &rows, const QString &key, const QString &value)
{
    rows.put(metaTable(), {{QStringLiteral("key"), key}, {QStringLiteral("value"), value}});
}

} // namespace

struct Book::Parts
{
    Parts(const QString &filePath, OpenedFile opened, const BookContext &bookContext)
        : path(filePath),
          file(std::move(opened)),
          context(bookContext),
          rows(*file.connection),
          changes(rows, context, file.isReadOnly)
    {
    }

    QString path;
    OpenedFile file;
    BookContext context;
    Rows rows;
    Changes changes;
    std::optional<Drawers> drawers;
};

Rows &BookFile::rowsOf(Book &book)
{
    return book.m_parts->rows;
}

Book::Book(std::unique_ptr<Parts> parts) : m_parts(std::move(parts))
{
    m_parts->drawers.emplace(*this, m_parts->rows);
}

Book::~Book() = default;

// Made whole under another name first: a book is there entirely or not at all.
Result<std::unique_ptr<Book>> Book::create(const QString &path, const Plan &plan, const BookContext &context)
{
    const QString part = path + QStringLiteral(".part");
    if (const auto free = guarded([&]() { refuseNewFile(path); }); !free)
        return free.error();
    QFile::remove(part);
    const auto made = guarded([&]() {
        OpenedFile file{std::make_unique<Connection>(part, Connection::Access::Create), nullptr, false, nullptr};
        migrate(*file.connection, migrationSteps());
        Book book(std::make_unique<Parts>(part, std::move(file), context));
        const auto filled = book.change({QStringLiteral("create"), {plan.identity.title}, {}, {}}, [&]() {
            putMeta(book.m_parts->rows, QStringLiteral("book"), QUuid::createUuid().toString(QUuid::WithoutBraces));
            return book.plans().put(plan);
        });
        if (!filled)
            throw StoreFailure{filled.error()};
    });
    const auto moved = made ? guarded([&]() { moveFile(part, path); }) : made;
    QFile::remove(part + QStringLiteral("-journal"));
    if (moved)
        return open(path, context);
    QFile::remove(part);
    return moved.error();
}

Result<std::unique_ptr<Book>> Book::open(const QString &path, const BookContext &context, Look look)
{
    return guarded([&]() {
        const QString file = canonicalPath(path);
        return std::unique_ptr<Book>(new Book(std::make_unique<Parts>(file, openFile(file, context, look), context)));
    });
}

bool Book::isLookedThrough() const
{
    return !m_parts->file.look || m_parts->file.look->isThrough();
}

Result<void> Book::soundness() const
{
    return m_parts->file.look ? m_parts->file.look->outcome() : Result<void>();
}

const QString &Book::path() const
{
    return m_parts->path;
}

QString Book::token() const
{
    const auto read = guarded([&]() {
        Query query = m_parts->rows.ask(QStringLiteral("SELECT value FROM meta WHERE key = 'book'"));
        return query.next() ? query.text(0) : QString();
    });
    return read ? *read : QString();
}

bool Book::isReadOnly() const
{
    return m_parts->file.isReadOnly;
}

bool Book::isSample() const
{
    const auto marked = guarded([&]() {
        Query query = m_parts->rows.ask(QStringLiteral("SELECT value FROM meta WHERE key = 'sample'"));
        return query.next();
    });
    return marked && *marked;
}

Result<void> Book::markSample()
{
    return change({QStringLiteral("sample"), {}, {}, {}}, [&]() -> Result<void> {
        putMeta(m_parts->rows, QStringLiteral("sample"), QStringLiteral("yes"));
        return {};
    });
}

Result<void> Book::change(const Action &action, const std::function<Result<void>()> &body)
{
    const Result<void> sound = soundness();
    return sound ? m_parts->changes.change(action, body) : sound;
}

std::optional<JournalEntry> Book::undoable() const
{
    return m_parts->changes.undoable();
}
std::optional<JournalEntry> Book::redoable() const
{
    return m_parts->changes.redoable();
}
Result<JournalEntry> Book::undo()
{
    const Result<void> sound = soundness();
    return sound ? m_parts->changes.undo() : sound.error();
}
Result<JournalEntry> Book::redo()
{
    const Result<void> sound = soundness();
    return sound ? m_parts->changes.redo() : sound.error();
}

PlanShelf &Book::plans()
{
    return m_parts->drawers->plans;
}
Directory &Book::directory()
{
    return m_parts->drawers->directory;
}
References &Book::references()
{
    return m_parts->drawers->references;
}
Figures &Book::figures()
{
    return m_parts->drawers->figures;
}
TaskResults &Book::results()
{
    return m_parts->drawers->results;
}
Submissions &Book::submissions()
{
    return m_parts->drawers->submissions;
}
SentPapers &Book::sentPapers()
{
    return m_parts->drawers->sentPapers;
}
Sendings &Book::sendings()
{
    return m_parts->drawers->sendings;
}
SubmittedReports &Book::submittedReports()
{
    return m_parts->drawers->submittedReports;
}
Decisions &Book::decisions()
{
    return m_parts->drawers->decisions;
}
Attachments &Book::attachments()
{
    return m_parts->drawers->attachments;
}
Contacts &Book::contacts()
{
    return m_parts->drawers->contacts;
}

ReportSettings &Book::reportSettings()
{
    return m_parts->drawers->reportSettings;
}
WardPackages &Book::wardPackages()
{
    return m_parts->drawers->wardPackages;
}
Dhis2Mappings &Book::dhis2Mappings()
{
    return m_parts->drawers->dhis2Mappings;
}
Journal &Book::journal()
{
    return m_parts->drawers->journal;
}

} // namespace ansinh
