// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace colloquy {

class Flow;

/// Above a table: a field that filters while one types, chips that narrow it down, and always how many of
/// how many are shown.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    struct Option {
        QString id;
        QString title;
    };
    /// What chips may be added, such as "Stage" with its stages.
    /// The same \a id again replaces its options; chips that are set stay.
    void setChoice(const QString &id, const QString &title, const QList<Option> &options);

    QString text() const;
    QMap<QString, QStringList> chosen() const { return m_chosen; } ///< by choice
    void setChosen(const QMap<QString, QStringList> &chosen);
    void setText(const QString &text);

    void setCount(int shown, int total);
    void focusField();
    void clear();

Q_SIGNALS:
    void textChanged(const QString &text);
    void chosenChanged();
    void columnsWanted();
    void fieldWanted(); ///< by focusField(), before the field gets the keyboard: time to show the bar
    void left();        ///< Down or Enter: on to the table

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dress(); ///< words, icons, names
    void toggle(const QString &choice, const QString &option, bool on);
    void showChips();
    QString titleOf(const QString &choice, const QString &option) const;

    QLineEdit *m_field;
    QToolButton *m_add;
    QMenu *m_menu;
    QLabel *m_count;
    QPushButton *m_clear;
    QToolButton *m_columns;
    QWidget *m_chips;
    Flow *m_flow;
    QMap<QString, QStringList> m_chosen;
    bool m_filtered = false;
};

} // namespace colloquy
