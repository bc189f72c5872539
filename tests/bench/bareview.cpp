// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bareview.h"

#include "core/base/text.h"
#include "core/base/words.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <cstring>

namespace colloquy::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 8;

QStringList textsOf(const ParticipantSummary &person)
{
    return {person.code,
            person.name,
            word(person.progress.stage),
            person.group,
            person.spokenLanguage,
            word(person.progress.next),
            QString::number(person.enquiredAt),
            person.email + u' ' + person.phone};
}

/// Texts, and all of them folded in one block.
class TextModel : public QAbstractTableModel {
public:
    TextModel(const QList<ParticipantSummary> &people, bool folded, QObject *parent)
        : QAbstractTableModel(parent)
    {
        for (const ParticipantSummary &person : people) {
            const QStringList texts = textsOf(person);
            m_texts << texts;
            if (folded)
                m_block += searchKey(texts.join(u' ')).toUtf8();
            m_block += '\n';
            m_ends.push_back(m_block.size());
        }
        filter({});
    }

    int rowCount(const QModelIndex & = {}) const override { return static_cast<int>(m_shown.size()); }
    int columnCount(const QModelIndex & = {}) const override { return columns; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return m_texts[m_shown[static_cast<size_t>(index.row())]][index.column()];
    }

    void filter(const QString &text)
    {
        const QByteArray word = searchKey(text).toUtf8();
        beginResetModel();
        m_shown.clear();
        if (word.isEmpty()) {
            for (int row = 0; row < m_texts.size(); ++row)
                m_shown.push_back(row);
        } else {
            scan(word);
        }
        endResetModel();
    }

private:
    void scan(const QByteArray &word)
    {
        const char *begin = m_block.constData();
        const char *end = begin + m_block.size();
        const char *at = begin;
        size_t row = 0;
        const auto size = static_cast<size_t>(word.size());
        while ((at = static_cast<const char *>(
                    memmem(at, static_cast<size_t>(end - at), word.constData(), size)))) {
            while (m_ends[row] <= at - begin)
                ++row;
            m_shown.push_back(static_cast<int>(row));
            at = begin + m_ends[row];
        }
    }

    QList<QStringList> m_texts;
    QByteArray m_block;
    std::vector<qsizetype> m_ends;
    std::vector<int> m_shown;
};

} // namespace

BareView::BareView(const QList<ParticipantSummary> &people, Filter filter)
    : m_field(new QLineEdit)
{
    auto *table = new QTableView;
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(table);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto *model = new TextModel(people, filter == Filter::Block, this);
    if (filter == Filter::Block) {
        table->setModel(model);
        connect(m_field, &QLineEdit::textChanged, model, &TextModel::filter);
        return;
    }
    auto *proxy = new QSortFilterProxyModel(this);
    proxy->setFilterKeyColumn(-1);
    proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy->setSourceModel(model);
    table->setModel(proxy);
    connect(m_field, &QLineEdit::textChanged, proxy, &QSortFilterProxyModel::setFilterFixedString);
}

} // namespace colloquy::bench
