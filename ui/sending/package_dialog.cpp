// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/package_dialog.h"

#include "core/actions/send_package.h"
#include "core/store/sendings.h"
#include "core/text/file_name.h"
#include "ui/base/desk.h"
#include "ui/base/side_work.h"
#include "ui/preview/save_place.h"
#include "ui/print/rendering.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/fit_on_screen.h"
#include "ui/widgets/named.h"
#include "ui/widgets/wrapped_label.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace ansinh {

PackageDialog::PackageDialog(Desk &desk, Settings &settings, const SendingMatter &matter, QWidget *parent)
    : QDialog(parent),
      m_desk(desk),
      m_settings(settings),
      m_matter(matter),
      m_folder(matter.package ? QFileInfo(matter.package->path).absolutePath() : folderToSaveIn(settings)),
      m_to(named<CheckList>("packageTo")),
      m_fields(named<CheckList>("packageFields")),
      m_names(named<QCheckBox>("packageNames")),
      m_path(named<QLineEdit>("packagePath")),
      m_progress(named<QProgressBar>("packageProgress")),
      m_refusal(named<WrappedLabel>("packageRefusal")),
      m_make(new QPushButton(tr("&Make the package"))),
      m_question(new QWidget)
{
    setObjectName(QStringLiteral("packageDialog"));
    setWindowTitle(tr("Data package, %1").arg(sendingPeriodText(matter.period)));
    arrange();
    fillRecipients();
    fillFields();
    nameFile();
    connect(m_to, &CheckList::tickedChanged, this, &PackageDialog::takeFieldsOfRecipients);
    connect(m_fields, &CheckList::tickedChanged, this, &PackageDialog::nameFile);
    const int letter = fontMetrics().averageCharWidth();
    fitOnScreen(*this, {letter * 104, letter * 62});
    m_to->setFocus();
}

PackageDialog::~PackageDialog()
{
    if (m_isStopped)
        *m_isStopped = true;
}

/// Those that the book knows, those not sent to ticked; as long as it knows none, those of Kính gửi.
void PackageDialog::fillRecipients()
{
    m_recipients = m_matter.standing.recipients;
    if (m_recipients.empty()) {
        auto addressed = addressedRecipients(m_desk.book(), m_matter.period, m_desk.today());
        if (!addressed)
            return refuse(addressed.error().message);
        m_recipients = std::move(addressed).value();
    }
    const auto &unsent = m_matter.standing.unsent;
    for (const PackageRecipient &recipient : m_recipients) {
        const bool isWaiting = std::find(unsent.begin(), unsent.end(), recipient.name) != unsent.end();
        const bool isTicked = recipient.fields.isEmpty() && (unsent.empty() || isWaiting);
        m_to->addLine(recipient.name, recipient.name, isTicked);
    }
    m_to->setCurrentRow(0);
}

void PackageDialog::fillFields()
{
    const auto fields = packageFields(m_desk.book(), m_matter.period.year);
    if (!fields)
        return refuse(fields.error().message);
    for (const QString &field : *fields)
        m_fields->addLine(field, field, true);
    m_fields->setEnabled(!fields->isEmpty());
    m_fields->setCurrentRow(0);
}

/// A recipient that is told of some fields gets those; one that is told of all makes the package whole.
void PackageDialog::takeFieldsOfRecipients()
{
    QStringList fields;
    bool isWhole = false;
    const QStringList ticked = m_to->ticked();
    for (const PackageRecipient &recipient : m_recipients) {
        if (!ticked.contains(recipient.name))
            continue;
        isWhole = isWhole || recipient.fields.isEmpty();
        fields += recipient.fields;
    }
    QStringList all;
    for (int row = 0; row < m_fields->count(); ++row)
        all += m_fields->item(row)->text();
    m_fields->tick(isWhole || fields.isEmpty() ? all : fields);
}

QStringList PackageDialog::tickedFields() const
{
    const QStringList ticked = m_fields->ticked();
    return ticked.size() == m_fields->count() ? QStringList() : ticked;
}

