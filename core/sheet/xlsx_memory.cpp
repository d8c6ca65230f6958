// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_memory.h"

#include <xlsxwriter.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>
#include <memory>
#include <optional>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace ansinh {

namespace {

struct Buffer
{
    const char *bytes = nullptr;
    size_t size = 0;
};

/// Newer libraries have a place for the bytes in their options, older ones do not.
template <class Options> auto writeTo(Options &options, Buffer &buffer, int) -> decltype(options.output_buffer, true)
{
    // Some have it as char **, some as const char **.
    options.output_buffer = const_cast<decltype(options.output_buffer)>(&buffer.bytes);
    options.output_buffer_size = &buffer.size;
    return true;
}

template <class Options> bool writeTo(Options &, Buffer &, long)
{
    return false;
}

Error notMade(const QString &detail)
{
    return {ErrorKind::Io,
            QCoreApplication::translate("core/sheet",
                                        "The workbook could not be made. Free some space on the system's disk and "
                                        "close other programs, then try again."),
            detail};
}

/// The library opens files by narrow names: on Windows the short form of the name is plain ASCII.
QByteArray narrowName(const QString &folder)
{
#ifdef Q_OS_WIN
    wchar_t brief[MAX_PATH];
    const std::wstring whole = QDir::toNativeSeparators(folder).toStdWString();
    const DWORD length = GetShortPathNameW(whole.c_str(), brief, MAX_PATH);
    if (length > 0 && length < MAX_PATH)
        return QString::fromWCharArray(brief, int(length)).toLocal8Bit();
#endif
    return QFile::encodeName(folder);
}

/// Fills and closes; the detail of what went wrong, absent when all went well.
std::optional<QString> run(lxw_workbook *book, const std::function<bool(lxw_workbook *)> &fill)
{
    if (!book)
        return QStringLiteral("libxlsxwriter made no workbook");
    const bool isFilled = fill(book);
    const lxw_error refused = workbook_close(book);
    if (refused != LXW_NO_ERROR)
        return QString::fromUtf8(lxw_strerror(refused));
    return isFilled ? std::nullopt : std::optional<QString>(QStringLiteral("a cell was refused"));
}

Result<QByteArray> throughFile(lxw_workbook_options &options, const std::function<bool(lxw_workbook *)> &fill)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return notMade(folder.errorString());
    QByteArray narrow = narrowName(folder.path());
    options.tmpdir = narrow.data();
    const QByteArray name = narrow + "/sheet.xlsx";
    if (const auto refused = run(workbook_new_opt(name.constData(), &options), fill))
        return notMade(*refused);
    QFile file(folder.filePath(QStringLiteral("sheet.xlsx")));
    if (!file.open(QIODevice::ReadOnly))
        return notMade(file.errorString());
    const QByteArray bytes = file.readAll();
    return bytes.size() == file.size() && bytes.startsWith("PK") ? Result<QByteArray>(bytes)
                                                                 : notMade(QStringLiteral("the file is not whole"));
}

} // namespace

Result<QByteArray> workbookBytes(const std::function<bool(lxw_workbook *)> &fill)
{
    lxw_workbook_options options{};
    Buffer buffer;
    if (!writeTo(options, buffer, 0))
        return throughFile(options, fill);
    const auto refused = run(workbook_new_opt(nullptr, &options), fill);
    const std::unique_ptr<void, decltype(&std::free)> owned(const_cast<char *>(buffer.bytes), &std::free);
    if (refused || !buffer.bytes)
        return notMade(refused.value_or(QStringLiteral("no bytes")));
    return QByteArray(buffer.bytes, static_cast<qsizetype>(buffer.size));
}

} // namespace ansinh
