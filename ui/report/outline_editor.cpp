// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/outline_editor.h"

#include "core/report/outline_edit.h"
#include "core/text/normalise.h"
#include "ui/base/desk.h"
#include "ui/report/chart_list.h"
#include "ui/report/outline_rows.h"
#include "ui/report/template_chooser.h"
#include "ui/widgets/result_field.h"

#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

namespace ansinh {

namespace {

constexpr int kTextLines = 3;

} // namespace

OutlineEditor::OutlineEditor(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_chooser(new TemplateChooser(desk)),
      m_tree(new ArrangeTree),
      m_buttons(m_tree->makeButtons({})),
      m_charts(new ChartList),
      m_textLabel(new QLabel(tr("&Own words under this heading"))),
      m_text(new ResultField(QStringLiteral("ownWords"), tr("Own words under this heading"), tr("One paragraph a line")))
{
    arrange();
    connectAll();
}

void OutlineEditor::arrange()
{
    m_tree->setObjectName(QStringLiteral("reportOutline"));
    m_tree->setAccessibleName(tr("Outline of the report"));
    m_tree->setToolTip({});
    m_text->setToolTip(tr("One paragraph a line; they stand before what the program composes. {kỳ này}, {kỳ trước} and "
                          "{kỳ sau} become the period."));
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * kTextLines + 14);
    m_textLabel->setBuddy(m_text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_chooser);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_buttons);
    layout->addWidget(m_charts);
    layout->addWidget(m_textLabel);
    layout->addWidget(m_text);
}

void OutlineEditor::connectAll()
{
    connect(m_chooser, &TemplateChooser::told, this, &OutlineEditor::told);
    connect(m_chooser, &TemplateChooser::refused, this, &OutlineEditor::refused);
    connect(m_charts, &ChartList::changed, this, &OutlineEditor::keepCharts);
    connect(m_text, &ResultField::fieldLeft, this, &OutlineEditor::commit);
    connect(m_tree, &ArrangeTree::rowChosen, this, [this](int row) {
        commit();
        showText(row);
        emit entryChosen(row);
    });
    connect(m_tree, &QTreeWidget::itemClicked, this, [this] { emit entryChosen(m_tree->currentRow()); });
    connect(m_tree, &ArrangeTree::switched, this, &OutlineEditor::switchRow);
    connect(m_tree, &ArrangeTree::renamed, this, &OutlineEditor::renameRow);
    connect(m_tree, &ArrangeTree::addAsked, this, &OutlineEditor::addRow);
    connect(m_tree, &ArrangeTree::removeAsked, this, &OutlineEditor::removeRow);
    connect(m_tree, &ArrangeTree::moveAsked, this, [this](int row, int steps) {
        if (entryAt(row))
            keepMoved(steps < 0 ? movedUp(m_outline, static_cast<std::size_t>(row))
                                : movedDown(m_outline, static_cast<std::size_t>(row)),
                      row, "outline_move");
    });
    connect(m_tree, &ArrangeTree::levelAsked, this, [this](int row, int levels) {
        if (entryAt(row))
            keepMoved(shifted(m_outline, static_cast<std::size_t>(row), levels), row, "outline_level");
    });
    connect(m_tree, &ArrangeTree::dropped, this, [this](int row, int before) {
        if (entryAt(row))
            keepMoved(movedBefore(m_outline, static_cast<std::size_t>(row), static_cast<std::size_t>(before)), row,
                      "outline_move");
    });
}

void OutlineEditor::show(const ReportReading &reading, Id<StoredTemplate> chosen,
                         const std::vector<StoredTemplate> &kept)
{
    m_outline = reading.matter().outline;
    m_rows = outlineRows(reading);
    m_tree->show(m_rows);
    m_chooser->show(chosen, kept);
    m_charts->offer(reading);
    showText(m_tree->currentRow());
}

void OutlineEditor::lock(bool isLocked)
{
    m_isLocked = isLocked;
    m_chooser->setEnabled(!isLocked);
    m_buttons->setEnabled(!isLocked);
}

TemplateEntry *OutlineEditor::entryAt(int row)
{
    return row >= 0 && row < static_cast<int>(m_outline.entries.size()) ? &m_outline.entries[static_cast<std::size_t>(row)]
                                                                        : nullptr;
}

