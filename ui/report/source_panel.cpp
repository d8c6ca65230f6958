// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/source_panel.h"

#include "ui/report/place_tree.h"
#include "ui/widgets/part_word.h"
#include "ui/widgets/wrapped_label.h"
#include "ui/widgets/wrapping_delegate.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ansinh {

namespace {

constexpr int kLettersQuoted = 100;

QString quoted(const QString &text)
{
    const bool isLong = text.size() > kLettersQuoted;
    return QStringLiteral("“%1”").arg(isLong ? text.left(kLettersQuoted).trimmed() + QStringLiteral("…") : text);
}

Place placeOfTitle(const ParagraphSource &source)
{
    if (source.target.isEmpty())
        return {QStringLiteral("tasks"), source.task.text, {}, {}};
    return {QStringLiteral("targets"), source.target.text, {}, {}};
}

Place placeOfLine(const ParagraphSource &source)
{
    Place place = placeOfTitle(source);
    if (!source.isReported)
        return place;
    place.detail = source.target.isEmpty() ? source.by.text : wordOf(source.part);
    return place;
}

QString joined(QStringList words, const QString &between)
{
    words.removeAll(QString());
    return words.join(between);
}

} // namespace

SourcePanel::SourcePanel(QWidget *parent)
    : QWidget(parent), m_chosenWords(new WrappedLabel), m_words(new WrappedLabel), m_lines(new PlaceTree)
{
    m_chosenWords->setObjectName(QStringLiteral("mutedText"));
    m_words->setObjectName(QStringLiteral("sourceWords"));
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_lines->setObjectName(QStringLiteral("paragraphSources"));
    m_lines->setAccessibleName(tr("Figures and results of the paragraph"));
    m_lines->setItemDelegate(new WrappingDelegate(m_lines));
    m_lines->setRootIsDecorated(false);
    m_lines->setItemsExpandable(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_chosenWords);
    layout->addWidget(m_words);
    layout->addWidget(m_lines, 1);
    layout->addStretch();
    connect(m_lines, &PlaceTree::chosen, this, &SourcePanel::chosen);
    showNothing();
}

void SourcePanel::say(const QString &chosenWords, const QString &words)
{
    m_lines->clear();
    m_chosenWords->setText(chosenWords);
    m_chosenWords->setVisible(!chosenWords.isEmpty());
    m_words->setText(words);
    m_lines->hide();
}

void SourcePanel::showNothing()
{
    say({},
        tr("Click a paragraph on the pages, or step through them with Alt+Down and Alt+Up: here you see which "
           "figures and results it was made from, and who sent them."));
}

void SourcePanel::showOther(bool isTable)
{
    say({},
        isTable ? tr("A table gathers what was reported on many targets and tasks. Each of its lines names the "
                     "target or the task; its figures stand on the pages of those.")
                : tr("This is filled in from the letterhead, which stands in the tab beside this one."));
}

void SourcePanel::show(const Paragraph &paragraph, const std::vector<ParagraphSource> &sources)
{
    const QString words = quoted(paragraph.plainText());
    if (sources.empty())
        return say(words,
                   tr("This text names no figure of its own: it comes from the plan or the outline, or counts what "
                      "stands in the book."));
    const auto reported = std::count_if(sources.begin(), sources.end(),
                                        [](const ParagraphSource &source) { return source.isReported; });
    say(words,
        reported == 0
            ? tr("It speaks of what nobody has reported yet. A click or Enter goes to its place.")
            : tr("Made from %n source(s). A click or Enter goes to its place.", nullptr, static_cast<int>(reported)));
    QTreeWidgetItem *title = nullptr;
    for (const ParagraphSource &source : sources) {
        if (!title || title->text(0) != source.title)
            title = addTitle(source);
        addSource(title, source);
    }
    m_lines->expandAll();
    m_lines->setCurrentItem(m_lines->topLevelItem(0)->child(0));
    m_lines->scrollToTop();
    m_lines->show();
}

QTreeWidgetItem *SourcePanel::addTitle(const ParagraphSource &source)
{
    auto *title = new QTreeWidgetItem(m_lines, {source.title});
    QFont bold = m_lines->font();
    bold.setBold(true);
    title->setFont(0, bold);
    PlaceTree::put(title, placeOfTitle(source), tr("Enter goes to where it stands"));
    return title;
}

void SourcePanel::addSource(QTreeWidgetItem *under, const ParagraphSource &source)
{
    const FigureOrigin &origin = source.origin;
    const QString dot = QStringLiteral(" · ");
    const bool isOfItself = source.part == Part::ofMember(source.by); // named as the part already
    QStringList lines;
    if (source.isReported) {
        const QString days = origin.until.isEmpty() ? QString() : tr("data of %1").arg(origin.until);
        lines = {joined({origin.part, origin.value}, QStringLiteral(": ")), isOfItself ? QString() : origin.by,
                 joined({tr("Received %1").arg(origin.received), origin.source}, dot),
                 joined({origin.certainty, days}, dot), origin.remark};
    } else {
        lines = {tr("Nothing was reported yet")};
    }
    PlaceTree::put(new QTreeWidgetItem(under, {joined(lines, QStringLiteral("\n"))}), placeOfLine(source),
                   tr("Enter goes to where it stands"));
}

void SourcePanel::enter()
{
    if (!m_lines->isHidden())
        m_lines->setFocus(Qt::OtherFocusReason);
}

} // namespace ansinh
