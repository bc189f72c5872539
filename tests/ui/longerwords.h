// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTranslator>

class QWidget;

namespace colloquy {

/// Translates every text into one that is 40 percent longer and between ⟦ and ⟧, so that whatever is cut off
/// or forgotten shows before a translator sees it. Made as it is asked for: there is no file of it.
class LongerWords : public QTranslator {
public:
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override;
    bool isEmpty() const override { return false; }

    /// What was asked for, and stands in no .ts file: nobody would ever translate it.
    QStringList unlisted() const;

private:
    mutable QSet<std::pair<QString, QString>> m_asked;
};

/// Each text in the window that has less room than it takes: labels, buttons, choices, headings of tables.
QStringList cutOff(const QWidget &window);

/// Each text in the window that wasn't translated and isn't made of words that stand in data.
QStringList untranslated(const QWidget &window);

} // namespace colloquy