/// A name that the officer gave stays.
void PackageDialog::nameFile()
{
    const QString proposed = QDir::toNativeSeparators(m_proposed);
    if (!m_proposed.isEmpty() && m_path->text() != proposed)
        return;
    const Result<Status> &status = m_desk.status(m_matter.period);
    PackageIdentity identity;
    identity.period = m_matter.period;
    identity.place = status ? status->plan.identity.place : QString();
    QString name = packageFileName(identity);
    const QStringList fields = tickedFields();
    if (!fields.isEmpty())
        name.insert(name.size() - 4, QLatin1Char('-') + fileStem(fields.join(QLatin1Char(' '))).left(40));
    m_proposed = QDir(m_folder).filePath(name);
    m_path->setText(QDir::toNativeSeparators(m_proposed));
}

void PackageDialog::askPlace()
{
    QFileDialog dialog(this, tr("Where the package is written"), m_folder);
    dialog.setObjectName(QStringLiteral("packagePlaceDialog"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilter(tr("Data package (*.zip)"));
    dialog.setDefaultSuffix(QStringLiteral("zip"));
    dialog.selectFile(QFileInfo(QDir::fromNativeSeparators(m_path->text())).fileName());
    if (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty())
        m_path->setText(QDir::toNativeSeparators(dialog.selectedFiles().constFirst()));
}

ExportOrder PackageDialog::order() const
{
    ExportOrder order;
    order.period = m_matter.period;
    order.day = m_desk.today();
    order.fields = tickedFields();
    order.recipients = m_to->ticked();
    order.withNames = m_names->isChecked();
    return order;
}

void PackageDialog::make()
{
    m_refusal->hide();
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (path.isEmpty() || QFileInfo(path).isDir())
        return refuse(tr("Choose the file into which the package is written."));
    if (m_fields->count() > 0 && m_fields->ticked().isEmpty())
        return refuse(tr("Tick at least one field of work."));
    if (const auto may = checkPackagePath(path, m_desk.book().token()); !may)
        return refuse(may.error().message);
    setMaking(true);
    // The bar is seen before the book is read.
    QTimer::singleShot(0, this, [this, path] {
        m_progress->repaint();
        const auto draft = draftPackage(m_desk.book(), order(), packageRendering());
        draft ? pack(*draft, path) : end(draft.error());
    });
}

void PackageDialog::pack(const PackageDraft &draft, const QString &path)
{
    doBeside<Result<ReadyPackage>>(
        this,
        [draft, path, isStopped = m_isStopped]() -> Result<ReadyPackage> {
            const auto made = packDraft(draft, [&] { return !*isStopped; });
            if (!made)
                return made.error();
            return writePackageFile(path, made->bytes, made->code, draft.contents.identity,
                                    draft.contents.scope.fields);
        },
        [this](const Result<ReadyPackage> &made) { end(made); });
}

void PackageDialog::end(const Result<ReadyPackage> &made)
{
    setMaking(false);
    if (!made)
        return refuse(made.error().message);
    m_made = *made;
    m_made.version = m_made.isSubmitted ? m_matter.standing.version : 0;
    rememberPackage(m_settings, m_desk.book().token(), m_matter.period, m_made);
    rememberFolderOf(m_made.path, m_settings);
    accept();
}

void PackageDialog::setMaking(bool isMaking)
{
    m_isStopped = isMaking ? std::make_shared<std::atomic<bool>>(false) : nullptr;
    m_progress->setVisible(isMaking);
    m_question->setEnabled(!isMaking);
    m_make->setEnabled(!isMaking);
}

void PackageDialog::reject()
{
    if (m_isStopped)
        *m_isStopped = true;
    else
        QDialog::reject();
}

void PackageDialog::refuse(const QString &message)
{
    m_refusal->setText(QStringLiteral("▲ ") + message);
    m_refusal->show();
}

} // namespace ansinh
