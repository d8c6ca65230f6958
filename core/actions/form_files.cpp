// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/forms.h"

#include "core/base/atomic_file.h"
#include "core/base/zip_writer.h"
#include "core/forms/form_writer.h"
#include "core/plan/asked.h"
#include "core/report/request_letter.h"
#include "core/store/book.h"
#include "core/store/parts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace ansinh {

namespace {

QString periodStem(const Period &period)
{
    return period.year.toString() + (period.half ? QStringLiteral("-6-thang") : QString());
}

Error nobodyAsked(const Period &period)
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate("core/actions",
                                        "The plan of %1 asks nobody for a report. Check who owns the "
                                        "targets and leads the tasks.")
                .arg(period.year.toString()),
            {}};
}

Error noFolder(const QString &folder)
{
    return {ErrorKind::Io,
            QCoreApplication::translate("core/actions",
                                        "The folder “%1” cannot be made: a file of that name is there, or the folder "
                                        "above it may not be changed. Choose another folder.")
                .arg(QDir::toNativeSeparators(folder)),
            {}};
}

Error stopped()
{
    return {ErrorKind::Cancelled,
            QCoreApplication::translate("core/actions", "The forms were not written: you stopped it."),
            {}};
}

int rowsOf(const Form &form)
{
    size_t rows = form.figures.size() + form.tasks.size();
    for (const FormTaskRow &task : form.tasks)
        rows += task.indicators.size();
    return static_cast<int>(rows);
}

Result<PaperMatter> lettersOf(Book &book, StatusKeeper &keeper, const FormsOrder &order)
{
    auto report = keeper.reportMatter(order.period);
    if (!report)
        return report.error();
    PaperMatter matter = datedFor(order.day, std::move(report).value());
    auto before = book.figures().in({order.period.year.previous(), order.period.half});
    if (!before)
        return before.error();
    matter.before = std::move(before).value();
    return matter;
}

/// Writes the files of one job, and takes the new ones away again unless all of it was done.
class FormsWriter
{
public:
    FormsWriter(const FormsJob &job, Renderer *renderer, const FormsProgress &progress)
        : m_job(job), m_renderer(renderer), m_progress(progress), m_folder(job.order.folder)
    {
    }
    ~FormsWriter();
    FormsWriter(const FormsWriter &) = delete;
    FormsWriter &operator=(const FormsWriter &) = delete;

    Result<FormsWritten> run();

private:
    Result<void> writeWorkbooks();
    Result<void> writeLetters();
    Result<void> writeLetter(const std::vector<Code<Organisation>> &to, const QString &name);
    Result<void> writeFile(const QString &name, const QByteArray &bytes);
    /// Before a file of that name is written.
    void expect(const QString &name);
    Result<void> step();

    const FormsJob &m_job;
    Renderer *m_renderer;
    const FormsProgress &m_progress;
    QDir m_folder;
    QStringList m_new; ///< names that were not there before
    bool m_isFolderNew = false;
    bool m_isDone = false;
    int m_steps = 0;
    FormsWritten m_written;
};

FormsWriter::~FormsWriter()
{
    if (m_isDone)
        return;
    for (const QString &name : std::as_const(m_new))
        m_folder.remove(name);
    if (m_isFolderNew)
        QDir().rmdir(m_folder.path());
}

Result<FormsWritten> FormsWriter::run()
{
    m_isFolderNew = !m_folder.exists();
    if (!m_folder.mkpath(QStringLiteral(".")))
        return noFolder(m_folder.path());
    if (auto done = writeWorkbooks(); !done)
        return done.error();
    if (m_job.letters && m_renderer) {
        if (auto done = writeLetters(); !done)
            return done.error();
    }
    if (!m_job.calendar.isEmpty()) {
        m_written.calendar = m_job.calendarName;
        if (auto done = writeFile(m_written.calendar, m_job.calendar); !done)
            return done.error();
    }
    m_isDone = true;
    return m_written;
}

