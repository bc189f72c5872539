// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findinglist.h"

#include "core/rules/wording.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

/// What somebody said no to is red, whether it refuses or warns.
Badge badgeFor(const Finding &finding)
{
    Badge badge = badgeOf(finding.severity);
    if (finding.code == Code::RecordingRefused)
        badge = {u"ban"_s, badge.word, Tone::Block};
    return badge;
}

/// Sign and word of the severity beside the sentence.
QWidget *lineOf(const Finding &finding)
{
    const Badge badge = badgeFor(finding);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::px(theme::near));
    auto *sign = new QLabel;
    const int side = theme::px(18);
    sign->setPixmap(
        icon(badge.icon, theme::ink(badge.tone)).pixmap(QSize(side, side), line->devicePixelRatioF()));
    auto *word = new QLabel(badge.word);
    theme::setFace(word, Face::Heading);
    theme::setInk(word, badge.tone);
    QLabel *sentenceLabel = wrappedLabel(inReadingDirection(sentence(finding)));
    sentenceLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(word, 0, Qt::AlignTop);
    row->addWidget(sentenceLabel, 1);
    line->setAccessibleName(u"%1: %2"_s.arg(badge.word, sentence(finding)));
    return line;
}

qsizetype warningsIn(const Findings &findings)
{
    return std::count_if(findings.begin(), findings.end(),
                         [](const Finding &finding) { return finding.severity == Severity::Warns; });
}

int rank(Severity severity)
{
    return severity == Severity::Blocks ? 0 : (severity == Severity::Asks ? 1 : 2);
}

} // namespace

FindingList::FindingList(QWidget *parent)
    : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    setAccessibleName(tr("Checks"));
    setVisible(false);
}

void FindingList::setFindings(const Findings &findings)
{
    Findings sorted = findings;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Finding &one, const Finding &other) {
        return rank(one.severity) < rank(other.severity);
    });
    if (sorted == m_findings)
        return;
    m_findings = sorted;
    rebuild();
}

void FindingList::rebuild()
{
    const auto *focused = qobject_cast<QLineEdit *>(focusWidget());
    const QString name = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    if (m_content) { // it may be in the middle of telling us what was typed
        m_content->hide();
        m_content->setParent(nullptr);
        m_content->deleteLater();
    }
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(theme::near));
    layout()->addWidget(m_content);
    const bool several = warningsIn(m_findings) > 1;
    m_sharing = m_sharing && several;
    for (const Finding &finding : std::as_const(m_findings))
        addFinding(finding);
    if (several && m_asksReasons)
        addReasonForAll();
    setVisible(!m_findings.isEmpty());
    if (QLineEdit *edit = name.isEmpty() ? nullptr : m_content->findChild<QLineEdit *>(name))
        edit->setFocus();
}

QLineEdit *FindingList::field(const QString &name, const QString &hint)
{
    auto *edit = new QLineEdit(m_typed.value(name));
    edit->setObjectName(name);
    edit->setPlaceholderText(hint);
    connect(edit, &QLineEdit::textChanged, this, [this, name](const QString &text) {
        m_typed[name] = text;
        Q_EMIT reasonsChanged();
    });
    return edit;
}

void FindingList::addFinding(const Finding &finding)
{
    m_content->layout()->addWidget(lineOf(finding));
    const QString code = codeText(finding.code);
    const bool asks = m_asksReasons && finding.severity == Severity::Warns && !m_sharing;
    if (!asks || m_content->findChild<QLineEdit *>(code))
        return;
    QLineEdit *edit = field(code, tr("Reason to go on"));
    edit->setAccessibleName(tr("Reason to go on although: %1").arg(sentence(finding)));
    auto *row = new QWidget;
    auto *indent = new QHBoxLayout(row);
    indent->setContentsMargins(theme::px(26), 0, 0, theme::px(4));
    indent->addWidget(edit);
    m_content->layout()->addWidget(row);
}

void FindingList::addReasonForAll()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(theme::px(26), 0, 0, 0);
    auto *share = new QCheckBox(tr("One reason for &all"));
    share->setChecked(m_sharing);
    line->addWidget(share);
    if (m_sharing) {
        QLineEdit *edit = field(u"all"_s, tr("Reason to go on"));
        edit->setAccessibleName(tr("Reason to go on with all warnings"));
        line->addWidget(edit, 1);
    } else {
        line->addStretch();
    }
    m_content->layout()->addWidget(row);
    connect(
        share, &QCheckBox::clicked, this,
        [this](bool on) {
            m_sharing = on;
            rebuild();
            if (QLineEdit *edit = findChild<QLineEdit *>(u"all"_s))
                edit->setFocus();
            Q_EMIT reasonsChanged();
        },
        Qt::QueuedConnection);
}

QMap<QString, QString> FindingList::reasons() const
{
    QMap<QString, QString> given;
    for (const Finding &finding : m_findings) {
        const QString typed = m_typed.value(codeText(finding.code)).trimmed();
        if (finding.severity == Severity::Warns && !m_sharing && !typed.isEmpty())
            given.insert(codeText(finding.code), typed);
    }
    return given;
}

std::optional<QString> FindingList::reasonForAll() const
{
    const QString typed = m_typed.value(u"all"_s).trimmed();
    return m_sharing && !typed.isEmpty() ? std::optional(typed) : std::nullopt;
}

bool FindingList::isSettled() const
{
    const QMap<QString, QString> given = reasons();
    return std::all_of(m_findings.begin(), m_findings.end(), [&](const Finding &finding) {
        return finding.severity == Severity::Warns &&
               (reasonForAll() || given.contains(codeText(finding.code)));
    });
}

void FindingList::focusFirstReason()
{
    for (QLineEdit *edit : findChildren<QLineEdit *>()) {
        if (edit->text().trimmed().isEmpty())
            return edit->setFocus();
    }
}

} // namespace colloquy
