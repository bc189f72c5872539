// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace colloquy {

class Sidebar;

/// The inside of an open study: its views at the side, one page at a time, the details beside it.
class StudyView : public QWidget {
    Q_OBJECT

public:
    explicit StudyView(QWidget *parent = nullptr);

    Sidebar &sidebar() const { return *m_sidebar; }
    QWidget *detail() const { return m_detail; }

    struct Entry {
        QString id;
        QString title;
        QString icon;
    };
    void addPage(const Entry &entry, QWidget *page);
    int pageCount() const;

    /// False where there is no such page.
    bool showPage(const QString &id);
    QString currentPage() const;
    QWidget *page(const QString &id) const;
    QWidget *shownPage() const;

    /// Beside the list; owned from now on.
    void setDetail(QWidget *detail);

    /// Without pages and details, as before a study was opened.
    void clear();

    QByteArray saveSizes() const;
    void restoreSizes(const QByteArray &sizes);

Q_SIGNALS:
    void pageWanted(const QString &id);

private:
    Sidebar *m_sidebar;
    QStackedWidget *m_pages;
    QSplitter *m_splitter;
    QWidget *m_detail = nullptr;
    QByteArray m_sizes; ///< as they were when the details were last there
};

} // namespace colloquy
