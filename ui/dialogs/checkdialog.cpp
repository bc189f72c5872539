// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/checkdialog.h"

#include "core/actions/privacy.h"
#include "core/rules/wording.h"
#include "ui/dialogs/auditdialog.h"
#include "ui/session.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/section.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr qsizetype mostListed = 100;

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
    , m_line(new BusyLine)
    , m_close(new QPushButton(tr("Cancel")))
    , m_work(session.workspace(), m_line)
{
    setWindowTitle(tr("Check the file"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_sign->setPixmap(sign(u"hourglass"_s, Tone::Muted));
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    theme::setFace(m_verdict, Face::Heading);
    build();
    QTimer::singleShot(0, this, &CheckDialog::run);
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
    column->addWidget(m_line);
    m_lines->setSpacing(theme::px(theme::tight));
    column->addLayout(m_lines);
    column->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, theme::px(theme::wide));
    outer->addWidget(new ScrollPage(page), 1);
    auto *buttons = new QDialogButtonBox;
    buttons->setContentsMargins(theme::px(theme::page), 0, theme::px(theme::page), 0);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    m_close->setDefault(true);
    outer->addWidget(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
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
    m_work.start(
        tr("Entry by entry, and every record against the audit trail."),
        [](Workspace &workspace) { return verify(workspace); },
        [this](const Result<Findings> &found) { finish(found); });
}

void CheckDialog::finish(const Result<Findings> &found)
{
    m_done = true;
    m_close->setText(tr("Close"));
    if (found)
        tell(*found);
    else
        fail(found.error());
    m_session.announce(verdict());
}

/// Whoever leaves doesn't want to know any more.
void CheckDialog::done(int result)
{
    m_work.drop();
    QDialog::done(result);
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
