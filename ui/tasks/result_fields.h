// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/period_results.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace ansinh {

class ResultField;
class Settings;
class TextPanel;

/// The four texts of a result.
using ResultTexts = std::array<QString, 4>; ///< result, progress, difficulties, proposals

ResultTexts textsOf(const TaskResult *result);

/// Where one organisation's result is written: four fields, what is known of it, and what it reported the
/// year before. Hands a text out when its field is left or the typing rests; writes nothing itself.
class ResultFields : public QWidget
{
    Q_OBJECT

public:
    ResultFields(Settings &settings, QWidget *parent = nullptr);

    /// What is being typed for the same key stays as it is typed. An incomplete key closes the fields.
    void show(const PeriodResults &results, const ResultKey &key);
    const ResultKey &key() const { return m_key; }
    bool isTyped() const;
    /// The fields as they stand, cleaned.
    ResultTexts texts() const;
    /// Hands out at once what is typed.
    void commit();
    /// Leaves what is typed where it is; the next key begins anew.
    void forget();
    /// Puts back what was typed for this key and could not be written.
    void retype(const ResultTexts &texts);
    ResultField *first() const { return m_fields.front(); }
    void setReadOnly(bool isReadOnly);

signals:
    void typed(const ansinh::ResultKey &key, const ansinh::ResultTexts &texts);

private:
    void arrange();
    void showEarlier(const PeriodResults &results);
    void foldEarlier(bool isShown);
    void rest();

    Settings &m_settings;
    ResultKey m_key;
    ResultTexts m_kept; ///< what the book holds
    std::array<ResultField *, 4> m_fields;
    QLabel *m_source;
    QPushButton *m_fold;
    TextPanel *m_earlier;
    QTimer m_silence;
};

} // namespace ansinh
