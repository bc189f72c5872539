// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRadioButton>

#include <optional>

namespace colloquy {

/// One of several, all in sight: radio buttons in one frame. None is chosen until somebody chooses.
class ChoiceRow : public QWidget {
    Q_OBJECT

public:
    /// \a name is read out before each choice, such as "Mode".
    explicit ChoiceRow(const QString &name, QWidget *parent = nullptr);

    struct Choice {
        QString id;
        QString text;
        QString icon = {};
    };
    void setChoices(const QList<Choice> &choices);
    void setCurrent(const std::optional<QString> &id);
    std::optional<QString> current() const;

Q_SIGNALS:
    void chosen(const QString &id); ///< by a person

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

} // namespace colloquy
