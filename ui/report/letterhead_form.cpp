// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/letterhead_form.h"

#include "core/base/error.h"
#include "core/text/date_text.h"
#include "core/text/normalise.h"
#include "ui/report/arrange_tree.h"
#include "ui/report/field_stack.h"
#include "ui/report/recipient_list.h"
#include "ui/widgets/result_field.h"

#include <QComboBox>
#include <QLineEdit>

namespace ansinh {

namespace {

constexpr int kLines = 3;

/// What is being typed stays.
bool isInHand(const QWidget *field, bool isModified)
{
    return field->hasFocus() && isModified;
}

QString dateText(const Letterhead &letterhead)
{
    return letterhead.date ? shortDate(*letterhead.date) : QString();
}

} // namespace

LetterheadForm::LetterheadForm(QWidget *parent) : QScrollArea(parent)
{
    auto *form = new QWidget;
    m_fields = new FieldStack(form);
    addHead();
    addSignature();
    addRecipients();
    m_fields->addStretch(1);
    setWidget(form);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    form->setAutoFillBackground(false); // the card shines through
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

QComboBox *LetterheadForm::choice(const char *name, const QString &label, const QString &tip)
{
    auto *field = new QComboBox;
    field->setObjectName(QLatin1String(name));
    field->setToolTip(tip);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_fields->add(label, field);
    return field;
}

void LetterheadForm::onChoice(QComboBox *field, const std::function<void(Letterhead &, int)> &choose)
{
    connect(field, &QComboBox::activated, this, [this, choose](int index) {
        Letterhead after = m_letterhead;
        choose(after, index);
        tell(after);
    });
}

QLineEdit *LetterheadForm::lineField(const char *name, const QString &label, const QString &tip,
                                     QString Letterhead::*value)
{
    auto *field = new QLineEdit;
    field->setObjectName(QLatin1String(name));
    field->setToolTip(tip);
    m_fields->add(label, field);
    if (!value)
        return field;
    m_lineFields.emplace_back(field, value);
    connect(field, &QLineEdit::editingFinished, this, [this, field, value] {
        Letterhead after = m_letterhead;
        after.*value = singleLine(field->text());
        field->setModified(false);
        tell(after);
    });
    return field;
}

void LetterheadForm::linesField(const char *name, const QString &label, const QString &tip,
                                QStringList Letterhead::*value)
{
    auto *field = new ResultField(QLatin1String(name), label, {});
    field->setToolTip(tip);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * kLines + 14);
    m_fields->add(label, field);
    m_linesFields.emplace_back(field, value);
    connect(field, &ResultField::fieldLeft, this, [this, field, value] { takeLines(field, value); });
}

RecipientList *LetterheadForm::recipients(const char *name, const QString &label, RecipientChoices Letterhead::*value)
{
    auto *list = new RecipientList(QString(label).remove(QLatin1Char('&')));
    list->tree()->setObjectName(QLatin1String(name));
    m_fields->add(label, list);
    list->setFocusProxy(list->tree());
    connect(list, &RecipientList::changed, this, [this, value](const RecipientChoices &choices) {
        Letterhead after = m_letterhead;
        after.*value = choices;
        tell(after);
    });
    return list;
}

void LetterheadForm::addHead()
{
    m_fields->addHeading(tr("Head"));
    m_usage = choice("usage", tr("Name of the &body"),
                     tr("Usage A: both lines are the committee's own name. Usage B: the superior body stands first."));
    m_usage->addItem(tr("A: the committee only"));
    m_usage->addItem(tr("B: the superior body above it"));
    m_superior = lineField("superior", tr("Su&perior body"),
                           tr("In capitals, as it shall stand there; empty: the one to whom the report goes"),
                           &Letterhead::superior);
    lineField("number", tr("&Number"), tr("Only the number; empty: a gap to be filled in by hand"), &Letterhead::number);
    lineField("symbol", tr("Sym&bol"), tr("What stands behind the number: BC-UBND"), &Letterhead::symbol);
    m_fields->pairLast();
    m_date = lineField("date", tr("&Date"), tr("As 15/11/2026; empty: a gap for the day"), nullptr);
    connect(m_date, &QLineEdit::editingFinished, this, &LetterheadForm::takeDate);
    m_urgency = choice("urgency", tr("&Urgency"), tr("In a box under the number; usually none"));
    m_fields->pairLast();
    m_urgency->addItem(tr("None"));
    m_urgency->addItems(urgencies());
    onChoice(m_usage, [](Letterhead &after, int index) { after.namesSuperior = index == 1; });
    onChoice(m_urgency, [this](Letterhead &after, int index) {
        after.urgency = index == 0 ? QString() : m_urgency->itemText(index);
    });
}

void LetterheadForm::addSignature()
{
    m_fields->addHeading(tr("Signature"));
    m_authority = choice("authority", tr("In whose n&ame"), tr("The lines over the name; the lines below can be changed freely"));
    for (const QStringList &lines : usualAuthorities())
        m_authority->addItem(lines.join(QStringLiteral(" / ")), lines);
    m_authority->addItem(tr("Other lines"));
    onChoice(m_authority, [this](Letterhead &after, int index) {
        if (index + 1 < m_authority->count())
            after.authority = m_authority->itemData(index).toStringList();
        else
            focusField(QStringLiteral("authorityLines"));
    });
    linesField("authorityLines", tr("&Lines over the name"), tr("One a line: TM. ỦY BAN NHÂN DÂN, then the post"),
               &Letterhead::authority);
    lineField("signer", tr("S&igner"), tr("First and last name, without title; empty: room is left"),
              &Letterhead::signer);
    lineField("typist", tr("T&ypist's mark"), tr("As PL.(300): who typed it, and how many copies; usually empty"),
              &Letterhead::typist);
    linesField("address", tr("Address at the &foot of page 1"), tr("One a line: address, telephone, e-mail; usually empty"),
               &Letterhead::addressLines);
}

void LetterheadForm::addRecipients()
{
    m_fields->addHeading(tr("Recipients"));
    m_addressees = recipients("addressees", tr("&Kính gửi"), &Letterhead::addressees);
    m_recipients = recipients("recipients", tr("N&ơi nhận"), &Letterhead::recipients);
}

void LetterheadForm::show(const ReportReading &reading)
{
    m_letterhead = reading.matter().letterhead;
    m_usage->setCurrentIndex(m_letterhead.namesSuperior ? 1 : 0);
    m_superior->setEnabled(m_letterhead.namesSuperior);
    m_superior->setPlaceholderText(usualSuperior(reading));
    m_urgency->setCurrentIndex(std::max(0, m_urgency->findText(m_letterhead.urgency)));
    int authority = m_authority->count() - 1;
    for (int i = 0; i + 1 < m_authority->count(); ++i) {
        if (m_authority->itemData(i).toStringList() == m_letterhead.authority)
            authority = i;
    }
    m_authority->setCurrentIndex(authority);
    for (const auto &[field, value] : m_lineFields) {
        if (!isInHand(field, field->isModified()) && field->text() != m_letterhead.*value)
            field->setText(m_letterhead.*value);
    }
    for (const auto &[field, value] : m_linesFields) {
        const QString text = (m_letterhead.*value).join(QLatin1Char('\n'));
        if (isInHand(field, field->document()->isModified()) || field->toPlainText() == text)
            continue;
        field->setPlainText(text);
        field->document()->setModified(false);
    }
    if (!isInHand(m_date, m_date->isModified()))
        m_date->setText(dateText(m_letterhead));
    m_addressees->show(addressing(reading));
    m_recipients->show(distribution(reading));
}

bool LetterheadForm::takeDate()
{
    if (!m_date->isModified())
        return true;
    Letterhead after = m_letterhead;
    after.date.reset();
    if (const QString typed = m_date->text().trimmed(); !typed.isEmpty()) {
        const Result<QDate> date = parseDate(typed);
        if (!date) {
            emit refused(date.error());
            return false;
        }
        after.date = *date;
    }
    m_date->setModified(false);
    tell(after);
    m_date->setText(dateText(m_letterhead));
    return true;
}

void LetterheadForm::takeLines(ResultField *field, QStringList Letterhead::*value)
{
    if (!field->document()->isModified())
        return;
    field->document()->setModified(false);
    Letterhead after = m_letterhead;
    after.*value = field->cleanText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    tell(after);
}

bool LetterheadForm::commit()
{
    for (const auto &[field, value] : m_lineFields) {
        if (field->isModified())
            emit field->editingFinished();
    }
    for (const auto &[field, value] : m_linesFields)
        takeLines(field, value);
    return takeDate();
}

void LetterheadForm::focusField(const QString &name)
{
    if (auto *field = findChild<QWidget *>(name)) {
        ensureWidgetVisible(field);
        field->setFocus(Qt::OtherFocusReason);
    }
}

void LetterheadForm::tell(const Letterhead &after)
{
    if (!(after == m_letterhead))
        emit changed(m_letterhead, after);
}

} // namespace ansinh
