// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/support/catch.h"
#include "tests/support/other_programs.h"
#include "tests/support/unzipped.h"
#include "tests/ui/print/libre_office.h"

using namespace ansinh;
using namespace ansinh::test;

namespace {

void write(const Program &program, const char *file)
{
    const Ran ran = program.run("report book.ansinh --year 2025 --out %1", {QLatin1String(file)});
    INFO(ran.err);
    REQUIRE(ran.exitCode == 0);
}

} // namespace

TEST_CASE("The annual report of the sample book opens in LibreOffice as on our paper")
{
    const Program program;
    REQUIRE(program.run("sample book.ansinh").exitCode == 0);
    for (const char *file : {"own.pdf", "word.docx", "open.odt"})
        write(program, file);
    CHECK(unzipped(program.read("word.docx")).size() > 10);
    int pictures = 0;
    const auto parts = unzipped(program.read("open.odt"));
    for (const Unzipped &part : parts)
        pictures += part.name.startsWith(QStringLiteral("Pictures/"));
    CHECK(pictures == 3);
    CHECK(static_cast<int>(parts.size()) == 6 + pictures);
    if (!hasLibreOffice())
        return;
    const std::vector<ProbedPage> ours = PdfProbe(program.read("own.pdf")).pages();
    for (const QByteArray &pdf : asPdfByLibreOffice({program.path("word.docx"), program.path("open.odt")})) {
        const std::vector<ProbedPage> theirs = PdfProbe(pdf).pages();
        CHECK(double(theirs.size()) == Approx(double(ours.size())).epsilon(0.1));
        // The words in charts are words on our paper, and pictures in theirs.
        CHECK(shareIn(wordsOf(theirs), wordsOf(ours)) > 0.98);
        CHECK(likeness(wordsOf(ours), wordsOf(theirs)) > 0.85);
        for (const ProbedPage &page : theirs)
            CHECK(page.text().contains(QStringLiteral("không phải số liệu thật")));
    }
}

TEST_CASE("A report as DOCX and ODT is the same again on the same day")
{
    const Program program;
    program.makeBook();
    for (const char *ending : {"docx", "odt"}) {
        const QByteArray one = QByteArray("one.") + ending;
        const QByteArray two = QByteArray("two.") + ending;
        REQUIRE(program.run("report book.ansinh --year 2026 --out %1", {QLatin1String(one)}).exitCode == 0);
        REQUIRE(program.run("report book.ansinh --year 2026 --out %1", {QLatin1String(two)}).exitCode == 0);
        CHECK(program.read(one.constData()) == program.read(two.constData()));
    }
    const Ran refused = program.run("report book.ansinh --year 2026 --out a.doc");
    CHECK(refused.exitCode == 2);
    CHECK(refused.err.contains(QStringLiteral(".docx")));
}
