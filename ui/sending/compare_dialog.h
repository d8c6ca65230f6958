// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sending/sending_words.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace ansinh {

class WrappedLabel;

/// What became of a code that was read out.
struct HeardCode
{
    enum class Verdict {
        Empty, ///< nothing was typed
        Misheard, ///< no code at all: a character was misheard
        Same, ///< of the newest sending that bears it
        Ready, ///< of the package that lies ready, which was not sent yet
        Unknown ///< a sound code, of something else
    };

    Verdict verdict = Verdict::Empty;
    QString code; ///< as it is written
    std::optional<Sending> sending; ///< only of Same
};

/// Compares what was heard with the register and the package that lies ready.
HeardCode compareCode(const QString &heard, const SendingMatter &matter);

/// A code is read out over the phone: typed as it is heard, it is compared when the field is left or Enter is pressed.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(const SendingMatter &matter, QWidget *parent);

    /// The sending whose receipt is to be noted; absent: none.
    const std::optional<Sending> &heard() const { return m_heard.sending; }

private:
    void compare();
    QString verdictText() const;

    SendingMatter m_matter;
    HeardCode m_heard;
    QLineEdit *m_code;
    WrappedLabel *m_verdict;
    QPushButton *m_note;
};

} // namespace ansinh
