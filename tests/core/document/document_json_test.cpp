// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document_json.h"

#include "core/document/document_fields.h"
#include "core/document/html.h"
#include "tests/core/document/hard_documents.h"
#include "tests/core/document/sample_document.h"
#include "tests/support/catch.h"

#include <QJsonDocument>

using namespace ansinh;

namespace {

/// Stands for a value of any type while members are counted.
struct Anything
{
    template <class T> operator T() const;
};

template <class T, class Members, class = void> struct CanHave : std::false_type
{
};
template <class T, std::size_t... I>
struct CanHave<T, std::index_sequence<I...>, std::void_t<decltype(T{(static_cast<void>(I), Anything())...})>>
    : std::true_type
{
};

template <class T, std::size_t N = 0> constexpr std::size_t membersOf()
{
    if constexpr (CanHave<T, std::make_index_sequence<N + 1>>::value)
        return membersOf<T, N + 1>();
    else
        return N;
}

struct FieldCounter
{
    std::size_t count = 0;

    template <class T> FieldCounter &operator()(const char *, const T &)
    {
        ++count;
        return *this;
    }
};

template <class T> void checkAllFields()
{
    FieldCounter counter;
    const T value{};
    Fields<T>::visit(value, counter);
    CHECK(counter.count == membersOf<T>());
}

template <class... T> void checkAllFieldsOf()
{
    (checkAllFields<T>(), ...);
}

QString placeOfFault(const QByteArray &json)
{
    const auto document = documentFromJson(json);
    REQUIRE_FALSE(document);
    CHECK(document.error().kind == ErrorKind::Damaged);
    return document.error().detail;
}

} // namespace

TEST_CASE("Every member of what a document holds is kept")
{
    checkAllFieldsOf<Destination, ChartVerdict, ChartValue, ChartScale>();
    checkAllFieldsOf<TrendPoint, TrendGap, TrendBreak, TrendChart, TrendPart, PartsChart>();
    checkAllFieldsOf<ProgressPart, BulletRow, BulletGroup, BulletChart, ProgressRow, ProgressChart>();
    checkAllFieldsOf<ShadeCell, ShadeColumn, ShadeRow, ShadeChart, ReturnCell, ReturnRow, ReturnYear, ReturnChart>();
    checkAllFieldsOf<CompareRow, CompareGroup, CompareChart>();
    checkAllFieldsOf<Chart, Run, Paragraph, TableCell, TableRow, TableColumn, Table, OfficialHeader, Addressees,
                     SignatureBlock, PageBreak, Section, Document>();
}

TEST_CASE("A document that was kept is the same document")
{
    std::vector<Document> all = documents();
    all.push_back(documentOf({sampleChart(QStringLiteral("CT14")), PageBreak(), sampleTable(4)}));
    all.back().language.clear();
    for (const Document &document : all) {
        const QByteArray json = documentToJson(document);
        const auto again = documentFromJson(json);
        REQUIRE(again);
        CHECK(documentToJson(*again) == json);
        CHECK(toHtml(*again) == toHtml(document));
    }
}

TEST_CASE("A document that is not as it was kept names its place")
{
    const QByteArray json = documentToJson(documentOf({sampleBody(1), sampleTable(2)}));
    const auto with = [&](const char *before, const char *after) {
        QByteArray changed = json;
        REQUIRE(changed.contains(before));
        return changed.replace(before, after);
    };
    CHECK(placeOfFault(with("\"role\":\"body\"", "\"role\":\"bodies\""))
          == QStringLiteral("/sections/0/blocks/0/role"));
    CHECK(placeOfFault(with("\"text\":\"", "\"text\":7,\"was\":\"")).endsWith(QStringLiteral("/text")));
    CHECK(placeOfFault(with("\"type\":\"table\"", "\"type\":\"tables\"")) == QStringLiteral("/sections/0/blocks/1"));
    CHECK(placeOfFault(json.left(json.size() / 2)) != QString());
    CHECK(placeOfFault("{}") == QStringLiteral("/format"));
    const auto newer = documentFromJson(with("\"format\":1", "\"format\":2"));
    REQUIRE_FALSE(newer);
    CHECK(newer.error().kind == ErrorKind::Newer);
}
