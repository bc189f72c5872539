// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "ui/models/valuetablemodel.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/filterbar.h"

#include <QMetaEnum>
#include <QWidget>

class QHBoxLayout;
class QStackedLayout;
class QVBoxLayout;

namespace colloquy {

class EmptyState;
class Session;
class TableView;

/// What the lists of a study have in common: a filter above a table, a sentence where there is nothing to
/// list, and one selection shared with the window. It reads its rows at once while it is seen, else once it
/// is.
class ListPage : public QWidget {
    Q_OBJECT

public:
    TableView &table() const { return *m_table; }
    FilterBar &filterBar() const { return *m_filter; }

    /// Shows only the rows whose \a choice, such as "group", is \a option.
    void showOnly(const QString &choice, const QString &option);

    /// Chooses the row that the window is about; a filter that hides it goes.
    void reveal();

protected:
    struct About {
        QString name;       ///< what a screen reader calls the list
        QString objectName; ///< also where the widths of its columns are kept
        QString noMatch;    ///< said where the filter leaves nothing
    };
    ListPage(Session &session, const About &about, QWidget *parent);
    ~ListPage() override;

    void showEvent(QShowEvent *event) override;

    virtual void readRows() = 0; ///< and the choices of the filter
    virtual void narrow() = 0;   ///< by what is chosen in the filter
    virtual void choose(const QUuid &id) = 0;
    virtual std::optional<QUuid> chosen() const = 0; ///< the row that the window is about
    virtual void showPart();
    virtual void showMenu(const QPoint &at); ///< of the row that was just chosen

    template <class Row, class Passes>
    void narrowBy(ValueTableModel<Row> *model, Passes passes)
    {
        if (m_filter->chosen().isEmpty())
            model->setCondition({});
        else
            model->setCondition(passes);
    }

    Session &session() const { return m_session; }
    QVBoxLayout &column() const;
    void addBesideFilter(QWidget *widget);
    EmptyState &empty() const { return *m_empty; }
    bool isStale() const { return m_stale; }

    void setModel(ValueTable *model); ///< once all else is built
    virtual void renew();
    virtual void reload();
    void follow();
    void settle(); ///< follows, and whoever has the keyboard is chosen, too

    bool admits(const QString &choice, const QString &option) const
    {
        return colloquy::admits(m_filter->chosen(), choice, option);
    }
    void setGroupChoice();
    void setLanguageChoice(QStringList tags);

    template <class Enum>
    static QList<FilterBar::Option> optionsOf()
    {
        QList<FilterBar::Option> options;
        for (int i = 0; i < QMetaEnum::fromType<Enum>().keyCount(); ++i)
            options << FilterBar::Option{word(static_cast<Enum>(i)), badgeOf(static_cast<Enum>(i)).word};
        return options;
    }

private:
    Session &m_session;
    FilterBar *m_filter;
    TableView *m_table;
    QHBoxLayout *m_head;
    QStackedLayout *m_parts;
    EmptyState *m_empty;
    EmptyState *m_noMatch;
    QString m_columnsKey;
    bool m_stale = true;
};

} // namespace colloquy
