// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/forms.h"

#include "core/actions/replaceable_form.h"
#include "core/base/folder_writer.h"
#include "core/base/zip_writer.h"
#include "core/forms/form_writer.h"
#include "core/plan/asked.h"
#include "core/report/deadline_calendar.h"
#include "core/report/request_letter.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

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

/// Writes the files of one job: all of them or none.
class FormsWriter
{
public:
    FormsWriter(const FormsJob &job, Renderer *renderer, const FormsProgress &progress)
        : m_job(job), m_renderer(renderer), m_progress(progress), m_folder(job.order.folder)
    {
    }

    Result<FormsWritten> run();

private:
    Result<void> makeWorkbooks();
    Result<void> writeWorkbooks();
    void nameLetters();
    Result<void> writeLetters();
    Result<void> writeLetter(const std::vector<Code<Organisation>> &to, const QString &name);
    Result<void> writeFile(const QString &name, const QByteArray &bytes);
    Result<void> step();

    const FormsJob &m_job;
    Renderer *m_renderer;
    const FormsProgress &m_progress;
    FolderWriter m_folder;
    std::vector<std::pair<QString, QByteArray>> m_made; ///< workbooks and archive: names and bytes
    std::vector<Code<Organisation>> m_addressees; ///< of the letters, in the order of the forms
    int m_steps = 0;
    FormsWritten m_written;
};

Result<FormsWritten> FormsWriter::run()
{
    if (auto done = makeWorkbooks(); !done)
        return done.error();
    if (m_job.letters && m_renderer)
        nameLetters();
    if (auto done = m_folder.begin(); !done)
        return done.error();
    if (auto done = writeWorkbooks(); !done)
        return done.error();
    if (auto done = writeLetters(); !done)
        return done.error();
    if (!m_job.calendar.isEmpty()) {
        m_written.calendar = calendarFileName(m_job.order.period.year);
        if (auto done = writeFile(m_written.calendar, m_job.calendar); !done)
            return done.error();
    }
    m_folder.finish();
    return m_written;
}

/// Makes all of them, and looks whether they may be written, before the first one is.
Result<void> FormsWriter::makeWorkbooks()
{
    ZipWriter archive;
    for (const Form &form : m_job.forms) {
        const auto bytes = writeForm(form);
        if (!bytes)
            return bytes.error();
        const QString name = form.fileName();
        if (auto checked = checkReplaceable(m_folder.pathOf(name), *bytes); !checked)
            return checked;
        archive.add(name, *bytes, ZipWriter::Packing::Stored); // packed already
        m_made.push_back({name, *bytes});
        m_written.each.push_back({form.identity.organisation, name, {}, rowsOf(form)});
    }
    // What holds all of them stays as it is when some are made anew.
    if (!m_job.order.only.empty())
        return {};
    const auto bytes = archive.finish();
    if (!bytes)
        return bytes.error();
    m_written.archive = QStringLiteral("bieu-bao-cao-%1.zip").arg(filePeriod(m_job.order.period));
    m_made.push_back({m_written.archive, *bytes});
    return {};
}

Result<void> FormsWriter::writeWorkbooks()
{
    for (const auto &[name, bytes] : m_made) {
        if (auto done = writeFile(name, bytes); !done)
            return done;
    }
    return {};
}

/// Who gets a letter: everybody with a form but the officer who writes them.
void FormsWriter::nameLetters()
{
    const std::vector<Code<Organisation>> addressees = letterAddressees(PaperReading(*m_job.letters));
    const QString period = filePeriod(m_job.order.period);
    for (FormFile &file : m_written.each) {
        if (!contains(addressees, file.organisation))
            continue;
        file.letter = QStringLiteral("%1-cong-van-%2.pdf").arg(fileCode(file.organisation), period);
        m_addressees.push_back(file.organisation);
    }
    if (!m_addressees.empty() && m_job.order.only.empty())
        m_written.letters = QStringLiteral("cong-van-%1.pdf").arg(period);
}

Result<void> FormsWriter::writeLetters()
{
    for (const FormFile &file : m_written.each) {
        if (file.letter.isEmpty())
            continue;
        if (auto done = writeLetter({file.organisation}, file.letter); !done)
            return done;
    }
    return m_written.letters.isEmpty() ? Result<void>() : writeLetter(m_addressees, m_written.letters);
}

Result<void> FormsWriter::writeLetter(const std::vector<Code<Organisation>> &to, const QString &name)
{
    m_folder.expect(name);
    const auto pages = m_renderer->writePdf(composeRequestLetters(*m_job.letters, to), m_folder.pathOf(name));
    return pages ? step() : pages.error();
}

Result<void> FormsWriter::writeFile(const QString &name, const QByteArray &bytes)
{
    const auto wasThere = m_folder.write(name, bytes);
    if (!wasThere)
        return wasThere.error();
    if (*wasThere && name.endsWith(QLatin1String(".xlsx")))
        ++m_written.replaced;
    return step();
}

Result<void> FormsWriter::step()
{
    const size_t letters = m_addressees.empty() ? 0 : m_addressees.size() + 1;
    const int all = static_cast<int>(m_made.size() + letters + (m_job.calendar.isEmpty() ? 0 : 1));
    ++m_steps;
    return m_progress && !m_progress(m_steps, all) ? Result<void>(stopped()) : Result<void>();
}

} // namespace

Result<FormsWritten> writeForms(const FormsJob &job, Renderer *renderer, const FormsProgress &progress)
{
    return FormsWriter(job, renderer, progress).run();
}

} // namespace ansinh
