// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choose_organisation.h"

#include "core/text/filter.h"
#include "ui/widgets/dialog_buttons.h"
#include "ui/widgets/fit_on_screen.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/wrapping_delegate.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ansinh {

namespace {

struct ChoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::ChoiceWords)
};

class OrganisationDialog : public QDialog
{
public:
    OrganisationDialog(const OrganisationQuestion &question, QWidget *parent);

    Code<Organisation> chosen() const { return Code<Organisation>(m_list->currentItem()->data(CodeRole).toString()); }

protected:
    /// What the field does not need goes to the list.
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isMove = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down || event->key() == Qt::Key_PageUp
            || event->key() == Qt::Key_PageDown;
        isMove ? void(QCoreApplication::sendEvent(m_list, event)) : QDialog::keyPressEvent(event);
    }

private:
    void fill(const OrganisationQuestion &question);
    void narrow(const QString &typed);

    QLineEdit *m_field;
    QListWidget *m_list;
    QPushButton *m_ok = nullptr;
};

OrganisationDialog::OrganisationDialog(const OrganisationQuestion &question, QWidget *parent)
    : QDialog(parent), m_field(new QLineEdit), m_list(new QListWidget)
{
    setObjectName(QStringLiteral("organisationDialog"));
    setWindowTitle(question.title);
    auto *explanation = new QLabel(question.explanation);
    explanation->setObjectName(QStringLiteral("mutedText"));
    explanation->setWordWrap(true);
    m_field->setObjectName(QStringLiteral("organisationTyped"));
    m_field->setPlaceholderText(ChoiceWords::tr("Type part of the name"));
    m_field->setAccessibleName(ChoiceWords::tr("Part of the name"));
    m_field->setToolTip(ChoiceWords::tr("Accents may be left out; ↑ ↓ choose, Enter takes"));
    m_list->setObjectName(QStringLiteral("organisationList"));
    m_list->setAccessibleName(ChoiceWords::tr("Organisations"));
    m_list->setItemDelegate(new WrappingDelegate(m_list));
    auto *buttons = dialogButtons();
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(question.ok);
    m_ok->setObjectName(QStringLiteral("organisationOk"));
    auto *layout = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{explanation, m_field, m_list, buttons})
        layout->addWidget(widget);
    connect(m_field, &QLineEdit::textChanged, this, &OrganisationDialog::narrow);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill(question);
    const int letter = fontMetrics().averageCharWidth();
    fitOnScreen(*this, {letter * 72, fontMetrics().height() * 26});
}

void OrganisationDialog::fill(const OrganisationQuestion &question)
{
    for (const OrganisationChoice &choice : question.choices) {
        auto *item = new QListWidgetItem(choice.name, m_list);
        item->setData(CodeRole, choice.code.text);
        if (choice.code == question.proposed)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    m_list->scrollToItem(m_list->currentItem(), QAbstractItemView::PositionAtCenter);
}

void OrganisationDialog::narrow(const QString &typed)
{
    const Filter filter(typed);
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!filter.matches(item->text() + QLatin1Char('\n') + item->data(CodeRole).toString()));
        first = !first && !item->isHidden() ? item : first;
    }
    if (first && m_list->currentItem()->isHidden())
        m_list->setCurrentItem(first);
    m_ok->setEnabled(first != nullptr);
}

} // namespace

std::optional<Code<Organisation>> chooseOrganisation(QWidget *parent, const OrganisationQuestion &question)
{
    if (question.choices.empty())
        return {};
    OrganisationDialog dialog(question, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.chosen()) : std::nullopt;
}

} // namespace ansinh
