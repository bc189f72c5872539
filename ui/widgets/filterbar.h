// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace colloquy {

class Flow;

/// Options by choice, such as "stage": eligible, booked.
using Chips = QMap<QString, QStringList>;

inline bool admits(const Chips &chips, const QString &choice, const QString &option)
{
    return !chips.contains(choice) || chips.value(choice).contains(option);
}

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
    Chips chosen() const { return m_chosen; }
    void setChosen(const Chips &chosen);
    void setText(const QString &text);

    /// As long as there are chips. What is typed is never saved: it may be a name.
    void offerSaving(bool offered);

    /// At the end of the line, or on one of its own where there is no room; to be called with buttons.
    void addBeside(QWidget *widget);

    QSize minimumSizeHint() const override;

    void setCount(int shown, int total);
    void focusField();
    void clear();

Q_SIGNALS:
    void textChanged(const QString &text);
    void chosenChanged();
    void savingWanted();
    void columnsWanted();
    void fieldWanted(); ///< by focusField(), before the field gets the keyboard: time to show the bar
    void left();        ///< Down or Enter: on to the table

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dress();          ///< words, icons, names
    int lineWidth() const; ///< at least, without what stands beside it
    void foldLine();
    void toggle(const QString &choice, const QString &option, bool on);
    void showChips();
    void addChip(const QString &choice, const QString &option);
    QString titleOf(const QString &choice, const QString &option) const;

    QLineEdit *m_field;
    QToolButton *m_add;
    QMenu *m_menu;
    QLabel *m_count;
    QPushButton *m_clear;
    QToolButton *m_columns;
    QHBoxLayout *m_line;
    QWidget *m_beside;
    QWidget *m_chips;
    Flow *m_flow;
    QPushButton *m_save;
    Chips m_chosen;
    bool m_filtered = false;
    bool m_folded = false;
};

} // namespace colloquy
