// SPDX-License-Identifier: GPL-3.0-or-later
// DOCX and ODT as LibreOffice lays them out, beside our own pages.
#include "tests/support/catch.h"

#include "tests/core/document/hard_documents.h"
#include "tests/core/document/sample_document.h"
#include "tests/support/other_programs.h"
#include "tests/ui/print/libre_office.h"

#include "ui/print/document_file.h"

using namespace ansinh;
using namespace ansinh::test;

namespace {

constexpr int kRows = 60;

/// Our pages and LibreOffice's of the same document.
struct Beside
{
    std::vector<ProbedPage> ours;
    std::vector<ProbedPage> theirs;
    QString faces; ///< the typefaces of theirs
};

/// As DOCX and as ODT.
std::vector<Beside> laidBeside(const Document &document)
{
    const QTemporaryDir folder;
    const auto written = [&](const char *name) {
        const QString path = folder.filePath(QLatin1String(name));
        REQUIRE(writeDocument(document, path));
        return path;
    };
    const PdfProbe own(bytesOf(written("own.pdf")));
    std::vector<Beside> sides;
    for (const QByteArray &pdf : asPdfByLibreOffice({written("word.docx"), written("open.odt")})) {
        REQUIRE_FALSE(pdf.isEmpty());
        const PdfProbe probe(pdf);
        sides.push_back(
            {own.pages(), probe.pages(), probe.output(QStringLiteral("pdffonts"), {QStringLiteral("FILE")})});
    }
    return sides;
}

const ProbedWord *wordAt(const ProbedPage &page, const QString &text)
{
    for (const ProbedWord &word : page.words) {
        if (word.text == text)
            return &word;
    }
    return nullptr;
}

/// The number in the top margin; none: no word stands there.
const ProbedWord *numberOf(const ProbedPage &page)
{
    const auto isAbove = [](const ProbedWord &word) { return word.box.bottom() < 20; };
    const auto found = std::find_if(page.words.begin(), page.words.end(), isAbove);
    return found == page.words.end() ? nullptr : &*found;
}

void checkNumbers(const std::vector<ProbedPage> &pages)
{
    int number = 0;
    double width = 0;
    for (const ProbedPage &page : pages) {
        number = page.size.width() > width + 1 || page.size.width() < width - 1 ? 1 : number + 1; // a new section
        width = page.size.width();
        const ProbedWord *shown = numberOf(page);
        REQUIRE((shown != nullptr) == (number > 1));
        if (!shown)
            continue;
        CHECK(shown->text == QString::number(number));
        CHECK(shown->box.center().x() == Approx(width / 2).margin(0.5));
        CHECK(shown->box.top() == Approx(10).margin(1));
    }
}

/// Each row from "An" to "Zn" on one page, and the header on each page that has rows.
void checkRows(const std::vector<ProbedPage> &pages)
{
    int rows = 0;
    for (const ProbedPage &page : pages) {
        bool hasRows = false;
        for (int row = 1; row <= kRows; ++row) {
            const bool begins = wordAt(page, QStringLiteral("A%1").arg(row)) != nullptr;
            const bool ends = wordAt(page, QStringLiteral("Z%1").arg(row)) != nullptr;
            CHECK(begins == ends);
            rows += begins ? 1 : 0;
            hasRows = hasRows || begins;
        }
        if (hasRows)
            CHECK(wordAt(page, QStringLiteral("STT")));
    }
    CHECK(rows >= 2 * (kRows - kRows / 5)); // in both tables; some rows are groups
}

} // namespace

TEST_CASE("LibreOffice shows our DOCX and ODT as we print them")
{
    if (!hasLibreOffice())
        return;
    const Document document = sampleReport(60, kRows);
    for (const Beside &side : laidBeside(document)) {
        CHECK(double(side.theirs.size()) == Approx(double(side.ours.size())).epsilon(0.1));
        CHECK(likeness(wordsOf(side.ours), wordsOf(side.theirs)) > 0.98);
        checkNumbers(side.theirs);
        checkRows(side.theirs);
        for (const ProbedPage &page : side.theirs)
            CHECK(page.text().contains(QStringLiteral("không dùng để báo cáo")));
        CHECK(side.theirs[1].ink().left() == Approx(30).margin(0.3));
        CHECK(side.theirs[1].ink().right() == Approx(195).margin(0.5));
        CHECK(side.theirs.back().size.width() == Approx(297).margin(0.5));
        CHECK(side.faces.contains(QStringLiteral("LiberationSerif")));
        CHECK_FALSE(side.faces.contains(QStringLiteral("DejaVu")));
    }
}

TEST_CASE("Every line of the first page stands where we print it, to seven tenths of a millimetre")
{
    if (!hasLibreOffice())
        return;
    const Document document = documentOf({sampleHeader(), Addressees{{QStringLiteral("Trạm Y tế phường")}},
                                          sampleBody(0), sampleTable(2), sampleBody(2), sampleSignature()});
    for (const Beside &side : laidBeside(document)) {
        CHECK(side.theirs.size() == 1);
        for (const char *mark : {"CỘNG", "Độc", "BÁO", "Chấp", "Kính", "B0", "mục", "STT", "G0.", "Z1", "B2", "Nơi",
                                 "CT,", "KT.", "Nguyễn"}) {
            INFO(mark);
            const ProbedWord *ours = wordAt(side.ours.front(), QString::fromUtf8(mark));
            const ProbedWord *theirs = wordAt(side.theirs.front(), QString::fromUtf8(mark));
            REQUIRE((ours && theirs));
            CHECK(theirs->box.center().x() == Approx(ours->box.center().x()).margin(0.7));
            CHECK(theirs->box.center().y() == Approx(ours->box.center().y()).margin(0.7));
        }
    }
}

TEST_CASE("A letter with every mark of the decree is one page in LibreOffice, its address at the foot")
{
    if (!hasLibreOffice())
        return;
    for (const Beside &side : laidBeside(letterWithMarks())) {
        REQUIRE(side.theirs.size() == 1);
        const ProbedPage &page = side.theirs.front();
        double y = 0;
        for (const char *mark : {"CỘNG", "Số:", "V/v", "HỎA", "LƯU", "Kính", "B0", "Nơi", "PL.(300)", "Trần"}) {
            INFO(mark);
            const ProbedWord *word = wordAt(page, QString::fromUtf8(mark));
            REQUIRE(word);
            CHECK(word->box.top() > y);
            y = word->box.top();
        }
        // Two lines of 11 points above the lower margin.
        CHECK(y == Approx(297 - 20 - 2 * 11 * 1.15 / 72 * 25.4).margin(1.5));
    }
}
