// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip_writer.h"

#include <QBuffer>
#include <QCoreApplication>

#include <limits>
#include <minizip/zip.h>

namespace ansinh {

namespace {

constexpr uLong kUtf8Names = 1 << 11;
constexpr uLong kFirstDay = (1 << 5 | 1) << 16; // 01/01/1980 00:00 as DOS counts
constexpr uLong kVersion20 = 20; // made by "MS-DOS", which knows no permissions

// minizip asks for a file; these let it write into a buffer.

voidpf open(voidpf opaque, const void *, int)
{
    return opaque;
}

uLong write(voidpf, voidpf stream, const void *bytes, uLong size)
{
    const qint64 written = static_cast<QBuffer *>(stream)->write(static_cast<const char *>(bytes), qint64(size));
    return written < 0 ? 0 : uLong(written);
}

uLong read(voidpf, voidpf stream, void *bytes, uLong size)
{
    const qint64 got = static_cast<QBuffer *>(stream)->read(static_cast<char *>(bytes), qint64(size));
    return got < 0 ? 0 : uLong(got);
}

ZPOS64_T tell(voidpf, voidpf stream)
{
    return ZPOS64_T(static_cast<QBuffer *>(stream)->pos());
}

long seek(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    QBuffer *buffer = static_cast<QBuffer *>(stream);
    const qint64 from = origin == ZLIB_FILEFUNC_SEEK_SET ? 0
        : origin == ZLIB_FILEFUNC_SEEK_CUR               ? buffer->pos()
                                                         : buffer->size();
    return buffer->seek(from + qint64(offset)) ? 0 : -1;
}

int close(voidpf, voidpf)
{
    return 0;
}

int testError(voidpf, voidpf)
{
    return 0;
}

} // namespace

struct ZipWriter::Archive
{
    QBuffer buffer;
    zlib_filefunc64_def access{};
    zipFile file = nullptr;
    QString failed; ///< the first entry that was refused
};

ZipWriter::ZipWriter() : m_archive(std::make_unique<Archive>())
{
    m_archive->buffer.open(QIODevice::ReadWrite);
    m_archive->access = {open, read, write, tell, seek, close, testError, &m_archive->buffer};
    m_archive->file = zipOpen2_64("memory", APPEND_STATUS_CREATE, nullptr, &m_archive->access);
}

ZipWriter::~ZipWriter()
{
    if (m_archive->file)
        zipClose(m_archive->file, nullptr);
}

void ZipWriter::add(const QString &name, const QByteArray &bytes, Packing packing)
{
    const bool isStored = packing == Packing::Stored;
    zip_fileinfo info{};
    info.dosDate = kFirstDay;
    const bool fits = bytes.size() <= std::numeric_limits<int>::max();
    const bool isOpen = fits && m_archive->file
        && zipOpenNewFileInZip4(m_archive->file, name.toUtf8().constData(), &info, nullptr, 0, nullptr, 0, nullptr,
                                isStored ? 0 : Z_DEFLATED, isStored ? 0 : Z_DEFAULT_COMPRESSION, 0, -MAX_WBITS,
                                DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, nullptr, 0, kVersion20, kUtf8Names)
            == ZIP_OK;
    const bool isWritten
        = isOpen && zipWriteInFileInZip(m_archive->file, bytes.constData(), unsigned(bytes.size())) == ZIP_OK;
    const bool isClosed = isOpen && zipCloseFileInZip(m_archive->file) == ZIP_OK;
    if ((!isWritten || !isClosed) && m_archive->failed.isEmpty())
        m_archive->failed = name;
}

Result<QByteArray> ZipWriter::finish()
{
    const bool isClosed = m_archive->file && zipClose(m_archive->file, nullptr) == ZIP_OK;
    m_archive->file = nullptr;
    if (isClosed && m_archive->failed.isEmpty())
        return m_archive->buffer.data();
    return Error{ErrorKind::Io,
                 QCoreApplication::translate("core/base",
                                             "The file could not be packed. Close other programs to free memory, then "
                                             "try again."),
                 QStringLiteral("minizip refused “%1”").arg(m_archive->failed)};
}

} // namespace ansinh
