// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for the prose of every report, whatever the book: judged over real books and over generated ones.
#include "tests/support/catch.h"

#include "core/report/annual_report.h"
#include "tests/core/report/matter.h"
#include "tests/core/report/report_book.h"
#include "tests/support/plain_document.h"

#include <QRegularExpression>
#include <QSet>

#include <random>

using namespace ansinh;
using namespace ansinh::test;

namespace {

constexpr int kGenerated = 25;
constexpr Verdict kVerdicts[] = {Verdict::NotAssessable, Verdict::Disputed,   Verdict::NotApplicable, Verdict::NoData,
                                 Verdict::Attained,      Verdict::NoBaseline, Verdict::OnTrack,       Verdict::Behind};

/// A value, what was before, a path, a gap, an assigned value and missing parts as chance has it.
Assessment anyAssessment(const Plan &plan, const Target &target, std::mt19937 &chance)
{
    const auto oneOf = [&](int n) { return static_cast<int>(chance() % static_cast<unsigned>(n)); };
    Assessment assessment = judgedAs(plan, target.code.text, kVerdicts[oneOf(8)]);
    if (!assessment.measured.value || target.kind == TargetKind::YesNo)
        return assessment;
    const qint64 denominator = 3 + oneOf(4000);
    if (target.kind == TargetKind::Ratio && oneOf(4) > 0) {
        assessment.measured.numerator = Decimal::fromWhole(oneOf(static_cast<int>(denominator) + 1));
        assessment.measured.denominator = Decimal::fromWhole(denominator);
        assessment.measured.value = Rational::percent(*assessment.measured.numerator, *assessment.measured.denominator);
    }
    if (oneOf(3) > 0) {
        assessment.previous = Rational(Decimal::fromMillionths(oneOf(99'000'000)));
        assessment.change = *assessment.measured.value - *assessment.previous;
    }
    if (assessment.verdict == Verdict::OnTrack || assessment.verdict == Verdict::Behind)
        assessment.expected = Rational(Decimal::fromMillionths(oneOf(99'000'000)));
    if (assessment.verdict == Verdict::Behind && oneOf(2) == 0)
        assessment.neededPace = Rational(Decimal::fromMillionths(1 + oneOf(9'000'000)));
    if (assessment.verdict != Verdict::Attained && oneOf(2) == 0)
        assessment.gap = 1 + oneOf(300);
    assessment.measured.certainty = static_cast<Certainty>(oneOf(3));
    if (oneOf(4) == 0) {
        assessment.assigned = Decimal::fromWhole(oneOf(100));
        assessment.assignedAttained = oneOf(2) == 0;
    }
    if (oneOf(5) == 0)
        assessment.partsMissing = {Part::ofMember(Code<Organisation>(QStringLiteral("TYT")))};
    return assessment;
}

ReportMatter anyMatter(unsigned seed)
{
    std::mt19937 chance(seed);
    ReportMatter matter = emptyMatter();
    for (const Target &target : matter.plan.targets)
        put(matter, anyAssessment(matter.plan, target, chance));
    for (const Task &task : matter.plan.tasks) {
        if (chance() % 3 == 0)
            continue;
        TaskResult result = resultOf(
            task.code.text, task.leads.front().organisation.text,
            QStringLiteral("đã triển khai %1 nội dung của nhiệm vụ %2").arg(chance() % 90 + 10).arg(task.code.text));
        result.progress = chance() % 2 ? QStringLiteral("Hoàn thành") : QStringLiteral("Đang thực hiện");
        matter.returns.results.push_back(result);
    }
    matter.tasks = taskStandings(matter.plan, matter.returns);
    for (OrganisationStanding &standing : matter.organisations) {
        standing.state = static_cast<OrganisationStanding::State>(chance() % 3);
        if (standing.state == OrganisationStanding::State::Received)
            standing.received = QDate(2026, 10, 20).addDays(chance() % 30);
        standing.isLate = standing.received && *standing.received > QDate(2026, 11, 9);
    }
    return matter;
}

struct Prose
{
    ParagraphRole role;
    QString text;
    QString rule;
};

/// The paragraphs that are whole sentences: no headings, no heads of appendices.
std::vector<Prose> proseOf(const Document &document)
{
    std::vector<Prose> prose;
    for (const Section &section : document.sections) {
        for (const Block &block : section.blocks) {
            const Paragraph *paragraph = std::get_if<Paragraph>(&block);
            if (paragraph
                && (paragraph->role == ParagraphRole::Body || paragraph->role == ParagraphRole::ListItem
                    || paragraph->role == ParagraphRole::Note))
                prose.push_back({paragraph->role, paragraph->plainText().replace(QChar(0x00A0), QLatin1Char(' ')),
                                 paragraph->rule});
        }
    }
    return prose;
}

void checkSentence(const Prose &prose)
{
    static const QRegularExpression broken(
        QStringLiteral("  |\\.\\.|,,|;;| [,;.:]|[,;:][,;.:]|\\( | \\)|\\(\\)|[{}_]|%[1-9]|\\.[,;]"
                       "|\\b(\\p{L}+ \\p{L}+ \\p{L}+) \\1\\b"));
    static const QRegularExpression foreign(
        QStringLiteral("\\b(target|report|figure|missing|null|true|false|official|none|value|year|the|and|nan|inf)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression doubled(
        QStringLiteral("(?<![\\p{L}])(của|và|là|còn|đạt|chưa|được|các|với|năm|mục tiêu) \\1(?![\\p{L}])"),
        QRegularExpression::UseUnicodePropertiesOption);
    INFO(prose.rule.toStdString() << ": " << prose.text.toStdString());
    const QString text = QString(prose.text).remove(QStringLiteral("./."));
    CHECK(prose.text.size() > 10);
    CHECK((prose.text.endsWith(QLatin1Char('.')) || prose.text.endsWith(QLatin1Char(':'))));
    CHECK_FALSE(broken.match(text).hasMatch());
    CHECK_FALSE(foreign.match(text).hasMatch());
    CHECK_FALSE(doubled.match(text.toLower()).hasMatch());
    const QString first = prose.role == ParagraphRole::ListItem ? prose.text.mid(2, 1) : prose.text.left(1);
    CHECK(first == first.toUpper());
}

void checkProse(const Document &document)
{
    QSet<QString> told;
    for (const Prose &prose : proseOf(document)) {
        checkSentence(prose);
        INFO(prose.rule.toStdString() << ": " << prose.text.toStdString());
        if (prose.rule != QStringLiteral("task.result")) // the words of others
            CHECK_FALSE(told.contains(prose.text));
        told.insert(prose.text);
    }
}

/// What speaks of targets or tasks knows from which figures.
void checkFigures(const Document &document)
{
    for (const Section &section : document.sections) {
        for (const Block &block : section.blocks) {
            const Paragraph *paragraph = std::get_if<Paragraph>(&block);
            if (!paragraph
                || !(paragraph->rule.startsWith(QStringLiteral("target."))
                     || paragraph->rule.startsWith(QStringLiteral("task."))))
                continue;
            INFO(paragraph->rule.toStdString() << ": " << paragraph->plainText().toStdString());
            CHECK_FALSE(paragraph->figures.isEmpty());
        }
    }
}

/// Of a list under a sentence that ends with a colon there is at least one line.
void checkColons(const Document &document)
{
    for (const Section &section : document.sections) {
        for (std::size_t i = 0; i < section.blocks.size(); ++i) {
            const Paragraph *paragraph = std::get_if<Paragraph>(&section.blocks[i]);
            if (!paragraph || !paragraph->plainText().endsWith(QLatin1Char(':')) || i + 1 == section.blocks.size())
                continue;
            const Paragraph *next = std::get_if<Paragraph>(&section.blocks[i + 1]);
            INFO(paragraph->plainText().toStdString());
            CHECK((paragraph->rule == QStringLiteral("opening.mandate") || !next
                   || next->role == ParagraphRole::ListItem));
        }
    }
}

} // namespace

TEST_CASE("The prose of real books has whole sentences, none twice, no foreign word")
{
    for (const auto &[filled, year] :
         {std::pair{Filled::Sample, 2025}, std::pair{Filled::Sample, 2026}, std::pair{Filled::Reorganised, 2025},
          std::pair{Filled::Crowded, 2026}, std::pair{Filled::Nothing, 2026}}) {
        const Document document = ReportBook(filled, QDate(year, 11, 12)).report(year);
        checkProse(document);
        checkColons(document);
        checkFigures(document);
    }
}

TEST_CASE("The prose of generated books has whole sentences, none twice, no foreign word")
{
    for (unsigned seed = 1; seed <= kGenerated; ++seed) {
        INFO("seed " << seed);
        const Document document = composeAnnualReport(anyMatter(seed));
        checkProse(document);
        checkColons(document);
        checkFigures(document);
    }
}

TEST_CASE("The same book gives the same text, to the letter")
{
    for (unsigned seed = 1; seed <= 3; ++seed)
        CHECK(plainText(composeAnnualReport(anyMatter(seed))) == plainText(composeAnnualReport(anyMatter(seed))));
}

TEST_CASE("Every verdict has its own manner, and no sentence of a field opens like the one before with 'Đến nay'")
{
    QSet<QString> rules;
    for (unsigned seed = 1; seed <= kGenerated; ++seed) {
        QString before;
        for (const Prose &prose : proseOf(composeAnnualReport(anyMatter(seed)))) {
            rules.insert(prose.rule);
            const QString start = prose.text.left(9);
            if (prose.rule.startsWith(QStringLiteral("target.")))
                CHECK_FALSE((start == QStringLiteral("- Đến nay") && before == start));
            before = start;
        }
    }
    for (const char *rule : {"target.attained", "target.attained.part", "target.attained.yes", "target.on_track",
                             "target.behind", "target.behind.no", "target.no_baseline", "target.no_data",
                             "target.not_assessable", "target.not_applicable", "target.disputed"})
        CHECK(rules.contains(QLatin1String(rule)));
}
