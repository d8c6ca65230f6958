// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/forms.h"

namespace ansinh {

class Desk;

/// What shall be written for whom.
struct FormsWish
{
    enum class Letters { None, OneFile, EachFile };

    Period period{Year::of({})};
    QString folder;
    std::vector<Code<Organisation>> organisations;
    std::vector<Code<Target>> byArea; ///< targets that are asked for each khu phố too
    Letters letters = Letters::OneFile;
    bool withCalendar = false;
};

/// The targets that are asked for each khu phố too, as long as the officer says nothing else.
Result<std::vector<Code<Target>>> proposedByArea(Desk &desk, const Period &period);
/// Writes the workbooks, their ZIP, the letters and the calendar into the folder.
Result<FormsWritten> writeWished(Desk &desk, const FormsWish &wish);

/// One form as a file.
struct FormFile
{
    QString name;
    QByteArray bytes;
};

/// The form of one organisation. Error NotFound: it is asked nothing.
Result<FormFile> formFileOf(Desk &desk, const Period &period, const Code<Organisation> &organisation);

} // namespace ansinh
