// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/busytimes.h"
#include "ui/dialogs/longverbdialog.h"
#include "ui/models/busycolumns.h"

class QLabel;
class QLineEdit;

namespace colloquy {

class TableView;
class TimeField;
class UndoBar;

/// The researcher's own busy times, from a file that a calendar program exported: what would be taken from
/// it, and then the import, as one step that can be undone. Beneath it are the calendars that were imported,
/// to be renewed from a later file or removed.
class BusyDialog : public LongVerbDialog {
    Q_OBJECT

public:
    BusyDialog(Session &session, QWidget *parent);

    QSize sizeHint() const override;

protected:
    Findings checks() const override;
    Deed deed() const override;
    QString meanwhile() const override;
    QString announcement() const override;

private:
    void buildFile();
    void buildDays();
    void buildCalendars();
    QWidget *calendarButtons();

    void chooseFile(const QString &source);
    void preview();
    void take(const Result<BusyImport> &read);
    void showPreview();
    QString countText() const;
    QString replacedText() const;

    void showCalendars();
    void showChosen();
    std::optional<BusySource> chosen() const;
    void renewChosen();
    void removeChosen();
    void bringBack();

    ImportBusy request() const;
    Findings dayProblems() const;

    struct File {
        QString name; ///< without its folder
        QByteArray content;
    };
    std::optional<File> m_file;
    std::optional<BusyImport> m_preview;
    Findings m_problems; ///< that keep the file from being read at all
    QPushButton *m_choose;
    QLabel *m_fileName;
    QLineEdit *m_source;
    TimeField *m_from;
    TimeField *m_to;
    QLabel *m_counts;
    QWidget *m_held; ///< the calendars that are here, with all that can be done to them
    TableView *m_table;
    ValueTableModel<BusySource> *m_rows;
    QPushButton *m_renew;
    QPushButton *m_remove;
    UndoBar *m_removed;
};

namespace dialogs {

void importBusyTimes(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
