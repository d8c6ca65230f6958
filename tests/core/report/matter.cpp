// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/matter.h"

#include "core/plan/plan_json.h"

namespace ansinh {

namespace {

const Period kPeriod{*Year::from(2026)};

QString withOrdinarySpaces(QString text)
{
    return text.replace(QChar(0x00A0), QLatin1Char(' '));
}

Rational valueFor(const Target &target, bool attained)
{
    if (target.kind == TargetKind::YesNo)
        return Rational::fromWhole(attained ? 1 : 0);
    const Rational goal = target.value ? Rational(*target.value) : Rational::fromWhole(70);
    const bool isUp = target.direction != Direction::Down;
    if (attained && target.comparison == Comparison::Equal)
        return goal;
    if (attained)
        return isUp && target.kind != TargetKind::Ratio ? goal + Rational::fromWhole(1)
            : isUp                                      ? Rational::fromWhole(100)
                                                        : goal - Rational::fromWhole(1);
    return isUp ? goal - Rational::fromWhole(1) : goal + Rational::fromWhole(1);
}

bool hasValue(Verdict verdict)
{
    return verdict == Verdict::Attained || verdict == Verdict::NoBaseline || verdict == Verdict::OnTrack
        || verdict == Verdict::Behind;
}

} // namespace

ReportMatter emptyMatter()
{
    ReportMatter matter;
    const Result<Plan> plan = builtInPlan();
    matter.plan = *plan;
    matter.period = kPeriod;
    matter.asOf = QDate(2026, 11, 8);
    const auto collect = deadlineOf(matter.plan, QStringLiteral("collect"), kPeriod.year);
    matter.organisations = organisationStandings(matter.plan, {}, collect, matter.asOf);
    matter.tasks = taskStandings(matter.plan, {});
    for (const Target &target : matter.plan.targets)
        matter.assessments.push_back(judgedAs(matter.plan, target.code.text, Verdict::NoData));
    return matter;
}

Assessment judgedAs(const Plan &plan, const QString &code, Verdict verdict)
{
    const Target &target = *plan.target(Code<Target>(code));
    Assessment assessment;
    assessment.target = target.code;
    assessment.period = kPeriod;
    assessment.verdict = verdict;
    if (target.value)
        assessment.targetValue = Rational(*target.value);
    if (!hasValue(verdict))
        return assessment;
    assessment.measured.value = valueFor(target, verdict == Verdict::Attained);
    assessment.measured.state = FigureState::Reported;
    assessment.measured.certainty = Certainty::Official;
    return assessment;
}

Assessment ratioOf(const QString &target, qint64 numerator, qint64 denominator, Verdict verdict)
{
    const Result<Plan> plan = builtInPlan();
    Assessment assessment = judgedAs(*plan, target, verdict);
    assessment.measured.numerator = Decimal::fromWhole(numerator);
    assessment.measured.denominator = Decimal::fromWhole(denominator);
    assessment.measured.value = Rational::percent(*assessment.measured.numerator, *assessment.measured.denominator);
    assessment.previous = Rational(Decimal::fromMillionths(36'900'000));
    assessment.change = *assessment.measured.value - *assessment.previous;
    return assessment;
}

Figure figureOf(const QString &target, const Part &part, const QString &by)
{
    Figure figure;
    figure.target = Code<Target>(target);
    figure.period = kPeriod;
    figure.part = part;
    figure.by = Code<Organisation>(by);
    return figure;
}

TaskResult resultOf(const QString &task, const QString &by, const QString &text)
{
    TaskResult result;
    result.task = Code<Task>(task);
    result.period = kPeriod;
    result.by = Code<Organisation>(by);
    result.text = text;
    return result;
}

TaskIndicatorValue countedOf(const QString &task, const QString &by, const QString &item, qint64 value)
{
    TaskIndicatorValue counted;
    counted.task = Code<Task>(task);
    counted.period = kPeriod;
    counted.by = Code<Organisation>(by);
    counted.indicator = item;
    counted.value = Decimal::fromWhole(value);
    return counted;
}

void put(ReportMatter &matter, const Assessment &assessment)
{
    for (Assessment &one : matter.assessments) {
        if (one.target == assessment.target)
            one = assessment;
    }
}

QStringList textsOf(const Document &document)
{
    return textsOf(document, QString());
}

QStringList textsOf(const Document &document, const QString &rule)
{
    QStringList texts;
    for (const Section &section : document.sections) {
        for (const Block &block : section.blocks) {
            const Paragraph *paragraph = std::get_if<Paragraph>(&block);
            if (paragraph && (rule.isEmpty() || paragraph->rule == rule))
                texts += withOrdinarySpaces(paragraph->plainText());
        }
    }
    return texts;
}

QString wholeTextOf(const Document &document)
{
    QStringList texts = textsOf(document);
    for (const Section &section : document.sections) {
        for (const Block &block : section.blocks) {
            if (const Table *table = std::get_if<Table>(&block))
                for (const TableRow &row : table->rows)
                    for (const TableCell &cell : row.cells)
                        texts += withOrdinarySpaces(cell.plainText());
        }
    }
    return texts.join(QLatin1Char('\n'));
}

const Table *tableOf(const Document &document, const QString &caption)
{
    for (const Section &section : document.sections) {
        for (const Block &block : section.blocks) {
            const Table *table = std::get_if<Table>(&block);
            if (table && table->caption == caption)
                return table;
        }
    }
    return nullptr;
}

} // namespace ansinh
