// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/daysheets.h"
#include "ui/dialogs/verbdialog.h"

class QCheckBox;
class QLabel;

namespace colloquy {

class Banner;
class TimeField;

/// The interviews of a day on paper, a page each: to print, or to keep as PDF.
class DaySheetDialog : public VerbDialog {
    Q_OBJECT

public:
    DaySheetDialog(Session &session, QDate date, QWidget *parent);

protected:
    Findings checks() const override;
    bool askLast() override; ///< where to save
    Outcome carryOut() override;
    QString announcement() const override;
    bool holdsWords() const override { return false; }

private:
    void showDay();
    void showPlaces();
    void print();
    ExportDaySheet request() const;

    TimeField *m_date;
    QLabel *m_who;
    QCheckBox *m_places;
    Banner *m_warning;
    QPushButton *m_print;
    QString m_path;
};

namespace dialogs {

void daySheet(Session &session, QDate date, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
