// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/firstpicture.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QHeaderView>
#include <QMainWindow>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 8;

/// Texts in memory.
class Texts : public QAbstractTableModel {
public:
    explicit Texts(int rows)
    {
        for (int row = 0; row < rows; ++row) {
            QStringList texts;
            for (int column = 0; column < columns; ++column)
                texts << u"Text %1 of %2"_s.arg(column).arg(row);
            m_texts << texts;
        }
    }

    int rowCount(const QModelIndex & = {}) const override { return static_cast<int>(m_texts.size()); }
    int columnCount(const QModelIndex & = {}) const override { return columns; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_texts[index.row()][index.column()]) : QVariant();
    }

private:
    QList<QStringList> m_texts;
};

} // namespace

/// The least that shows so many rows in a window: bench-barewindow ROWS
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int rows = QString::fromLocal8Bit(argv[1]).toInt();
    colloquy::bench::FirstPicture picture(rows);
    Texts texts(rows);
    QMainWindow window;
    QTableView table;
    table.setModel(&texts);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    window.setCentralWidget(&table);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
