// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/exchange.h"
#include "ui/dialogs/longverbdialog.h"
#include "ui/models/importcolumns.h"

#include <QMap>

class QCheckBox;
class QComboBox;
class QLabel;

namespace colloquy {

class TableView;

/// People from a CSV file: which column means what, what would come of each row and why, and only then the
/// import, as one step that can be undone.
class ImportDialog : public LongVerbDialog {
    Q_OBJECT

public:
    struct File {
        QString name; ///< without its folder
        QByteArray content;
    };
    ImportDialog(Session &session, const File &file, QWidget *parent);

    QSize sizeHint() const override;

protected:
    Findings checks() const override;
    Deed deed() const override;
    QString meanwhile() const override;
    QString announcement() const override;

private:
    void buildMapping();
    void buildRows();
    void preview();
    void take(const Result<ImportPreview> &read);
    void showColumns();
    void showPreview();
    void showWhy();
    ImportParticipants request() const;

    File m_file;
    ImportPreview m_preview;
    Findings m_problems; ///< that keep the file from being read at all
    QLabel *m_about;
    QComboBox *m_group;
    QMap<QString, QComboBox *> m_columns; ///< by heading
    QLabel *m_counts;
    QCheckBox *m_withDuplicates;
    TableView *m_table;
    QLabel *m_why; ///< of the row that is chosen
    ValueTableModel<ImportRow> *m_rows;
    bool m_guessed = false; ///< what each column means, which is the researcher's to change from then on
    std::shared_ptr<int> m_added = std::make_shared<int>(0);
};

namespace dialogs {

/// Asks for the file first.
void importParticipants(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
