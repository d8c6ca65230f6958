// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chart_files.h"

#include "core/base/atomic_file.h"
#include "ui/charts/chart_picture.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace ansinh {

namespace {

/// Two dots where a screen has one: sharp on paper, and its text large enough in a letter.
constexpr double kScale = 2;

Error noFolder(const QString &folder)
{
    return {ErrorKind::Io,
            QCoreApplication::translate("app/cli",
                                        "The folder “%1” cannot be made: a file of that name is there, or the folder "
                                        "above it may not be changed. Choose another folder.")
                .arg(QDir::toNativeSeparators(folder)),
            {}};
}

Error isThere(const QString &path)
{
    return {ErrorKind::Exists,
            QCoreApplication::translate("app/cli",
                                        "“%1” is there already and is not a chart of this program. Move it away, or "
                                        "choose another folder.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
}

/// Takes the new files away again unless all of them were written.
class PictureWriter
{
public:
    explicit PictureWriter(const PictureForm &form) : m_form(form), m_folder(form.folder) { }
    ~PictureWriter();
    PictureWriter(const PictureWriter &) = delete;
    PictureWriter &operator=(const PictureWriter &) = delete;

    Result<int> write(const std::vector<Chart> &charts);

private:
    Result<void> check(const QString &name);
    Result<QByteArray> bytesOf(const Chart &chart) const;

    const PictureForm &m_form;
    QDir m_folder;
    QStringList m_new; ///< names that are not there yet
    bool m_isFolderNew = false;
    bool m_isDone = false;
    int m_replaced = 0;
};

PictureWriter::~PictureWriter()
{
    if (m_isDone)
        return;
    for (const QString &name : std::as_const(m_new))
        m_folder.remove(name);
    if (m_isFolderNew)
        QDir().rmdir(m_folder.path());
}

Result<void> PictureWriter::check(const QString &name)
{
    QFile file(m_folder.filePath(name));
    if (!file.exists()) {
        m_new += name;
        return {};
    }
    if (!file.open(QIODevice::ReadOnly) || !isOurPicture(file.readAll()))
        return isThere(file.fileName());
    ++m_replaced;
    return {};
}

Result<QByteArray> PictureWriter::bytesOf(const Chart &chart) const
{
    const ChartLook look = m_form.isGrey ? greyed(paperLook()) : paperLook();
    const double width = m_form.width / kScale;
    return m_form.ending == QLatin1String("svg") ? svgOf(chart, width, look) : pngOf(chart, width, kScale, look);
}

Result<int> PictureWriter::write(const std::vector<Chart> &charts)
{
    for (const Chart &chart : charts) {
        if (auto checked = check(m_form.fileName(chart)); !checked)
            return checked.error();
    }
    m_isFolderNew = !m_folder.exists();
    if (!m_folder.mkpath(QStringLiteral(".")))
        return noFolder(m_form.folder);
    for (const Chart &chart : charts) {
        const auto bytes = bytesOf(chart);
        if (!bytes)
            return bytes.error();
        if (auto written = writeWhole(m_folder.filePath(m_form.fileName(chart)), *bytes); !written)
            return written.error();
    }
    m_isDone = true;
    return m_replaced;
}

} // namespace

QStringList PictureForm::endings()
{
    return {QStringLiteral("png"), QStringLiteral("svg")};
}

QString PictureForm::fileName(const Chart &chart) const
{
    return QString(chart.id).replace(QLatin1Char(':'), QLatin1Char('-')) + QLatin1Char('.') + ending;
}

Result<int> writePictures(const std::vector<Chart> &charts, const PictureForm &form)
{
    return PictureWriter(form).write(charts);
}

} // namespace ansinh
