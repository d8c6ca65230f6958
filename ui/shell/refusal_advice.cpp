// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/refusal_advice.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

struct Advice
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::Advice)
};

} // namespace

QString adviceOn(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Locked: return Advice::tr("Close the other window that has the book open, then open it again here.");
    case ErrorKind::Newer: return Advice::tr("Install the newer version of An Sinh on this computer. The book was not touched.");
    case ErrorKind::Damaged:
        return Advice::tr("Open the latest backup of this book instead, and keep the damaged file: nothing was changed in it.");
    case ErrorKind::NotABook: return Advice::tr("Choose a file whose name ends with .ansinh.");
    case ErrorKind::NotFound:
        return Advice::tr("If the book was moved or renamed, open it from its new place; plug in the USB stick if it is there.");
    case ErrorKind::ReadOnly: return Advice::tr("Choose a folder that you may write to, such as Documents.");
    case ErrorKind::DiskFull: return Advice::tr("Make room on the disk, or choose another one.");
    default: return {};
    }
}

} // namespace ansinh
