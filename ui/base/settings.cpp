// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace ansinh {

namespace {

const QLatin1String kRecent("books/recent");
const QLatin1String kTheme("look/theme");
const QLatin1String kLanguage("look/language");
const QLatin1String kTextSize("look/text_size");
const QLatin1String kYear("work/year");
const QLatin1String kGeometry("window/geometry");
const QLatin1String kTables("tables/");
const QLatin1String kChoices("choices/");

QString userFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/ansinh.ini");
}

} // namespace

Settings::Settings() : Settings(userFile())
{
}

Settings::Settings(const QString &file) : m_file(file, QSettings::IniFormat)
{
}

QString Settings::lastBook() const
{
    return m_file.value(kRecent).toStringList().value(0);
}

QStringList Settings::recentBooks() const
{
    QStringList books = m_file.value(kRecent).toStringList();
    books.erase(
        std::remove_if(books.begin(), books.end(), [](const QString &path) { return !QFileInfo::exists(path); }),
        books.end());
    return books;
}

void Settings::rememberBook(const QString &path)
{
    QStringList books = recentBooks();
    const QString whole = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    books.removeAll(whole);
    books.prepend(whole);
    m_file.setValue(kRecent, QStringList(books.mid(0, kMostRecent)));
}

ThemeKind Settings::theme() const
{
    return m_file.value(kTheme).toString() == QLatin1String("dark") ? ThemeKind::Dark : ThemeKind::Light;
}

void Settings::setTheme(ThemeKind theme)
{
    m_file.setValue(kTheme, theme == ThemeKind::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

QString Settings::language() const
{
    return m_file.value(kLanguage).toString() == QLatin1String("en") ? QStringLiteral("en") : QStringLiteral("vi");
}

void Settings::setLanguage(const QString &language)
{
    m_file.setValue(kLanguage, language);
}

double Settings::textSize() const
{
    bool isNumber = false;
    const double points = m_file.value(kTextSize).toDouble(&isNumber);
    return isNumber ? std::clamp(points, kSmallestText, kLargestText) : kUsualText;
}

void Settings::setTextSize(double points)
{
    m_file.setValue(kTextSize, std::clamp(points, kSmallestText, kLargestText));
}

int Settings::year() const
{
    return m_file.value(kYear).toInt();
}

void Settings::setYear(int year)
{
    m_file.setValue(kYear, year);
}

QByteArray Settings::geometry() const
{
    return m_file.value(kGeometry).toByteArray();
}

void Settings::setGeometry(const QByteArray &geometry)
{
    m_file.setValue(kGeometry, geometry);
}

QByteArray Settings::table(const QString &key) const
{
    return m_file.value(kTables + key).toByteArray();
}

void Settings::setTable(const QString &key, const QByteArray &columns)
{
    m_file.setValue(kTables + key, columns);
}

QString Settings::choice(const QString &key, const QString &fallback) const
{
    return m_file.value(kChoices + key, fallback).toString();
}

void Settings::setChoice(const QString &key, const QString &value)
{
    m_file.setValue(kChoices + key, value);
}

} // namespace ansinh