QString OutlineEditor::titleAt(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row)).title;
}

void OutlineEditor::showText(int entry)
{
    const TemplateEntry *shown = entryAt(entry);
    m_text->setEnabled(shown && !m_isLocked);
    m_charts->setEnabled(shown && !m_isLocked);
    m_charts->show(shown ? shown->charts : QStringList());
    if (entry == m_textOf && m_text->hasFocus() && m_text->document()->isModified())
        return;
    m_textOf = entry;
    const QString text = shown ? shown->text : QString();
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    m_text->document()->setModified(false);
}

bool OutlineEditor::commit()
{
    const TemplateEntry *entry = entryAt(m_textOf);
    if (!entry || !m_text->document()->isModified())
        return true;
    m_text->document()->setModified(false);
    const QString words = m_text->cleanText();
    if (words == entry->text)
        return true;
    ReportTemplate edited = m_outline;
    edited.entries[static_cast<std::size_t>(m_textOf)].text = words;
    return keep(edited, {QStringLiteral("outline_text"), titleAt(m_textOf)});
}

bool OutlineEditor::keep(const ReportTemplate &outline, const OutlineDeed &deed)
{
    const Result<void> kept = m_desk.written(keepOutline(m_desk.book(), m_desk.wholeYear(), outline, deed));
    if (kept)
        return true;
    m_tree->show(m_rows); // again as it holds
    emit refused(kept.error());
    return false;
}

void OutlineEditor::keepMoved(const std::optional<EditedOutline> &edited, int row, const char *kind)
{
    if (!edited)
        return emit told(tr("“%1” cannot go there").arg(titleAt(row)));
    if (keep(edited->outline, {QLatin1String(kind), titleAt(row)}))
        m_tree->choose(static_cast<int>(edited->entry));
}

void OutlineEditor::switchRow(int row, bool isOn)
{
    if (!entryAt(row))
        return;
    ReportTemplate edited = m_outline;
    edited.entries[static_cast<std::size_t>(row)].isOn = isOn;
    keep(edited, {isOn ? QStringLiteral("outline_on") : QStringLiteral("outline_off"), titleAt(row)});
}

void OutlineEditor::renameRow(int row, const QString &title)
{
    if (!entryAt(row))
        return;
    ReportTemplate edited = m_outline;
    TemplateEntry &entry = edited.entries[static_cast<std::size_t>(row)];
    const QString before = titleAt(row);
    if (title.isEmpty() && entry.content == Content::Own)
        return emit told(tr("A heading of your own needs a name"));
    entry.title = singleLine(title); // empty: the usual one again
    keep(edited, {QStringLiteral("outline_title"), before, title.isEmpty() ? tr("the usual name") : title});
}

void OutlineEditor::keepCharts(const QStringList &charts)
{
    const int row = m_tree->currentRow();
    if (!entryAt(row))
        return;
    ReportTemplate edited = m_outline;
    edited.entries[static_cast<std::size_t>(row)].charts = charts;
    keep(edited, {QStringLiteral("outline_charts"), titleAt(row)});
}

void OutlineEditor::addRow(int row)
{
    const QString title = tr("New heading");
    const EditedOutline edited = insertedAfter(
        m_outline, row < 0 ? m_outline.entries.size() : static_cast<std::size_t>(row), title);
    if (!keep(edited.outline, {QStringLiteral("outline_add"), title}))
        return;
    const int added = static_cast<int>(edited.entry);
    m_tree->setFocus();
    m_tree->choose(added);
    QTimer::singleShot(0, m_tree, [this, added] { m_tree->rename(added); });
}

void OutlineEditor::removeRow(int row)
{
    const TemplateEntry *entry = entryAt(row);
    if (!entry)
        return;
    const auto edited = removed(m_outline, static_cast<std::size_t>(row));
    if (edited) {
        keepMoved(edited, row, "outline_remove");
        return;
    }
    // What the program composes is never lost: it is only left out.
    if (entry->isOn)
        switchRow(row, false);
    emit told(tr("“%1” is switched off; only headings of your own can be removed").arg(titleAt(row)));
}

} // namespace ansinh
