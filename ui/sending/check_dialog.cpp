// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/check_dialog.h"

#include "core/text/date_text.h"
#include "ui/base/side_work.h"
#include "ui/preview/save_place.h"
#include "ui/sending/findings_model.h"
#include "ui/sending/sending_words.h"
#include "ui/tables/table_tools.h"
#include "ui/widgets/filtered_rows.h"
#include "ui/widgets/fit_on_screen.h"
#include "ui/widgets/named.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/wrapped_label.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace ansinh {

namespace {

constexpr qint64 kEnough = 60'000'000; // bytes; more than readPackage() takes

Result<PackageReading> readingOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Io,
                     CheckDialog::tr("“%1” cannot be read. Check the USB stick or folder, then try again.")
                         .arg(QDir::toNativeSeparators(path)),
                     file.errorString()};
    return readPackage(file.read(kEnough));
}

QString aboutText(const PackageReading &reading)
{
    if (!reading.contents)
        return {};
    const PackageIdentity &identity = reading.contents->identity;
    QStringList pieces{identity.ward, sendingPeriodText(identity.period)};
    pieces += identity.state == PackageState::Submitted ? CheckDialog::tr("submitted report %1").arg(identity.number)
                                                        : CheckDialog::tr("draft");
    pieces += CheckDialog::tr("made on %1").arg(shortDate(identity.madeOn));
    if (!reading.contents->scope.fields.isEmpty())
        pieces += fieldsText(reading.contents->scope.fields);
    if (identity.isSample)
        pieces += CheckDialog::tr("sample data");
    return pieces.join(QStringLiteral(" · "));
}

} // namespace

CheckDialog::CheckDialog(const QString &path, Settings &settings, QWidget *parent)
    : QDialog(parent),
      m_model(new FindingsModel(this)),
      m_table(new TableView),
      m_verdict(named<QLabel>("stageLarge")),
      m_code(named<QLabel>("checkCode")),
      m_about(named<WrappedLabel>("mutedText")),
      m_progress(named<QProgressBar>("checkProgress"))
{
    setObjectName(QStringLiteral("checkDialog"));
    setWindowTitle(tr("Check of %1").arg(QFileInfo(path).fileName()));
    arrange(settings);
    const int letter = fontMetrics().averageCharWidth();
    fitOnScreen(*this, {letter * 124, letter * 60});
    doBeside<Result<PackageReading>>(
        this, [path] { return readingOf(path); }, [this](const Result<PackageReading> &reading) { show(reading); });
}

void CheckDialog::arrangeTable()
{
    auto *rows = new FilteredRows(this);
    rows->setSourceModel(m_model);
    m_table->setModel(rows);
    m_table->setObjectName(QStringLiteral("findingTable"));
    m_table->setAccessibleName(tr("What was found"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    const int letter = fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[] = {{FindingsModel::PlaceColumn, 30},
                                          {FindingsModel::KindColumn, 15},
                                          {FindingsModel::ValueColumn, 18},
                                          {FindingsModel::RemedyColumn, 34}};
    for (const auto &[column, letters] : widths)
        m_table->horizontalHeader()->resizeSection(column, letter * letters);
    m_table->setWideColumn(FindingsModel::WhatColumn, letter * 30);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->hide();
}

QHBoxLayout *CheckDialog::foot(Settings &settings)
{
    auto *tools = new TableTools(m_table, QStringLiteral("sending/findings"), tr("What was found"), settings);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("checkClose"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addWidget(tools->button());
    foot->addStretch(1);
    foot->addWidget(close);
    return foot;
}

void CheckDialog::arrange(Settings &settings)
{
    arrangeTable();
    m_verdict->setText(tr("Looking through every part…"));
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_code->hide();
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("The package is being checked"));
    QHBoxLayout *below = foot(settings);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_verdict, m_code, m_about, m_progress})
        layout->addWidget(widget);
    layout->addWidget(m_table, 1);
    layout->addStretch(0);
    layout->addLayout(below);
}

void CheckDialog::show(const Result<PackageReading> &reading)
{
    m_progress->hide();
    if (!reading) {
        m_verdict->setText(tr("● Not read"));
        return m_about->setText(reading.error().message);
    }
    m_verdict->setText(reading->isSound()
                           ? tr("✓ Whole and unchanged")
                           : tr("● Refused: %n finding(s)", nullptr, static_cast<int>(reading->findings.size())));
    m_code->setText(reading->code);
    m_code->setVisible(!reading->code.isEmpty() && reading->isSound());
    const QString about = aboutText(*reading);
    m_about->setText(reading->isSound() ? about + QLatin1Char('\n')
                             + tr("Every part is as its hash says; every total and verdict was computed anew and comes "
                                  "out the same.")
                                        : about);
    m_about->setVisible(!m_about->text().isEmpty());
    m_model->show(reading->findings);
    m_table->setVisible(!reading->findings.empty());
    if (!reading->findings.empty()) {
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
        m_table->setFocus();
    }
}

void askAndCheckPackage(QWidget *parent, Settings &settings)
{
    QFileDialog dialog(parent, CheckDialog::tr("Package to check"), folderToSaveIn(settings));
    dialog.setObjectName(QStringLiteral("checkFileDialog"));
    dialog.setFileMode(QFileDialog::ExistingFile);
    dialog.setNameFilters({CheckDialog::tr("Data package (*.zip)"), CheckDialog::tr("All files (*)")});
    if (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty())
        CheckDialog(dialog.selectedFiles().constFirst(), settings, parent).exec();
}

} // namespace ansinh
