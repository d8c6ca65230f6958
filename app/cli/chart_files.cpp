// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chart_files.h"

#include "core/base/folder_writer.h"
#include "ui/charts/chart_picture.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace ansinh {

namespace {

/// Two dots where a screen has one: sharp on paper, and its text large enough in a letter.
constexpr double kScale = 2;

Error isThere(const QString &path)
{
    return {ErrorKind::Exists,
            QCoreApplication::translate("app/cli",
                                        "“%1” is there already and is not a chart of this program. Move it away, or "
                                        "choose another folder.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
}

/// Whether a file may be written there: none is, or one of ours.
Result<void> check(const QString &path)
{
    QFile file(path);
    if (file.exists() && (!file.open(QIODevice::ReadOnly) || !isOurPicture(file.readAll())))
        return isThere(path);
    return {};
}

Result<QByteArray> bytesOf(const Chart &chart, const PictureForm &form)
{
    const ChartLook look = form.isGrey ? greyed(paperLook()) : paperLook();
    const double width = form.width / kScale;
    return form.ending == QLatin1String("svg") ? svgOf(chart, width, look) : pngOf(chart, width, kScale, look);
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
    FolderWriter folder(form.folder);
    for (const Chart &chart : charts) {
        if (auto checked = check(folder.pathOf(form.fileName(chart))); !checked)
            return checked.error();
    }
    if (auto made = folder.begin(); !made)
        return made.error();
    int replaced = 0;
    for (const Chart &chart : charts) {
        const auto bytes = bytesOf(chart, form);
        if (!bytes)
            return bytes.error();
        const auto wasThere = folder.write(form.fileName(chart), *bytes);
        if (!wasThere)
            return wasThere.error();
        replaced += *wasThere ? 1 : 0;
    }
    folder.finish();
    return replaced;
}

} // namespace ansinh
