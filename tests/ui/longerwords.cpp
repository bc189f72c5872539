// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/longerwords.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDirIterator>
#include <QFontMetrics>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr QChar opening(0x27e6);
constexpr QChar closing(0x27e7);

/// What a text takes away from in width: its mnemonic's sign is not seen.
QString seen(QString text)
{
    static const QRegularExpression mnemonic(u"&(.)"_s);
    return text.replace(mnemonic, u"\\1"_s);
}

QString nameOf(const QWidget &widget)
{
    const QString name = widget.objectName().isEmpty() ? u"-"_s : widget.objectName();
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + name;
}

/// Without what stands between the signs, however deep.
QString outside(const QString &text)
{
    QString rest;
    int depth = 0;
    for (const QChar sign : text) {
        if (sign == opening)
            ++depth;
        else if (sign == closing)
            --depth;
        else if (depth == 0)
            rest += sign;
    }
    return rest;
}

/// Codes, and the lines of files as they will be.
bool isOfFile(const QAbstractItemView &view)
{
    const QStringList names{u"lines"_s, u"entries"_s};
    return names.contains(view.objectName()) ||
           (view.parentWidget() && names.contains(view.parentWidget()->objectName()));
}

QSet<QString> wordsOf(const QString &text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{M}]+"_s);
    QSet<QString> words;
    for (const auto &match : word.globalMatch(text.toLower()))
        words << match.captured();
    return words;
}

/// Every word that the sample study, the templates, languages, dates and time zones bring along.
QSet<QString> dataWords()
{
    QSet<QString> words = wordsOf(
        u"colloquy am pm gmt bst utc min zoom teams csv ics eml pdf png jpeg odt docx doc rtf txt mib ctrl "
        u"alt "
        "shift enter esc del home end page up down left right space tab ins backspace menu pgup pgdown "
        "robin ashworth zofia ama nobody example org ex nothing here is real "
        "amendment qt lgpl gpl isc mit sqlite libsodium tabler excel spss nvivo https http english polski cymraeg اردو"_s);
    for (const QString &folder : {u":/sample"_s, u":/templates"_s, u":/messages"_s, u":/holidays"_s}) {
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                words += wordsOf(QString::fromUtf8(file.readAll()));
        }
    }
    for (int month = 1; month <= 12; ++month)
        words +=
            wordsOf(QLocale().monthName(month) + u' ' + QLocale().monthName(month, QLocale::ShortFormat));
    for (int day = 1; day <= 7; ++day)
        words += wordsOf(QLocale().dayName(day) + u' ' + QLocale().dayName(day, QLocale::ShortFormat));
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        words += wordsOf(QString::fromLatin1(zone).replace(u'_', u' '));
    return words;
}

bool isData(const QString &text)
{
    static const QSet<QString> known = dataWords();
    static const QRegularExpression path(u"\u2066[^\u2069]*\u2069"_s);
    const QSet<QString> words = wordsOf(outside(QString(text).remove(path)));
    return std::all_of(words.begin(), words.end(),
                       [](const QString &word) { return word.size() == 1 || known.contains(word); });
}

QSize needOf(const QAbstractButton &button)
{
    const QSize hint = button.sizeHint();
    return button.hasHeightForWidth() ? QSize(0, button.heightForWidth(button.width())) : hint;
}

/// A saved filter may be longer than the sidebar, and is whole in its tip.
bool elidesOnPurpose(const QWidget &widget)
{
    return widget.inherits("colloquy::SidebarEntry") && !widget.toolTip().isEmpty();
}

void tellTight(const QWidget &widget, const QString &text, QSize needed, QStringList &faults)
{
    constexpr int slack = 2; // of the margins
    if (needed.width() <= widget.width() + slack && needed.height() <= widget.height() + slack)
        return;
    faults << u"%1: \"%2\" needs %3x%4, has %5x%6"_s.arg(nameOf(widget), text)
                  .arg(needed.width())
                  .arg(needed.height())
                  .arg(widget.width())
                  .arg(widget.height());
}

