// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <optional>

namespace colloquy {

/// A language by its English name or its BCP 47 tag. Those that are most often asked for come first; a tag
/// that is typed is understood, too.
class LanguageBox : public QComboBox {
    Q_OBJECT

public:
    /// \a name is what a screen reader calls it.
    explicit LanguageBox(const QString &name, QWidget *parent = nullptr);

    /// Offers "none" first, such as for a reading language.
    void setNone(const QString &text);

    /// Nothing where none is chosen, or where what was typed is no language.
    std::optional<QString> tag() const;
    void setTag(const std::optional<QString> &tag);
    bool isUnderstood() const;

Q_SIGNALS:
    void tagChanged();

private:
    void fill();
    void settle();
    int find(const QString &text) const;

    QString m_none;
};

} // namespace colloquy
