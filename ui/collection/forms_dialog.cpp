// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/forms_dialog.h"

#include "core/actions/papers.h"
#include "ui/base/desk.h"
#include "ui/base/settings.h"
#include "ui/collection/register_words.h"
#include "ui/preview/preview_dialog.h"
#include "ui/preview/save_place.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/fit_on_screen.h"
#include "ui/widgets/wrapped_label.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QProgressBar>
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
      m_letters(new QCheckBox(tr("With &request letters (PDF)"))),
      m_folder(new QLineEdit),
      m_count(new QLabel),
      m_refusal(new WrappedLabel),
      m_progress(new QProgressBar),
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
    const auto asked = targetsByArea(m_desk.book(), m_desk.keeper(), m_sheet.period);
    if (!status || !asked)
        return refuse(status ? asked.error().message : status.error().message);
    for (const Target &target : status->plan.targets) {
        const bool isTicked = std::find(asked->begin(), asked->end(), target.code) != asked->end();
        m_targets->addLine(target.code.text, QStringLiteral("%1 %2").arg(target.code.text, target.name), isTicked);
    }
    m_byArea = m_targets->ticked();
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

FormsOrder FormsDialog::order() const
{
    FormsOrder order;
    order.period = m_sheet.period;
    order.day = m_desk.today();
    order.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    order.withLetters = m_letters->isChecked();
    for (const QString &code : m_organisations->ticked())
        order.only.emplace_back(code);
    return order;
}

/// A choice of targets holds from this period on.
Result<void> FormsDialog::keepTargets()
{
    const QStringList ticked = m_targets->ticked();
    if (ticked == m_byArea)
        return {};
    std::vector<Code<Target>> targets;
    for (const QString &code : ticked)
        targets.emplace_back(code);
    const auto kept = m_desk.written(askByArea(m_desk.book(), m_sheet.period, targets));
    if (kept)
        m_byArea = ticked;
    return kept;
}

void FormsDialog::previewPaper()
{
    const auto forms = areaForms(m_desk.book(), {m_sheet.period, m_desk.today()});
    if (!forms)
        return refuse(forms.error().message);
    previewDocument(this, *forms, m_settings);
}

void FormsDialog::write()
{
    m_refusal->hide();
    m_order = order();
    if (m_order.folder.isEmpty())
        return refuse(tr("Choose the folder into which the files are written."));
    if (const auto kept = keepTargets(); !kept)
        return refuse(kept.error().message);
    const auto job = prepareForms(m_desk.book(), m_desk.keeper(), m_order);
    if (!job)
        return refuse(job.error().message);
    m_given.clear();
    for (const Form &form : job->forms)
        m_given.push_back(form.identity.organisation);
    m_writing = std::make_unique<FormsWriting>(*job);
    connect(m_writing.get(), &FormsWriting::progressed, m_progress, [this](int done, int all) {
        m_progress->setMaximum(all);
        m_progress->setValue(done);
    });
    connect(m_writing.get(), &FormsWriting::ended, this, &FormsDialog::end);
    setWriting(true);
    m_writing->start();
}

void FormsDialog::setWriting(bool isWriting)
{
    m_progress->setRange(0, 0);
    m_progress->setVisible(isWriting);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_organisations), static_cast<QWidget *>(m_targets), static_cast<QWidget *>(m_folder),
          static_cast<QWidget *>(m_letters), static_cast<QWidget *>(m_write)})
        widget->setEnabled(!isWriting);
}

void FormsDialog::end(const Result<FormsWritten> &written)
{
    const Result<FormsWritten> result = written; // the writing goes before it is shown
    m_writing.release()->deleteLater();
    setWriting(false);
    if (!result)
        return refuse(result.error().message);
    m_settings.setChoice(kFolderKey(), m_order.folder);
    showWritten(*result);
}

void FormsDialog::reject()
{
    if (m_writing)
        m_writing->stop();
    else
        QDialog::reject();
}

void FormsDialog::showWritten(const FormsWritten &written)
{
    QStringList lines{tr("%n workbooks written into %1.", nullptr, static_cast<int>(written.each.size()))
                          .arg(QDir::toNativeSeparators(m_order.folder))};
    if (written.replaced > 0)
        lines += tr("%n older forms of the same name were replaced.", nullptr, written.replaced);
    if (!written.archive.isEmpty())
        lines += tr("All of them in one file: %1").arg(written.archive);
    if (!written.letters.isEmpty())
        lines += tr("Letters, to print at once: %1").arg(written.letters);
    if (!written.calendar.isEmpty())
        lines += tr("Calendar with the deadlines: %1").arg(written.calendar);
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