void checkLabel(const QLabel &label, QStringList &faults)
{
    if (label.text().isEmpty() || label.textFormat() == Qt::RichText)
        return;
    const QMargins margins = label.contentsMargins();
    const int room = label.width() - margins.left() - margins.right() - 2 * label.margin();
    const QFontMetrics metrics(label.font());
    const int flags = label.wordWrap() ? Qt::TextWordWrap : 0;
    const QString text = label.buddy() ? seen(label.text()) : label.text();
    const QRect taken = metrics.boundingRect(QRect(0, 0, room, 100000), flags, text);
    tellTight(label, label.text(), {taken.width() + label.width() - room, taken.height()}, faults);
}

void checkHeader(const QHeaderView &header, QStringList &faults)
{
    for (int section = 0; header.orientation() == Qt::Horizontal && section < header.count(); ++section) {
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        const QFontMetrics metrics(header.font());
        if (!header.isSectionHidden(section) && header.sectionSize(section) < metrics.horizontalAdvance(text))
            faults
                << u"%1: heading \"%2\" has %3"_s.arg(nameOf(header), text).arg(header.sectionSize(section));
    }
}

void checkCombo(const QComboBox &combo, QStringList &faults)
{
    const QFontMetrics metrics(combo.font());
    const int arrow = 28;
    tellTight(combo, combo.currentText(), {metrics.horizontalAdvance(combo.currentText()) + arrow, 0},
              faults);
}

} // namespace

QString LongerWords::translate(const char *context, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    m_asked.insert({QString::fromLatin1(context), text});
    if (text.trimmed().isEmpty() || qstrcmp(context, "QGuiApplication") == 0 ||
        qstrcmp(context, "QShortcut") == 0)
        return text;
    const qsizetype more = (text.size() * 2 + 4) / 5;
    QString filler;
    while (filler.size() < more)
        filler += filler.size() % 8 == 7 && text.size() > 10 ? u' ' : u'ȅ';
    return opening + text + filler + closing;
}

QStringList LongerWords::unlisted() const
{
    QFile file(QStringLiteral(SOURCE_ROOT) + u"/translations/colloquy_pl.ts"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {file.fileName()};
    QXmlStreamReader xml(&file);
    QSet<std::pair<QString, QString>> listed;
    QSet<QString> contexts;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            contexts << (context = xml.readElementText());
        else if (xml.name() == "source"_L1)
            listed.insert({context, xml.readElementText()});
    }
    QStringList missing;
    for (const auto &[where, text] : m_asked) {
        const bool isQts = where.startsWith(u'Q') && !contexts.contains(where);
        if (!isQts && where != "Languages"_L1 && !listed.contains({where, text}))
            missing << where + u": "_s + text;
    }
    missing.sort();
    return missing;
}

QStringList cutOff(const QWidget &window)
{
    QStringList faults;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || widget->window() != &window)
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            checkLabel(*label, faults);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
                 button && !button->text().isEmpty() && !elidesOnPurpose(*button))
            tellTight(*button, button->text(), needOf(*button), faults);
        else if (const auto *header = qobject_cast<const QHeaderView *>(widget); header && header->model())
            checkHeader(*header, faults);
        else if (const auto *combo = qobject_cast<const QComboBox *>(widget))
            checkCombo(*combo, faults);
    }
    return faults;
}

QStringList untranslated(const QWidget &window)
{
    QStringList faults;
    const auto check = [&](const QWidget &widget, const QString &text) {
        if (!isData(seen(text)))
            faults << u"%1: \"%2\""_s.arg(nameOf(widget), text);
    };
    check(window, window.windowTitle());
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || widget->window() != &window)
            continue;
        check(*widget, widget->accessibleName());
        check(*widget, widget->toolTip());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            check(*label, label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            check(*button, button->text());
        else if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            check(*field, field->placeholderText());
        else if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < combo->count(); ++i)
                check(*combo, combo->itemText(i));
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
                   view && view->model() && !isOfFile(*view)) {
            const QAbstractItemModel &model = *view->model();
            for (int column = 0; column < model.columnCount(); ++column) {
                check(*view, model.headerData(column, Qt::Horizontal)
                                 .toString()
                                 .remove(QRegularExpression(u"^\\d+$"_s)));
                for (int row = 0; row < std::min(model.rowCount(), 100); ++row)
                    check(*view, model.index(row, column).data().toString());
            }
        }
    }
    for (const QAction *action : window.findChildren<QAction *>())
        if (action->isVisible())
            check(window, action->text());
    faults.removeDuplicates();
    return faults;
}

} // namespace colloquy
