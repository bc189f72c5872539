// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace colloquy {

/// A file that is kept with a record, or linked from where it lies: its name, and the buttons that choose
/// another one or take it away.
class AttachmentRow : public QWidget {
    Q_OBJECT

public:
    explicit AttachmentRow(const QString &name, QWidget *parent = nullptr);

    void setFile(const QString &name, const QByteArray &content, const QString &link = {});
    void offerLinks(); ///< beside keeping
    QString fileName() const { return m_fileName; }
    QByteArray content() const { return m_content; } ///< of a linked one only just after it was chosen
    QString link() const { return m_link; }          ///< where it lies; empty: it is kept
    /// The kinds of files that are offered, such as "Pictures (*.png)".
    void setFilter(const QString &filter) { m_filter = filter; }

Q_SIGNALS:
    void edited();

private:
    void choose(bool linked);

    QString m_filter;
    QLineEdit *m_name;
    QPushButton *m_linking;
    QPushButton *m_remove;
    QString m_fileName;
    QByteArray m_content;
    QString m_link;
};

} // namespace colloquy
