// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/forms_writing.h"

#include "ui/base/desk.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

Error notYet()
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate("ansinh::FormsWords", "Forms cannot be written by this version yet."),
            {}};
}

} // namespace

Result<std::vector<Code<Target>>> proposedByArea(Desk &, const Period &)
{
    return std::vector<Code<Target>>();
}

Result<FormsWritten> writeWished(Desk &, const FormsWish &)
{
    return notYet();
}

Result<FormFile> formFileOf(Desk &, const Period &, const Code<Organisation> &)
{
    return notYet();
}

} // namespace ansinh
