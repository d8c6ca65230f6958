// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/collection/import_answers_model.h"
#include "ui/collection/import_files_model.h"
#include "ui/collection/import_problems_model.h"

#include <QAbstractItemModelTester>

using namespace ansinh;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

ReturnProblem problem(Severity severity, const char *rule, int answer)
{
    ReturnProblem made;
    made.sheet = QStringLiteral("Số liệu");
    made.cell = QStringLiteral("F%1").arg(answer + 5);
    made.rule = QString::fromLatin1(rule);
    made.message = QStringLiteral("Vướng.");
    made.severity = severity;
    made.answer = answer;
    return made;
}

ReturnAnswer answer(const char *subject, ReturnAnswer::Change change)
{
    ReturnAnswer made;
    made.subject = QString::fromUtf8(subject);
    made.change = change;
    made.figure = Figure();
    return made;
}

/// A note, a question that wants a reason, one of two readings.
ReturnPreview questioned()
{
    ReturnPreview preview;
    preview.organisation = Code<Organisation>(QStringLiteral("TYT"));
    preview.organisationName = QStringLiteral("Trạm Y tế");
    preview.period = Period{*Year::from(2026), false};
    preview.version = 1;
    preview.problems = {problem(Severity::Note, "note", 0), problem(Severity::Ask, "jump", 1),
                        problem(Severity::Ask, "ambiguous", 2), problem(Severity::Ask, "jump", 3)};
    preview.problems[1].wantsReason = preview.problems[3].wantsReason = true;
    preview.problems[2].choices = {QStringLiteral("1.257"), QStringLiteral("1,257")};
    preview.answers = {answer("CT19", ReturnAnswer::Change::New), answer("CT20", ReturnAnswer::Change::Changed),
                       answer("CT21", ReturnAnswer::Change::New), answer("CT22", ReturnAnswer::Change::Unchanged),
                       answer("CT23", ReturnAnswer::Change::Blank)};
    for (int i = 0; i < 4; ++i)
        preview.answers[static_cast<size_t>(i)].problems = {i};
    return preview;
}

ImportEntry entryOf(const ReturnPreview &preview, const char *path = "TYT-bao-cao-2026.xlsx")
{
    ImportEntry entry;
    entry.path = QString::fromUtf8(path);
    entry.read = preview;
    return entry;
}

} // namespace

TEST_CASE("Problems: questions stand before notes, and are answered in their cell")
{
    ImportProblemsModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.show(questioned(), {}, true);
    REQUIRE(model.rowCount() == 4);
    CHECK(model.problemAt(0) == 1);
    CHECK(model.problemAt(3) == 0);
    std::vector<ReturnReply> told;
    QObject::connect(&model, &ImportProblemsModel::replied, &model,
                     [&](const ReturnReply &reply) { told.push_back(reply); });
    const QModelIndex reading = model.index(1, ImportProblemsModel::AnswerColumn);
    CHECK(reading.flags().testFlag(Qt::ItemIsEditable));
    CHECK(model.setData(reading, QStringLiteral("1,257"), Qt::EditRole));
    REQUIRE(told.size() == 1);
    CHECK(told[0].problem == 2);
    CHECK(told[0].kind == ReturnReply::Kind::Take);
    CHECK(told[0].reading == 1);
    const QModelIndex note = model.index(3, ImportProblemsModel::AnswerColumn);
    CHECK_FALSE(note.flags().testFlag(Qt::ItemIsEditable));
}

TEST_CASE("Problems: taking without the reason that is wanted leaves the question open")
{
    ImportProblemsModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    ReturnReply reply{1, ReturnReply::Kind::Take, -1, {}};
    model.show(questioned(), {reply}, true);
    const auto mark = [&] { return model.index(0, ImportProblemsModel::WeightColumn).data().toString(); };
    CHECK(mark().startsWith(QStringLiteral("◆")));
    reply.reason = QStringLiteral("đợt khám mới");
    model.show(questioned(), {reply}, false);
    CHECK(mark().startsWith(QStringLiteral("✓")));
    CHECK(model.index(0, ImportProblemsModel::ReasonColumn).data().toString() == reply.reason);
}

TEST_CASE("Problems of a refused return are not answered")
{
    ReturnPreview preview = questioned();
    preview.problems.push_back(problem(Severity::Stop, "numerator_above_denominator", 4));
    ImportProblemsModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.show(preview, {}, true);
    CHECK(model.problemAt(0) == 4);
    for (int row = 0; row < model.rowCount(); ++row)
        CHECK_FALSE(model.index(row, ImportProblemsModel::AnswerColumn).flags().testFlag(Qt::ItemIsEditable));
}

TEST_CASE("Answers: only what changes can be listed alone")
{
    ImportAnswersModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.show(questioned(), false);
    CHECK(model.rowCount() == 5);
    model.show(questioned(), true);
    CHECK(model.rowCount() == 3);
}

TEST_CASE("Files: what will be written counts only what is answered")
{
    std::vector<ImportEntry> entries{entryOf(questioned())};
    ImportFilesModel model(entries);
    const QAbstractItemModelTester tester(&model, kFatal);
    const auto shown = [&](int column) { return model.index(0, column).data().toString(); };
    CHECK(shown(ImportFilesModel::NewColumn) == QStringLiteral("1"));
    CHECK(shown(ImportFilesModel::ChangedColumn) == QStringLiteral("0"));
    CHECK(shown(ImportFilesModel::StateColumn).startsWith(QStringLiteral("◆")));
    entries[0].replies = {{1, ReturnReply::Kind::Take, -1, QStringLiteral("đúng")},
                          {2, ReturnReply::Kind::Take, 0, {}},
                          {3, ReturnReply::Kind::LeaveOut, -1, {}}};
    model.showRow(0);
    CHECK(shown(ImportFilesModel::NewColumn) == QStringLiteral("2"));
    CHECK(shown(ImportFilesModel::ChangedColumn) == QStringLiteral("1"));
    CHECK(shown(ImportFilesModel::StateColumn).startsWith(QStringLiteral("●")));
}

TEST_CASE("Files: of two returns of one organisation one is taken, the one that is wanted")
{
    ReturnPreview other = questioned();
    other.sha256 = QByteArrayLiteral("other");
    std::vector<ImportEntry> entries{entryOf(questioned(), "a.xlsx"), entryOf(other, "b.xlsx")};
    settleTwins(entries, 1);
    CHECK(entries[0].isTaken());
    CHECK(entries[1].state() == ImportEntry::State::LeftOut);
    CHECK(entries[1].twin == QStringLiteral("a.xlsx"));
    want(entries, 1, true);
    CHECK(entries[1].isTaken());
    CHECK(entries[0].state() == ImportEntry::State::LeftOut);
    CHECK(acceptedAmong(entries).size() == 1);
}

TEST_CASE("The same answer goes to every question of its rule")
{
    const ReturnPreview preview = questioned();
    CHECK(sameRule(preview, preview.problems[1]) == std::vector<int>{1, 3});
    CHECK(sameRule(preview, preview.problems[2]) == std::vector<int>{2});
}
