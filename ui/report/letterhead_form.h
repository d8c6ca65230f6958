// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_reading.h"

#include <QScrollArea>

#include <functional>

class QComboBox;
class QLineEdit;

namespace ansinh {

class FieldStack;
class RecipientList;
class ResultField;

/// How the report is headed and signed, field by field; each is told when it is left.
class LetterheadForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit LetterheadForm(QWidget *parent = nullptr);

    void show(const ReportReading &reading);
    using QWidget::show;
    /// The fields can only be read.
    void lock(bool isLocked) { widget()->setEnabled(!isLocked); }
    /// Tells what is still being typed. False: it could not be taken.
    bool commit();
    /// Puts the keyboard into a field: "signer", "number" …
    void focusField(const QString &name);

signals:
    void changed(const ansinh::Letterhead &before, const ansinh::Letterhead &after);
    void refused(const ansinh::Error &error);

private:
    QLineEdit *lineField(const char *name, const QString &label, const QString &tip, QString Letterhead::*value);
    void linesField(const char *name, const QString &label, const QString &tip, QStringList Letterhead::*value);
    RecipientList *recipients(const char *name, const QString &label, RecipientChoices Letterhead::*value);
    QComboBox *choice(const char *name, const QString &label, const QString &tip);
    void onChoice(QComboBox *field, const std::function<void(Letterhead &, int)> &choose);
    void addHead();
    void addSignature();
    void addRecipients();
    bool takeDate();
    void takeLines(ResultField *field, QStringList Letterhead::*value);
    void tell(const Letterhead &after);

    Letterhead m_letterhead;
    FieldStack *m_fields;
    QComboBox *m_usage = nullptr;
    QLineEdit *m_superior = nullptr;
    QLineEdit *m_date = nullptr;
    QComboBox *m_urgency = nullptr;
    QComboBox *m_authority = nullptr;
    RecipientList *m_addressees = nullptr;
    RecipientList *m_recipients = nullptr;
    std::vector<std::pair<QLineEdit *, QString Letterhead::*>> m_lineFields;
    std::vector<std::pair<ResultField *, QStringList Letterhead::*>> m_linesFields;
};

} // namespace ansinh
