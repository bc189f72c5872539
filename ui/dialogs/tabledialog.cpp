// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tabledialog.h"

#include "ui/session.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/tablecopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

/// Most of what stands in it are numbers; the others say that one is left out.
bool isNumbers(const QList<QStringList> &rows, qsizetype column)
{
    int numbers = 0, words = 0;
    for (const QStringList &row : rows) {
        bool isNumber = false;
        const QString cell = row.value(column);
        cell.toInt(&isNumber);
        numbers += isNumber ? 1 : 0;
        words += isNumber || cell.isEmpty() ? 0 : 1;
    }
    return numbers > words;
}

} // namespace

TableDialog::TableDialog(Session &session, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_head(new QHBoxLayout)
    , m_table(new QTableWidget)
    , m_note(mutedLabel())
    , m_buttons(new ButtonRow(tr("Close"), this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(theme::px(theme::page), theme::px(20), theme::px(theme::page),
                              theme::px(theme::wide));
    outer->setSpacing(theme::px(theme::gap));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(theme::gap));
    m_head->setSpacing(theme::px(theme::gap));
    column->addLayout(m_head);
    m_table->setObjectName(u"rows"_s);
    m_table->setAccessibleName(title);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setShowGrid(false);
    m_table->setMinimumHeight(theme::px(160)); // some rows stay in sight however large the text is
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    auto *scroll = new ScrollPage(page);
    scroll->setMinimumHeight(theme::px(100)); // many buttons need their room, too
    outer->addWidget(scroll, 1);
    outer->addWidget(m_buttons);
    // a note that wraps would have the dialog as low as it can be
    resize(QSize(theme::px(860), theme::px(560)).boundedTo(screen()->availableSize() * 0.92));
}

QSize TableDialog::sizeHint() const
{
    return {theme::px(860), theme::px(560)};
}

void TableDialog::setNote(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

QPushButton *TableDialog::addButton(const QString &text, const QString &name)
{
    return m_buttons->add(text, name);
}

void TableDialog::fill(const QStringList &headings, const QList<QStringList> &rows)
{
    const int chosen = m_table->currentRow();
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(headings.size()));
    m_table->setRowCount(static_cast<int>(rows.size()));
    m_table->setHorizontalHeaderLabels(headings);
    for (int column = 0; column < headings.size(); ++column) {
        const Qt::Alignment side = isNumbers(rows, column) ? Qt::AlignRight : Qt::AlignLeft;
        m_table->horizontalHeaderItem(column)->setTextAlignment(side | Qt::AlignVCenter);
        for (int row = 0; row < rows.size(); ++row) {
            auto *item = new QTableWidgetItem(rows[row].value(column));
            item->setTextAlignment(side | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    m_table->horizontalHeader()->setStretchLastSection(!isNumbers(rows, headings.size() - 1));
    m_table->resizeColumnsToContents();
    m_table->resizeRowsToContents();
    if (!rows.isEmpty())
        m_table->setCurrentCell(std::clamp(chosen, 0, static_cast<int>(rows.size()) - 1), 0);
}

void TableDialog::copyAll()
{
    QList<QStringList> rows(1);
    for (int column = 0; column < m_table->columnCount(); ++column)
        rows.first() << m_table->horizontalHeaderItem(column)->text();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        rows.emplaceBack();
        for (int column = 0; column < m_table->columnCount(); ++column)
            rows.last() << m_table->item(row, column)->text();
    }
    QGuiApplication::clipboard()->setMimeData(asTable(rows, true));
    m_session.announce(tr("Copied with headings."));
}

} // namespace colloquy
