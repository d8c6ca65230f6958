// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/letterhead_settings.h"

#include "core/store/book.h"
#include "core/store/report_settings.h"

namespace ansinh {

namespace {

constexpr QChar kLine(u'\n');
constexpr QChar kTab(u'\t');

/// A field as the book keeps it: its name there, and how it is read from and put into a letterhead.
struct Field
{
    const char *name;
    QString (*read)(const Letterhead &);
    void (*write)(Letterhead &, const QString &);
};

QStringList linesOf(const QString &text)
{
    return text.split(kLine, Qt::SkipEmptyParts);
}

template <QString Letterhead::*Text> constexpr Field textField(const char *name)
{
    return {name, [](const Letterhead &letterhead) { return letterhead.*Text; },
            [](Letterhead &letterhead, const QString &value) { letterhead.*Text = value; }};
}

template <QStringList Letterhead::*Lines> constexpr Field linesField(const char *name)
{
    return {name, [](const Letterhead &letterhead) { return (letterhead.*Lines).join(kLine); },
            [](Letterhead &letterhead, const QString &value) { letterhead.*Lines = linesOf(value); }};
}

template <RecipientChoices Letterhead::*Choices> constexpr Field choicesField(const char *name)
{
    return {name, [](const Letterhead &letterhead) { return choicesText(letterhead.*Choices); },
            [](Letterhead &letterhead, const QString &value) { letterhead.*Choices = choicesFrom(value); }};
}

constexpr Field kUsage{"usage",
                       [](const Letterhead &letterhead) {
                           return letterhead.namesSuperior ? QStringLiteral("B") : QStringLiteral("A");
                       },
                       [](Letterhead &letterhead, const QString &value) {
                           letterhead.namesSuperior = value == QLatin1String("B");
                       }};
constexpr Field kDate{"date",
                      [](const Letterhead &letterhead) {
                          return letterhead.date ? letterhead.date->toString(Qt::ISODate) : QString();
                      },
                      [](Letterhead &letterhead, const QString &value) {
                          const QDate date = QDate::fromString(value, Qt::ISODate);
                          letterhead.date = date.isValid() ? std::optional(date) : std::nullopt;
                      }};

constexpr Field kFields[] = {kUsage,
                             textField<&Letterhead::superior>("superior"),
                             textField<&Letterhead::number>("number"),
                             kDate,
                             textField<&Letterhead::symbol>("symbol"),
                             textField<&Letterhead::urgency>("urgency"),
                             linesField<&Letterhead::authority>("authority"),
                             textField<&Letterhead::signer>("signer"),
                             textField<&Letterhead::typist>("typist"),
                             linesField<&Letterhead::addressLines>("address"),
                             choicesField<&Letterhead::addressees>("addressees"),
                             choicesField<&Letterhead::recipients>("recipients")};

} // namespace

QString choicesText(const RecipientChoices &choices)
{
    QStringList lines;
    for (const RecipientChoice &choice : choices)
        lines += QLatin1Char(choice.isOn ? '+' : '-') + choice.key + kTab + choice.words;
    return lines.join(kLine);
}

RecipientChoices choicesFrom(const QString &text)
{
    RecipientChoices choices;
    for (const QString &line : linesOf(text)) {
        const QString named = line.mid(1);
        const RecipientChoice choice{named.section(kTab, 0, 0), named.section(kTab, 1), !line.startsWith(u'-')};
        if (!choice.key.isEmpty() || !choice.words.isEmpty())
            choices.push_back(choice);
    }
    return choices;
}

Result<Letterhead> letterheadOf(Book &book, const Period &period, const Letterhead &usual)
{
    const auto values = book.reportSettings().of(period, {QStringLiteral("number"), QStringLiteral("date")});
    if (!values)
        return values.error();
    Letterhead letterhead = usual;
    for (const Field &field : kFields) {
        const auto value = values->find(QLatin1String(field.name));
        if (value != values->end())
            field.write(letterhead, *value);
    }
    return letterhead;
}

Result<void> keepLetterhead(Book &book, const Period &period, const Letterhead &before, const Letterhead &after)
{
    for (const Field &field : kFields) {
        const QString value = field.read(after);
        if (value == field.read(before))
            continue;
        const QString name = QLatin1String(field.name);
        const auto kept = book.reportSettings().set(
            period, name, value, {QStringLiteral("letterhead_") + name, {period.year.toString()}, {}, {}});
        if (!kept)
            return kept.error();
    }
    return {};
}

} // namespace ansinh
