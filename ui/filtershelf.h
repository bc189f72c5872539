// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/later.h"

namespace colloquy {

class FilterBar;
class ParticipantsPage;
class Session;
class Sidebar;

/// The filters saved for a study, at the side below the participants whom they single out. They are named
/// after their chips, so that nothing typed is stored.
class FilterShelf : public QObject {
    Q_OBJECT

public:
    /// Belongs to the page.
    FilterShelf(Session &session, ParticipantsPage &page, Sidebar &sidebar);

    /// Narrows the participants by a saved filter; an empty one shows all of them.
    void choose(const QString &filter);

private:
    QStringList filters() const;
    QString nameOf(const QString &filter) const;
    QString current() const; ///< empty unless it is saved
    void show();
    void count();
    void follow();
    void save();
    void remove(const QString &filter);

    Session &m_session;
    Sidebar &m_sidebar;
    FilterBar &m_bar;
    Later m_counting;
};

} // namespace colloquy
