// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace ansinh {

class Desk;

/// Reads returns and shows what they say before anything is taken.
class ImportDialog : public QDialog
{
public:
    ImportDialog(Desk &desk, const QStringList &files, QWidget *parent);
};

} // namespace ansinh
