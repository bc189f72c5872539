// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace colloquy {

/// What stands where nothing is yet: a sign, one sentence, and the button that changes it.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Without \a verb there is no button.
    void setContent(const QString &icon, const QString &sentence, const QString &verb = {});
    /// A quieter way beside it.
    void setSecond(const QString &verb);

Q_SIGNALS:
    void wanted();
    void secondWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintSign();

    QString m_icon;
    QLabel *m_sign;
    QLabel *m_sentence;
    QPushButton *m_verb;
    QPushButton *m_second;
};

} // namespace colloquy
