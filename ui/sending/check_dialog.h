// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/package_reader.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QProgressBar;

namespace ansinh {

class FindingsModel;
class Settings;
class TableView;
class WrappedLabel;

/// Whether a package, one's own or another's, is whole and unchanged; what is wrong with it, where, and what to do.
/// Nothing is unpacked or taken in.
class CheckDialog : public QDialog
{
    Q_OBJECT

public:
    CheckDialog(const QString &path, Settings &settings, QWidget *parent);

private:
    void arrange(Settings &settings);
    void arrangeTable();
    QHBoxLayout *foot(Settings &settings);
    void show(const Result<PackageReading> &reading);
    using QDialog::show;

    FindingsModel *m_model;
    TableView *m_table;
    QLabel *m_verdict;
    QLabel *m_code;
    WrappedLabel *m_about;
    QProgressBar *m_progress;
};

/// Asks for a file and shows what the check found.
void askAndCheckPackage(QWidget *parent, Settings &settings);

} // namespace ansinh
