// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/forms_dialog.h"

#include "ui/base/desk.h"
#include "ui/base/settings.h"
#include "ui/collection/check_list.h"
#include "ui/collection/register_words.h"
#include "ui/preview/save_place.h"
#include "ui/widgets/fit_on_screen.h"
#include "ui/widgets/wrapped_label.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ansinh {

namespace {

const QString &kFolderKey()
{
    static const QString kKey = QStringLiteral("collection/formsFolder");
    return kKey;
}

} // namespace

FormsDialog::FormsDialog(Desk &desk, Settings &settings, const ReturnRegister &sheet, const Code<Organisation> &chosen,
                         QWidget *parent)
    : QDialog(parent),
      m_desk(desk),
      m_settings(settings),
      m_sheet(sheet),
      m_organisations(new CheckList),
      m_targets(new CheckList),
      m_letters(new QComboBox),
      m_calendar(new QCheckBox(tr("A calendar file with the deadlines of the year"))),
      m_folder(new QLineEdit),
      m_count(new QLabel),
      m_refusal(new WrappedLabel),
      m_write(new QPushButton),
      m_stack(new QStackedWidget),
      m_written(new WrappedLabel)
{
    setObjectName(QStringLiteral("formsDialog"));
    setWindowTitle(tr("Request workbooks, %1").arg(periodText(sheet.period)));
    m_stack->addWidget(question());
    m_stack->addWidget(answer());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->addWidget(m_stack);
    fillOrganisations(chosen);
    fillTargets();
    const QString last = settings.choice(kFolderKey());
    m_folder->setText(QDir::toNativeSeparators(last.isEmpty() ? folderToSaveIn(settings) : last));
    connect(m_organisations, &CheckList::tickedChanged, this, &FormsDialog::tellCount);
    connect(m_write, &QPushButton::clicked, this, &FormsDialog::write);
    tellCount();
    const int letter = fontMetrics().averageCharWidth();
    fitOnScreen(*this, {letter * 126, letter * 84});
    m_organisations->setFocus();
}

void FormsDialog::fillOrganisations(const Code<Organisation> &chosen)
{
    for (const RegisterRow &row : m_sheet.rows) {
        const QString text = row.formSent ? tr("%1 (form sent)").arg(row.name) : row.name;
        m_organisations->addLine(row.code.text, text, chosen.isEmpty() ? row.isAwaited() : row.code == chosen);
    }
}

void FormsDialog::fillTargets()
{
    const Result<Status> &status = m_desk.status(m_sheet.period);
    const auto proposed = proposedByArea(m_desk, m_sheet.period);
    if (!status || !proposed)
        return refuse(status ? proposed.error().message : status.error().message);
    for (const Target &target : status->plan.targets) {
        const bool isTicked = std::find(proposed->begin(), proposed->end(), target.code) != proposed->end();
        m_targets->addLine(target.code.text, QStringLiteral("%1 %2").arg(target.code.text, target.name), isTicked);
    }
}

void FormsDialog::tickThose(bool (*test)(const RegisterRow &))
{
    QStringList codes;
    for (const RegisterRow &row : m_sheet.rows) {
        if (test(row))
            codes += row.code.text;
    }
    m_organisations->tick(codes);
}

void FormsDialog::tellCount()
{
    const int count = static_cast<int>(m_organisations->ticked().size());
    m_count->setText(tr("%1 of %2 ticked").arg(count).arg(m_sheet.rows.size()));
    m_write->setText(tr("Make %n forms", nullptr, count));
    m_write->setEnabled(count > 0);
}

void FormsDialog::askFolder()
{
    QFileDialog dialog(this, tr("Folder for the forms"), m_folder->text());
    dialog.setObjectName(QStringLiteral("formsFolderDialog"));
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    if (dialog.exec() == QDialog::Accepted)
        m_folder->setText(QDir::toNativeSeparators(dialog.selectedFiles().constFirst()));
}

FormsWish FormsDialog::wish() const
{
    constexpr FormsWish::Letters kLetters[]
        = {FormsWish::Letters::OneFile, FormsWish::Letters::EachFile, FormsWish::Letters::None};
    FormsWish wish;
    wish.period = m_sheet.period;
    wish.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    wish.letters = kLetters[m_letters->currentIndex()];
    wish.withCalendar = m_calendar->isChecked();
    for (const QString &code : m_organisations->ticked())
        wish.organisations.emplace_back(code);
    for (const QString &code : m_targets->ticked())
        wish.byArea.emplace_back(code);
    return wish;
}

void FormsDialog::write()
{
    m_done = wish();
    if (!QDir(m_done.folder).exists())
        return refuse(tr("There is no folder “%1”. Choose another one.").arg(m_folder->text()));
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<FormsWritten> written = writeWished(m_desk, m_done);
    QApplication::restoreOverrideCursor();
    if (!written)
        return refuse(written.error().message);
    m_settings.setChoice(kFolderKey(), m_done.folder);
    showWritten(*written);
}

void FormsDialog::showWritten(const FormsWritten &written)
{
    QStringList lines{tr("%n workbooks written into %1.", nullptr, static_cast<int>(written.files.size()))
                          .arg(QDir::toNativeSeparators(m_done.folder))};
    if (!written.archive.isEmpty())
        lines += tr("All of them in one file: %1").arg(written.archive);
    if (!written.letters.isEmpty())
        lines += tr("Letters: %1").arg(written.letters);
    if (!written.calendar.isEmpty())
        lines += tr("Calendar: %1").arg(written.calendar);
    lines += tr("Once they have gone out, note it: the register and the letters then know the day.");
    m_written->setText(lines.join(QStringLiteral("\n\n")));
    m_stack->setCurrentIndex(1);
    m_stack->findChild<QPushButton *>(QStringLiteral("formsNote"))->setFocus();
}

void FormsDialog::refuse(const QString &message)
{
    m_refusal->setText(QStringLiteral("▲ ") + message);
    m_refusal->show();
}

} // namespace ansinh
