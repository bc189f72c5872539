// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/checkdialog.h"

#include "core/actions/privacy.h"
#include "core/rules/wording.h"
#include "ui/dialogs/auditdialog.h"
#include "ui/session.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/section.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr int untilPaintedMilliseconds = 60;
constexpr qsizetype mostListed = 100;

/// Long work on the only thread that may read the study.
class BusyPointer {
public:
    BusyPointer() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~BusyPointer() { QGuiApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(BusyPointer)
};

QPixmap sign(const QString &name, Tone tone)
{
    const int side = theme::px(32);
    return icon(name, theme::ink(tone)).pixmap(QSize(side, side));
}

} // namespace

CheckDialog::CheckDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_sign(new QLabel)
    , m_verdict(new QLabel(tr("Reading all of the file...")))
    , m_lines(new QVBoxLayout)
{
    setWindowTitle(tr("Check the file"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_sign->setPixmap(sign(u"hourglass"_s, Tone::Muted));
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    theme::setFace(m_verdict, Face::Heading);
    build();
    QTimer::singleShot(untilPaintedMilliseconds, this, &CheckDialog::run);
}

void CheckDialog::build()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(theme::px(theme::page), theme::px(20), theme::px(theme::page), 0);
    column->setSpacing(theme::px(theme::gap));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::px(theme::gap));
    head->addWidget(m_sign);
    head->addWidget(m_verdict, 1);
    column->addLayout(head);
    m_lines->setSpacing(theme::px(theme::tight));
    column->addLayout(m_lines);
    column->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, theme::px(theme::wide));
    outer->addWidget(new ScrollPage(page), 1);
    auto *buttons = new QDialogButtonBox;
    buttons->setContentsMargins(theme::px(theme::page), 0, theme::px(theme::page), 0);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    outer->addWidget(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

QSize CheckDialog::sizeHint() const
{
    return {theme::px(560), theme::px(360)};
}

QString CheckDialog::verdict() const
{
    return m_verdict->text();
}

void CheckDialog::run()
{
    const BusyPointer busy;
    const Result<Findings> found = verify(m_session.workspace());
    m_done = true;
    if (found)
        tell(*found);
    else
        fail(found.error());
    m_session.announce(verdict());
}

/// Each with the sign of how bad it is; of very many only the first ones.
void CheckDialog::list(const Findings &findings)
{
    if (findings.isEmpty())
        return;
    auto *section = new Section(tr("What was found"));
    for (const Finding &finding : findings.first(std::min(findings.size(), mostListed))) {
        const Badge badge = badgeOf(finding.severity);
        section->addLine(badge.icon, sentence(finding), badge.tone);
    }
    if (findings.size() > mostListed)
        section->addNote(tr("And %1 more.").arg(QLocale().toString(findings.size() - mostListed)));
    m_lines->addSpacing(theme::px(theme::gap));
    m_lines->addWidget(section);
}

void CheckDialog::addLine(const QString &text)
{
    auto *line = new QLabel(text);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    m_lines->addWidget(line);
}

void CheckDialog::tell(const Findings &findings)
{
    const bool damaged = anyBlocks(findings);
    m_sign->setPixmap(damaged ? sign(u"alert-octagon"_s, Tone::Block) : sign(u"shield-check"_s, Tone::Ok));
    const QString entries = QLocale().toString(auditCount(m_session.workspace(), std::nullopt));
    if (damaged) {
        m_verdict->setText(tr("The file isn't as it was written"));
        addLine(tr("Don't go on working with it. Keep this file as it is, restore a backup beside it, and "
                   "compare the two."));
    } else {
        m_verdict->setText(findings.isEmpty() ? tr("Nothing is wrong")
                                              : tr("Nothing is damaged, but something should be known"));
        addLine(tr("The audit trail is whole: %1 entries, none missing, none changed.").arg(entries));
        addLine(tr("Every record is as the audit trail says that it was written."));
        addLine(tr("Every name, contact and note can be opened with this study's key."));
        addLine(tr("No two interviews overlap."));
    }
    list(findings);
}

void CheckDialog::fail(const Error &error)
{
    m_sign->setPixmap(sign(u"lock"_s, Tone::Muted));
    m_verdict->setText(tr("The file could not be checked"));
    addLine(sentence(error));
}

void dialogs::checkFile(Session &session, QWidget *parent)
{
    (new CheckDialog(session, parent))->open();
}

} // namespace colloquy
