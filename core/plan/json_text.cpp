// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/json_text.h"

#include "core/plan/plan_fault.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <vector>

namespace ansinh {

namespace {

constexpr qsizetype kLargest = 16 * 1024 * 1024;
constexpr std::size_t kDeepest = 64;

Error notJson(const QByteArray &json, const QJsonParseError &parseError)
{
    const QByteArray before = json.left(parseError.offset);
    const auto line = before.count('\n') + 1;
    const auto column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return {
        ErrorKind::Invalid,
        QCoreApplication::translate(
            "core/plan", "The plan file is not valid JSON at line %1, column %2. Mend it there, or export it again.")
            .arg(line)
            .arg(column),
        QStringLiteral("plan: ") + parseError.errorString()};
}

/// Walks JSON that is known to be well formed and looks for what the parser lets pass.
class JsonWalk
{
public:
    explicit JsonWalk(const QByteArray &json) : m_json(json) { }

    void run(PlanFault &fault)
    {
        for (qsizetype i = 0; i < m_json.size() && !fault.isSet(); ++i) {
            const char c = m_json.at(i);
            if (c == '"')
                i = takeText(i, fault);
            else if (c == '{' || c == '[')
                open(c == '{', fault);
            else if (c == '}' || c == ']')
                m_levels.pop_back();
            else if (c == ',')
                next();
        }
    }

private:
    struct Level
    {
        bool isObject;
        bool awaitsKey;
        int index;
        QByteArray key; ///< UTF-8
        QSet<QByteArray> keys;
    };

    void open(bool isObject, PlanFault &fault)
    {
        if (m_levels.size() == kDeepest)
            fault.set(path(),
                      QCoreApplication::translate("core/plan", "Write no more than 64 levels inside one another."));
        m_levels.push_back({isObject, isObject, 0, {}, {}});
    }

    void next()
    {
        Level &level = m_levels.back();
        level.awaitsKey = level.isObject;
        ++level.index;
    }

    /// Gives the place of the closing quotation mark.
    qsizetype takeText(qsizetype start, PlanFault &fault)
    {
        qsizetype end = start + 1;
        while (m_json.at(end) != '"')
            end += m_json.at(end) == '\\' ? 2 : 1;
        if (!m_levels.empty() && m_levels.back().awaitsKey)
            takeKey(m_json.mid(start, end + 1 - start), fault);
        return end;
    }

    void takeKey(const QByteArray &quoted, PlanFault &fault)
    {
        Level &level = m_levels.back();
        level.awaitsKey = false;
        level.key = quoted.contains('\\') ? QJsonDocument::fromJson('[' + quoted + ']').array().first().toString().toUtf8()
                                          : quoted.mid(1, quoted.size() - 2);
        if (level.keys.contains(level.key))
            fault.set(path(),
                      QCoreApplication::translate("core/plan", "This key stands here twice. Remove one of the two."));
        level.keys.insert(level.key);
    }

    QString path() const
    {
        QString path;
        for (const Level &level : m_levels) {
            if (!level.isObject)
                path += QStringLiteral("[%1]").arg(level.index);
            else
                path += (path.isEmpty() ? QString() : QStringLiteral(".")) + QString::fromUtf8(level.key);
        }
        return path;
    }

    QByteArray m_json;
    std::vector<Level> m_levels;
};

/// What a file is made of, as far as it can be counted without reading any of it.
struct Shape
{
    qsizetype keys = 0;
    size_t depth = 0;
};

/// Of JSON that is known to be well formed: a colon outside of texts stands behind each key and nowhere else.
Shape shapeOf(const QByteArray &json)
{
    Shape shape;
    size_t depth = 0;
    bool isInText = false;
    const char *const end = json.constData() + json.size();
    for (const char *at = json.constData(); at != end; ++at) {
        if (*at == '"')
            isInText = !isInText;
        else if (isInText)
            at += *at == '\\' ? 1 : 0;
        else if (*at == '{' || *at == '[')
            shape.depth = std::max(shape.depth, ++depth);
        else if (*at == '}' || *at == ']')
            --depth;
        else if (*at == ':')
            ++shape.keys;
    }
    return shape;
}

/// The parser keeps one of the keys that stand twice.
qsizetype keysIn(const QJsonValue &value)
{
    qsizetype keys = 0;
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            keys += keysIn(item);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        keys += object.size();
        for (const QJsonValue &item : object)
            keys += keysIn(item);
    }
    return keys;
}

/// Whether there is nothing in it that the parser lets pass; the walk says what.
bool isPlain(const QByteArray &json, const QJsonObject &parsed)
{
    const Shape shape = shapeOf(json);
    return shape.depth <= kDeepest && shape.keys == keysIn(parsed);
}

Error tooLarge()
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate("core/plan", "The plan file is larger than 16 MB. Choose the right file."),
            {}};
}

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray &json)
{
    if (json.size() > kLargest)
        return tooLarge();
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return notJson(json, parseError);
    QJsonObject object = document.object();
    if (document.isObject() && isPlain(json, object))
        return object;
    PlanFault fault;
    JsonWalk(json).run(fault);
    if (fault.isSet())
        return fault.error();
    return object;
}

} // namespace ansinh
