// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ansinh {

/// How much a problem of a return weighs, the heaviest first.
enum class Severity {
    Stop, ///< the file is refused: it cannot be understood or cannot be true
    Ask, ///< what it is about is not taken until the officer has answered
    Note ///< taken; worth a look
};

/// "stop", "ask", "note".
QString nameOf(Severity severity);

/// Something about a return that the officer has to know.
struct FormProblem
{
    QString sheet; ///< empty: about the file as a whole
    QString cell; ///< "F12"; empty: about a sheet or the file
    QString value; ///< what was found there, as it stands; may be empty
    QString rule; ///< stable word: "numerator_above_denominator"
    QString message; ///< translated whole sentence: what is wrong
    QString remedy; ///< translated whole sentence: how to mend it
    Severity severity = Severity::Note;
};

} // namespace ansinh
