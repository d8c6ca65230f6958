// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/json_cursor.h"

#include "core/base/year.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ansinh {

namespace {

constexpr int kLongestCode = 32;
/// A double carries this many digits exactly; what has more was not what the file said.
constexpr int kExactDigits = 15;

/// What XML documents and databases cannot carry, or would carry changed.
bool isUnprintable(const QString &text, qsizetype i)
{
    const QChar c = text.at(i);
    const bool isPlain = (c >= u' ' && c <= u'~') || (c >= QChar(0xA0) && c < QChar(0xD800));
    if (isPlain)
        return false;
    if (c.isHighSurrogate())
        return i + 1 == text.size() || !text.at(i + 1).isLowSurrogate();
    if (c.isLowSurrogate())
        return i == 0 || !text.at(i - 1).isHighSurrogate();
    return (c.category() == QChar::Other_Control && c != QLatin1Char('\n')) || c.unicode() >= 0xFFFE;
}

bool isPrintable(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i)
        if (isUnprintable(text, i))
            return false;
    return true;
}

bool isCodeCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('.') || c == QLatin1Char('-') || c == QLatin1Char('_');
}

bool isCode(const QString &text)
{
    return !text.isEmpty() && text.size() <= kLongestCode && text.front().isLetterOrNumber()
        && !text.endsWith(QLatin1Char('.')) && std::all_of(text.begin(), text.end(), isCodeCharacter);
}

int digitsOf(const QString &number)
{
    QString digits = number;
    digits.remove(QLatin1Char('-')).remove(QLatin1Char('.'));
    while (digits.startsWith(QLatin1Char('0')))
        digits.remove(0, 1);
    return static_cast<int>(digits.size());
}

} // namespace

JsonCursor::JsonCursor(const QJsonValue &value, const JsonPath &path, PlanFault &fault)
    : m_value(value), m_path(path), m_fault(&fault)
{
}

void JsonCursor::refuse(const QString &remedy) const
{
    m_fault->set(m_path.text(), remedy);
}

void JsonCursor::refuseWord(const QString &allowed) const
{
    refuse(QCoreApplication::translate("core/plan", "Write one of these words as text: %1.").arg(allowed));
}

void JsonCursor::refuseList() const
{
    refuse(QCoreApplication::translate("core/plan",
                                       "Write a list of at most 2000 items in square brackets; an empty one is []."));
}

QString JsonCursor::text() const
{
    if (!m_value.isString()) {
        refuse(QCoreApplication::translate("core/plan", "Write a text in quotation marks."));
        return {};
    }
    const QString text = m_value.toString().normalized(QString::NormalizationForm_C);
    if (!isPrintable(text))
        refuse(QCoreApplication::translate("core/plan",
                                           "Remove the control characters and broken letters from the text."));
    return text;
}

QString JsonCursor::line() const
{
    const QString line = text();
    if (line.contains(QLatin1Char('\n')))
        refuse(QCoreApplication::translate("core/plan", "Write the text in one line."));
    return line;
}

QString JsonCursor::name() const
{
    const QString name = line();
    if (name.trimmed().isEmpty())
        refuse(QCoreApplication::translate("core/plan", "This text must not be empty. Write it in."));
    return name;
}

QString JsonCursor::code() const
{
    const QString code = line();
    if (!isCode(code))
        refuse(QCoreApplication::translate(
            "core/plan", "Write a code of at most 32 letters, digits, dots, hyphens and underscores, without spaces."));
    return code;
}

QDate JsonCursor::date() const
{
    const QString text = m_value.toString();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || date.toString(Qt::ISODate) != text || date.year() < 1900 || date.year() > Year::kLast)
        refuse(
            QCoreApplication::translate("core/plan", "Write a date that exists, as year-month-day: \"2030-12-31\"."));
    return date;
}

Decimal JsonCursor::number() const
{
    const QString digits
        = m_value.isDouble() ? QString::number(m_value.toDouble(), 'f', QLocale::FloatingPointShortest) : QString();
    const Result<Decimal> number = Decimal::from(digits);
    if (!number || digitsOf(digits) > kExactDigits) {
        refuse(QCoreApplication::translate(
            "core/plan", "Write a number without quotation marks, with a dot and at most six decimals."));
        return {};
    }
    return *number;
}

bool JsonCursor::yesNo() const
{
    if (!m_value.isBool())
        refuse(QCoreApplication::translate("core/plan", "Write true or false, without quotation marks."));
    return m_value.toBool();
}

int JsonCursor::whole(int least, int most) const
{
    const double value = m_value.toDouble(least - 1.0);
    if (value >= least && value <= most && value == static_cast<int>(value))
        return static_cast<int>(value);
    refuse(QCoreApplication::translate("core/plan", "Write a whole number from %1 to %2.").arg(least).arg(most));
    return least;
}

std::optional<QDate> JsonCursor::dateOrNull() const
{
    return isNull() ? std::nullopt : std::optional<QDate>(date());
}

std::optional<Decimal> JsonCursor::numberOrNull() const
{
    return isNull() ? std::nullopt : std::optional<Decimal>(number());
}

JsonObject::JsonObject(const JsonCursor &cursor)
    : m_object(cursor.m_value.toObject()), m_path(cursor.m_path), m_fault(cursor.m_fault)
{
    if (!cursor.m_value.isObject())
        cursor.refuse(QCoreApplication::translate("core/plan", "Write an object in curly brackets here."));
}

JsonCursor JsonObject::operator[](const char *key)
{
    const QLatin1String name(key);
    const JsonPath path(m_path, key);
    const auto found = m_object.constFind(name);
    m_asked.push_back(name);
    if (found == m_object.constEnd()) {
        m_fault->set(path.text(),
                     QCoreApplication::translate(
                         "core/plan", "This key is missing. Add it; use null, \"\" or [] where nothing is known."));
        return JsonCursor(QJsonValue(QJsonValue::Undefined), path, *m_fault);
    }
    return JsonCursor(*found, path, *m_fault);
}

void JsonObject::close() const
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it)
        if (std::find(m_asked.begin(), m_asked.end(), it.key()) == m_asked.end())
            m_fault->set(
                m_path.textOf(it.key()),
                QCoreApplication::translate("core/plan", "This key is not known. Correct its spelling or remove it."));
}

} // namespace ansinh
