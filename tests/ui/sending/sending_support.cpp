// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sending/sending_support.h"

#include "core/actions/export_package.h"
#include "core/store/sendings.h"

#include <QFile>
#include <QLabel>
#include <QTest>

namespace ansinh::test {

void fill(QWidget &dialog, const char *name, const QString &text)
{
    auto *line = field<QLineEdit>(dialog, name);
    line->clear();
    typeInto(line, text.toUtf8().constData());
}

void waitFor(QDialog &dialog, const char *refusal)
{
    constexpr int kLongest = 30'000; // milliseconds
    const auto *said = field<QLabel>(dialog, refusal);
    (void)QTest::qWaitFor([&] { return !dialog.isVisible() || said->isVisible(); }, kLongest);
}

std::vector<Sending> sentIn(Office &office)
{
    const auto all = office.desk().book().sendings().in(office.desk().wholeYear());
    REQUIRE(all);
    return *all;
}

void showSending(Office &office)
{
    office.press(Qt::Key_7, Qt::ControlModifier);
    REQUIRE(office.window().currentPage() == QStringLiteral("sending"));
}

void comeBack(Office &office)
{
    office.window().activateWindow();
    office.settle();
}

ReadyPackage makeReady(Office &office)
{
    ExportOrder order;
    order.period = office.desk().wholeYear();
    order.day = today();
    const auto draft = draftPackage(office.desk().book(), order, {});
    REQUIRE(draft);
    const auto made = packDraft(*draft);
    REQUIRE(made);
    const auto package = writePackageFile(in(office.folder(), "goi.zip"), made->bytes, made->code,
                                          draft->contents.identity, draft->contents.scope.fields);
    REQUIRE(package);
    rememberPackage(office.settings(), office.desk().book().token(), order.period, *package);
    return *package;
}

void addRecipient(Office &office, const char *name, const char *address)
{
    REQUIRE(office.desk().written(office.desk().book().sendings().putRecipient(
        {{}, QString::fromUtf8(name), {}, QString::fromUtf8(address), {}})));
}

QByteArray bytesAt(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace ansinh::test
