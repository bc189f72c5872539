// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;

namespace colloquy {

class LanguageBox;

/// Several languages, the preferred one first: each is a button that takes it away, beside a box to add
/// more.
class LanguageList : public QWidget {
    Q_OBJECT

public:
    /// \a name is what a screen reader calls it.
    explicit LanguageList(const QString &name, QWidget *parent = nullptr);

    void setTags(const QStringList &tags);
    QStringList tags() const { return m_tags; }

    /// With what is typed and not added yet: its tag where it is understood, else as it was typed.
    QStringList allTags() const;

    /// What is typed in the box and not added yet; empty where the box is empty.
    QString pending() const;

Q_SIGNALS:
    void edited();

private:
    void add();
    void rebuild();
    void takeAway(const QString &tag);

    QString m_name;
    QStringList m_tags;
    QWidget *m_chosen;
    LanguageBox *m_box;
};

} // namespace colloquy
