// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace colloquy {

/// A file that is kept with a record: its name, and the buttons that choose another one or take it away.
class AttachmentRow : public QWidget {
    Q_OBJECT

public:
    explicit AttachmentRow(const QString &name, QWidget *parent = nullptr);

    void setFile(const QString &name, const QByteArray &content);
    /// The kinds of files that are offered, such as "Pictures (*.png)".
    void setFilter(const QString &filter) { m_filter = filter; }
    QString fileName() const;
    QByteArray content() const { return m_content; }

Q_SIGNALS:
    void edited();

private:
    void choose();

    QString m_filter;
    QLineEdit *m_name;
    QPushButton *m_remove;
    QByteArray m_content;
};

} // namespace colloquy
