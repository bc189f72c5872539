// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcomepage.h"

#include "ui/commandtable.h"
#include "ui/widgets/actioncard.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr int narrow = 700;
constexpr int wide = 1040;

/// The folder as people say it: their home is "~".
QString folderOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    return folder == home || folder.startsWith(home + u'/') ? u'~' + folder.mid(home.size()) : folder;
}

QLabel *words(const QString &text, Face face, Tone tone)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    theme::setFace(label, face);
    if (tone != Tone::Accent)
        theme::setInk(label, tone);
    return label;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QScrollArea(parent)
{
    setAccessibleName(tr("Welcome"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void WelcomePage::showEvent(QShowEvent *event)
{
    build();
    QScrollArea::showEvent(event);
}

void WelcomePage::build()
{
    if (m_column)
        return;
    m_column = new QWidget;
    m_choices = new QWidget;
    m_recent = new QVBoxLayout;
    m_busy = new BusyLine;
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    auto *column = new QVBoxLayout(m_column);
    row->addStretch(1);
    row->addWidget(m_column, 100);
    row->addStretch(1);
    column->setContentsMargins(theme::px(theme::page), theme::px(48), theme::px(theme::page),
                               theme::px(theme::page));
    column->setSpacing(theme::px(theme::page));
    column->addWidget(heading());
    column->addWidget(m_busy);
    column->addWidget(m_choices);
    column->addStretch();
    auto *choices = new QHBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(theme::px(40));
    choices->addWidget(buildWays(), 1, Qt::AlignTop);
    choices->addWidget(m_recentPart = buildRecent(), 1, Qt::AlignTop);
    fillRecent();
    setWidget(content);
}

QWidget *WelcomePage::heading()
{
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::px(theme::wide));
    auto *sign = new QLabel;
    const int side = theme::px(56);
    sign->setPixmap(applicationIcon().pixmap(QSize(side, side), devicePixelRatioF()));
    row->addWidget(sign);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::px(2));
    column->addWidget(words(tr("Colloquy"), Face::Title, Tone::Accent));
    column->addWidget(words(
        tr("Interview studies from the first enquiry to the thank-you, with every name under lock and key."),
        Face::Body, Tone::Muted));
    row->addLayout(column, 1);
    return part;
}

QWidget *WelcomePage::buildWays()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(theme::gap));
    column->addWidget(words(tr("Begin"), Face::Heading, Tone::Muted));
    addWay(column, Command::NewStudy, tr("From a template, with a passphrase that only you know."));
    addWay(column, Command::OpenStudy, tr("A study file that is on this computer already."));
    addWay(column, Command::ImportCsv, tr("Bring the people of a spreadsheet into a new study."));
    addWay(column, Command::OpenSample,
           tr("Sixty people who don't exist. Try anything; it is made anew each time."));
    return part;
}

void WelcomePage::addWay(QVBoxLayout *column, Command command, const QString &help)
{
    const CommandEntry &entry = entryOf(command);
    const QString title = command == Command::ImportCsv ? tr("I&mport from CSV...")
                                                        : QCoreApplication::translate("Commands", entry.text);
    auto *card = new ActionCard(QString::fromLatin1(entry.icon), title, help);
    card->setObjectName(u"begin-"_s + card->accessibleName());
    connect(card, &QAbstractButton::clicked, this, [this, command] { Q_EMIT wanted(command); });
    column->addWidget(card);
}

QWidget *WelcomePage::buildRecent()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(theme::gap));
    column->addWidget(words(tr("Opened last"), Face::Heading, Tone::Muted));
    m_recent->setSpacing(theme::px(theme::near));
    column->addLayout(m_recent);
    auto *clear = new QPushButton(tr("&Clear this list"));
    clear->setFlat(true);
    clear->setObjectName(u"clear-recent"_s);
    connect(clear, &QPushButton::clicked, this, &WelcomePage::recentCleared);
    column->addWidget(clear, 0, Qt::AlignLeft);
    return part;
}

void WelcomePage::setRecent(const QStringList &paths)
{
    m_paths = paths;
    if (m_column)
        fillRecent();
}

void WelcomePage::fillRecent()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (const QString &path : std::as_const(m_paths)) {
        auto *card = new ActionCard(u"file-text"_s, QFileInfo(path).completeBaseName().replace(u'&', u"&&"_s),
                                    folderOf(path));
        card->setHelpIsPath(true);
        card->setToolTip(path);
        connect(card, &QAbstractButton::clicked, this, [this, path] { Q_EMIT recentWanted(path); });
        m_recent->addWidget(card);
    }
    m_recentPart->setVisible(!m_paths.isEmpty());
    m_column->setMaximumWidth(theme::px(m_paths.isEmpty() ? narrow : wide));
}

void WelcomePage::setBusy(const QString &sentence)
{
    build();
    m_choices->setEnabled(sentence.isEmpty());
    if (sentence.isEmpty())
        m_busy->stop();
    else
        m_busy->start(sentence);
}

} // namespace colloquy
