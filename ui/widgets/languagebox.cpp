// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/languagebox.h"

#include "core/base/language.h"
#include "core/base/text.h"

#include <QCompleter>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace colloquy {

namespace {

/// Every language that Qt knows and we know, by name in the program's language.
const QStringList &otherLanguages()
{
    static QHash<QString, QStringList> lists; // sorting takes a moment
    QStringList &list = lists[QLocale().name()];
    if (!list.isEmpty())
        return list;
    for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i) {
        const auto tag = canonicalTag(QLocale::languageToCode(static_cast<QLocale::Language>(i)));
        if (tag && !list.contains(*tag))
            list << *tag;
    }
    std::sort(list.begin(), list.end(), [](const QString &one, const QString &other) {
        return languageName(one).localeAwareCompare(languageName(other)) < 0;
    });
    return list;
}

} // namespace

LanguageBox::LanguageBox(const QString &name, QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setAccessibleName(name);
    lineEdit()->setAccessibleName(name);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(18);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    fill();
    connect(this, &QComboBox::activated, this, &LanguageBox::tagChanged);
    connect(lineEdit(), &QLineEdit::textEdited, this, &LanguageBox::tagChanged);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &LanguageBox::settle);
}

void LanguageBox::fill()
{
    const QSignalBlocker quiet(this);
    const std::optional<QString> kept = count() > 0 ? tag() : std::optional<QString>(QStringLiteral("en"));
    clear();
    if (!m_none.isEmpty())
        addItem(m_none, QString());
    QStringList tags;
    for (const QStringList &more : {QStringList{QStringLiteral("en")}, likelyLanguages(), otherLanguages()}) {
        for (const QString &tag : more) {
            if (!tags.contains(tag))
                tags << tag;
        }
    }
    for (const QString &tag : std::as_const(tags))
        addItem(languageName(tag), tag);
    setTag(kept);
}

void LanguageBox::setNone(const QString &text)
{
    m_none = text;
    fill();
}

int LanguageBox::find(const QString &text) const
{
    const QString key = searchKey(text);
    for (int i = 0; i < count(); ++i) {
        if (searchKey(itemText(i)) == key)
            return i;
    }
    return -1;
}

std::optional<QString> LanguageBox::tag() const
{
    const int index = find(currentText());
    if (index < 0)
        return canonicalTag(currentText().trimmed());
    const QString found = itemData(index).toString();
    return found.isEmpty() ? std::nullopt : std::optional(found);
}

bool LanguageBox::isUnderstood() const
{
    return find(currentText()) >= 0 || tag();
}

void LanguageBox::setTag(const std::optional<QString> &tag)
{
    const int index = findData(tag.value_or(QString()));
    if (index >= 0) {
        setCurrentIndex(index);
        setEditText(itemText(index));
    } else if (tag) {
        addItem(languageName(*tag), *tag);
        setCurrentIndex(count() - 1);
    } else {
        setCurrentIndex(-1);
        clearEditText();
    }
}

/// A typed tag turns into the name that it means.
void LanguageBox::settle()
{
    if (const auto meant = tag())
        setTag(meant);
    Q_EMIT tagChanged();
}

} // namespace colloquy