Result<void> FormsWriter::writeWorkbooks()
{
    ZipWriter archive;
    for (const Form &form : m_job.forms) {
        const auto bytes = writeForm(form);
        if (!bytes)
            return bytes.error();
        const QString name = form.fileName();
        archive.add(name, *bytes, ZipWriter::Packing::Stored); // packed already
        if (auto done = writeFile(name, *bytes); !done)
            return done;
        m_written.files += name;
        m_written.each.push_back({form.identity.organisation, name, {}, rowsOf(form)});
    }
    const auto bytes = archive.finish();
    if (!bytes)
        return bytes.error();
    m_written.archive = QStringLiteral("bieu-bao-cao-%1.zip").arg(periodStem(m_job.order.period));
    return writeFile(m_written.archive, *bytes);
}

Result<void> FormsWriter::writeLetters()
{
    const std::vector<Code<Organisation>> addressees = letterAddressees(PaperReading(*m_job.letters));
    std::vector<Code<Organisation>> written;
    for (FormFile &file : m_written.each) {
        if (!contains(addressees, file.organisation))
            continue;
        written.push_back(file.organisation);
        file.letter = QStringLiteral("%1-cong-van-%2.pdf")
                          .arg(fileCode(file.organisation), periodStem(m_job.order.period));
        if (auto done = writeLetter({file.organisation}, file.letter); !done)
            return done;
    }
    if (written.empty())
        return {};
    m_written.letters = QStringLiteral("cong-van-%1.pdf").arg(periodStem(m_job.order.period));
    return writeLetter(written, m_written.letters);
}

Result<void> FormsWriter::writeLetter(const std::vector<Code<Organisation>> &to, const QString &name)
{
    expect(name);
    const auto pages = m_renderer->writePdf(composeRequestLetters(*m_job.letters, to), m_folder.filePath(name));
    return pages ? step() : pages.error();
}

Result<void> FormsWriter::writeFile(const QString &name, const QByteArray &bytes)
{
    expect(name);
    if (auto done = writeWhole(m_folder.filePath(name), bytes); !done)
        return done;
    return step();
}

void FormsWriter::expect(const QString &name)
{
    if (!m_folder.exists(name))
        m_new += name;
    else if (name.endsWith(QLatin1String(".xlsx")))
        ++m_written.replaced;
}

Result<void> FormsWriter::step()
{
    const size_t letters = m_job.letters && m_renderer ? m_job.forms.size() + 1 : 0;
    const int all = static_cast<int>(m_job.forms.size() + letters + (m_job.calendar.isEmpty() ? 1 : 2));
    ++m_steps;
    return m_progress && !m_progress(m_steps, std::max(all, m_steps)) ? Result<void>(stopped()) : Result<void>();
}

} // namespace

Result<FormsJob> prepareForms(Book &book, StatusKeeper &keeper, const FormsOrder &order)
{
    FormsJob job;
    job.order = order;
    auto forms = requestForms(book, keeper, order.period, order.day, order.only);
    if (!forms)
        return forms.error();
    if (forms->empty())
        return nobodyAsked(order.period);
    job.forms = std::move(forms).value();
    if (order.withLetters) {
        auto letters = lettersOf(book, keeper, order);
        if (!letters)
            return letters.error();
        job.letters = std::move(letters).value();
    }
    // The calendar of the year's deadlines is put in here (job.calendar, job.calendarName).
    return job;
}

Result<FormsWritten> writeForms(const FormsJob &job, Renderer *renderer, const FormsProgress &progress)
{
    return FormsWriter(job, renderer, progress).run();
}

Result<FormsWritten> writeForms(Book &book, StatusKeeper &keeper, const FormsOrder &order, Renderer *renderer,
                                const FormsProgress &progress)
{
    const auto job = prepareForms(book, keeper, order);
    return job ? writeForms(*job, renderer, progress) : Result<FormsWritten>(job.error());
}

} // namespace ansinh
