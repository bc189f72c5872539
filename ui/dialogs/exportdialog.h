// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/exchange.h"
#include "ui/dialogs/longverbdialog.h"

class QCheckBox;
class QLabel;
class QTableWidget;

namespace colloquy {

class Banner;
class ChoiceRow;
class TimeField;

/// The schedule as a CSV file: which days, for whom, with or without names. Its first lines are shown before
/// anything is written.
class ExportDialog : public LongVerbDialog {
    Q_OBJECT

public:
    ExportDialog(Session &session, QWidget *parent);

    QSize sizeHint() const override;

protected:
    Findings checks() const override;
    bool askLast() override; ///< where to save
    Deed deed() const override;
    QString meanwhile() const override;
    QString announcement() const override;
    bool holdsWords() const override { return false; } ///< all of it is chosen again in a moment

private:
    void buildScope();
    void buildNames();
    void buildPreview();
    void preview();
    void showNames();
    void showCount();
    QString countText() const;
    QString suggestedName() const;
    ExportSchedule request() const;
    Findings problems() const;

    TimeField *m_from;
    TimeField *m_to;
    ChoiceRow *m_reader;
    QCheckBox *m_names;
    Banner *m_warning;
    QLabel *m_counts;
    QTableWidget *m_lines;
    qint64 m_interviews = 0;
    QString m_path;
};

namespace dialogs {

void exportSchedule(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
