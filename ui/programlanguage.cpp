// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programlanguage.h"

#include "ui/widgets/icons.h"

#include <QActionGroup>
#include <QApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace colloquy::programlanguage {

namespace {

const QString key = u"appearance/language"_s;
constexpr auto currentProperty = "colloquyLanguage";
constexpr auto reversedProperty = "colloquyReversed";

QString fileOf(const QString &name, const QString &tag)
{
    return u":/translations/%1_%2.qm"_s.arg(name, tag);
}

/// Dates of an English program are those of the desktop's English.
QLocale localeOf(const QString &tag)
{
    if (tag != "en"_L1)
        return QLocale(tag);
    const QLocale system = QLocale::system();
    return system.language() == QLocale::English ? system : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

void install(const std::function<bool(QTranslator &)> &load)
{
    auto *translator = new QTranslator(qApp);
    translator->setObjectName(key);
    if (load(*translator))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

void takeTranslatorsAway()
{
    for (QTranslator *translator : qApp->findChildren<QTranslator *>(key, Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
}

/// -reverse turns every language round, to look at the other side of things.
Qt::LayoutDirection directionOf(const QLocale &locale)
{
    if (!qApp->property(reversedProperty).isValid())
        qApp->setProperty(reversedProperty, QGuiApplication::isRightToLeft());
    const bool reversed = qApp->property(reversedProperty).toBool();
    return (locale.textDirection() == Qt::RightToLeft) != reversed ? Qt::RightToLeft : Qt::LeftToRight;
}

void apply(const QString &tag)
{
    const QLocale locale = localeOf(tag);
    QLocale::setDefault(locale);
    takeTranslatorsAway();
    install([&](QTranslator &qt) {
        return qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)) ||
               qt.load(fileOf(u"qt"_s, tag));
    });
    install([&](QTranslator &own) { return own.load(fileOf(u"colloquy"_s, tag)); });
    qApp->setProperty(currentProperty, tag);
    QGuiApplication::setLayoutDirection(directionOf(locale));
}

QString ownName(const QString &tag)
{
    static const QHash<QString, QString> names{
        {u"en"_s, u"English (UK)"_s}, {u"pl"_s, u"Polski"_s}, {u"ur"_s, u"اردو"_s}, {u"cy"_s, u"Cymraeg"_s}};
    return names.value(tag, tag);
}

} // namespace

QStringList offered()
{
    QStringList tags{u"en"_s};
    for (const QString &tag : {u"pl"_s, u"ur"_s, u"cy"_s}) {
        if (QFile::exists(fileOf(u"colloquy"_s, tag)))
            tags << tag;
    }
    return tags;
}

QString current()
{
    return qApp->property(currentProperty).toString();
}

void restore()
{
    const QString wanted =
        QSettings().value(key, QLocale::languageToCode(QLocale::system().language())).toString();
    apply(offered().contains(wanted) ? wanted : u"en"_s);
}

void choose(const QString &tag)
{
    QSettings().setValue(key, tag);
    apply(tag);
}

void addMenu(QMenu &menu, const std::function<void(const QString &)> &chosen)
{
    QMenu *languages = menu.addMenu(icon(u"language"_s), QApplication::translate("Commands", "L&anguage"));
    auto *group = new QActionGroup(languages);
    for (const QString &tag : offered()) {
        QAction *action = languages->addAction(ownName(tag));
        action->setObjectName(tag);
        action->setCheckable(true);
        action->setChecked(tag == current());
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, group, [chosen, tag] { chosen(tag); });
    }
}

} // namespace colloquy::programlanguage
