// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/result_fields.h"

#include "ui/base/settings.h"
#include "ui/tasks/result_source.h"
#include "ui/widgets/result_field.h"
#include "ui/widgets/text_panel.h"
#include "ui/widgets/wrapped_label.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace ansinh {

namespace {

constexpr int kSilence = 4000; // milliseconds without a key
const QString kFoldKey = QStringLiteral("tasks/earlier");

} // namespace

ResultTexts textsOf(const TaskResult *result)
{
    return result ? ResultTexts{result->text, result->progress, result->difficulties, result->proposals}
                  : ResultTexts{};
}

ResultFields::ResultFields(Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_settings(settings),
      m_fields{
          new ResultField(QStringLiteral("resultText"), tr("Result"), tr("What was done in this period")),
          new ResultField(QStringLiteral("resultProgress"), tr("Progress"), tr("Done, on schedule, or what is left")),
          new ResultField(QStringLiteral("resultDifficulties"), tr("Difficulties"), tr("What stood in the way")),
          new ResultField(QStringLiteral("resultProposals"), tr("Proposals"),
                          tr("What is asked of the ward or those above"))},
      m_source(new WrappedLabel),
      m_fold(new QPushButton),
      m_earlier(new TextPanel(tr("What was reported the year before")))
{
    arrange();
    m_silence.setSingleShot(true);
    m_silence.setInterval(kSilence);
    connect(&m_silence, &QTimer::timeout, this, &ResultFields::rest);
    for (ResultField *field : m_fields) {
        connect(field, &QPlainTextEdit::textChanged, &m_silence, qOverload<>(&QTimer::start));
        connect(field, &ResultField::fieldLeft, this, &ResultFields::commit);
    }
    connect(m_fold, &QPushButton::toggled, this, &ResultFields::foldEarlier);
}

void ResultFields::arrange()
{
    m_source->setObjectName(QStringLiteral("mutedText"));
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_fold->setObjectName(QStringLiteral("earlierFold"));
    m_fold->setProperty("flat", true);
    m_fold->setCheckable(true);
    m_earlier->setObjectName(QStringLiteral("earlierText"));
    m_earlier->setMinimumHeight(fontMetrics().height() * 4);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(16, 10, 16, 8);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(4);
    const auto put = [&](size_t which, int row, int column, int rows) {
        auto *label = new QLabel(m_fields[which]->accessibleName());
        label->setBuddy(m_fields[which]);
        layout->addWidget(label, row, column);
        layout->addWidget(m_fields[which], row + 1, column, rows, 1);
    };
    put(0, 0, 0, 5);
    put(1, 0, 1, 1);
    put(2, 2, 1, 1);
    put(3, 4, 1, 1);
    for (const int row : {1, 3, 5})
        layout->setRowStretch(row, 2);
    layout->addWidget(m_source, 6, 0);
    layout->addWidget(m_fold, 6, 1, Qt::AlignRight);
    layout->addWidget(m_earlier, 7, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    m_fold->setChecked(m_settings.choice(kFoldKey) == QLatin1String("shown"));
    foldEarlier(m_fold->isChecked());
}

void ResultFields::show(const PeriodResults &results, const ResultKey &key)
{
    const bool isSame = key == m_key;
    const ResultTexts texts = textsOf(results.result(key.task, key.by));
    for (size_t i = 0; i < m_fields.size(); ++i) {
        ResultField *field = m_fields[i];
        const QSignalBlocker quiet(field);
        const bool isBeingTyped = isSame && field->cleanText() != m_kept[i];
        if (!isBeingTyped && (!isSame || field->cleanText() != texts[i]))
            field->setPlainText(texts[i]);
    }
    m_key = key;
    m_kept = texts;
    setEnabled(key.isComplete());
    m_source->setText(sourceText(results, key));
    showEarlier(results);
}

void ResultFields::showEarlier(const PeriodResults &results)
{
    const QString html = earlierHtml(results, m_key);
    const int year = yearBefore(m_key.period).year.number();
    m_earlier->show(html.isEmpty() ? tr("Nothing was reported on this task in %1.").arg(year) : html);
    const QString what = m_key.period.half ? tr("First half of %1").arg(year) : tr("Year %1").arg(year);
    m_fold->setText((m_fold->isChecked() ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) + what);
    m_fold->setAccessibleName(what);
    m_fold->setToolTip(tr("Show what the same organisation reported then, to compare"));
}

void ResultFields::foldEarlier(bool isShown)
{
    m_settings.setChoice(kFoldKey, isShown ? QStringLiteral("shown") : QStringLiteral("hidden"));
    m_earlier->setVisible(isShown);
    static_cast<QGridLayout *>(layout())->setRowStretch(7, isShown ? 3 : 0);
    m_fold->setText((isShown ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) + m_fold->accessibleName());
}

ResultTexts ResultFields::texts() const
{
    ResultTexts texts;
    std::transform(m_fields.begin(), m_fields.end(), texts.begin(),
                   [](const ResultField *field) { return field->cleanText(); });
    return texts;
}

bool ResultFields::isTyped() const
{
    return m_key.isComplete() && texts() != m_kept;
}

void ResultFields::retype(const ResultTexts &texts)
{
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const QSignalBlocker quiet(m_fields[i]);
        if (m_fields[i]->cleanText() != texts[i])
            m_fields[i]->setPlainText(texts[i]);
    }
}

void ResultFields::forget()
{
    m_silence.stop();
    m_key = {};
}

void ResultFields::commit()
{
    m_silence.stop();
    if (!isTyped())
        return;
    // Handed over once: writing shows everything anew, which comes back here.
    m_kept = texts();
    emit typed(m_key, texts());
}

void ResultFields::rest()
{
    const auto composes = [](const ResultField *field) { return field->isComposing(); };
    if (std::any_of(m_fields.begin(), m_fields.end(), composes))
        m_silence.start();
    else
        commit();
}

void ResultFields::setReadOnly(bool isReadOnly)
{
    for (ResultField *field : m_fields)
        field->setReadOnly(isReadOnly);
}

} // namespace ansinh
