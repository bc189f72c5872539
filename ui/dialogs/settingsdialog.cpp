// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingsdialog.h"

#include "core/base/moment.h"
#include "ui/dialogs/settingspages.h"
#include "ui/session.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

SettingsDialog::SettingsDialog(Session &session, QWidget *parent)
    : VerbDialog(session, {tr("Study settings"), tr("Keep changes")}, parent)
    , m_list(new QListWidget)
    , m_pages(new QStackedWidget)
{
    const ChangeStudy settings = current();
    const QDate today = wallTimeAt(workspace().now(), settings.study.zone).date;
    build();
    addPage(settingspages::study(today));
    addPage(settingspages::interviews());
    addPage(settingspages::consent());
    addPage(settingspages::groups(settings.groups));
    addPage(settingspages::researcher());
    for (SettingsForm *form : std::as_const(m_forms))
        form->show(settings);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + theme::px(32));
    m_list->setCurrentRow(0);
    connect(this, &VerbDialog::checked, this, &SettingsDialog::showChecked);
}

void SettingsDialog::build()
{
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(theme::px(theme::page), theme::px(20), 0, 0);
    row->setSpacing(0);
    m_list->setObjectName(u"pages"_s);
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    row->addWidget(m_list);
    row->addWidget(m_pages, 1);
    setBody(body);
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown), this), &QShortcut::activated, this,
            [this] { turn(1); });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp), this), &QShortcut::activated, this,
            [this] { turn(-1); });
}

void SettingsDialog::addPage(SettingsForm *form)
{
    m_forms << form;
    form->setContentsMargins(theme::px(theme::page), 0, theme::px(theme::page), theme::px(theme::near));
    m_pages->addWidget(new ScrollPage(form));
    auto *item = new QListWidgetItem(icon(form->icon()), form->title(), m_list);
    item->setSizeHint({theme::px(140), theme::px(36)});
    connect(form, &SettingsForm::edited, this, &SettingsDialog::edited);
}

void SettingsDialog::turn(int step)
{
    const int pages = m_list->count();
    m_list->setCurrentRow((m_list->currentRow() + step + pages) % pages);
}

ChangeStudy SettingsDialog::current() const
{
    return {workspace().study(), workspace().groups()};
}

ChangeStudy SettingsDialog::request() const
{
    ChangeStudy request = current();
    request.decisions = decisions();
    for (const SettingsForm *form : m_forms)
        form->fill(request);
    return request;
}

Findings SettingsDialog::problems() const
{
    Findings findings;
    for (const SettingsForm *form : m_forms)
        findings += form->problems();
    return findings;
}

Findings SettingsDialog::checks() const
{
    return problems() + checkChangeStudy(workspace(), request());
}

Outcome SettingsDialog::carryOut()
{
    const Outcome outcome =
        problems().isEmpty() ? changeStudy(workspace(), request()) : Outcome(Error::refused(checks()));
    if (!outcome)
        goTo(outcome.error().findings);
    return outcome;
}

QString SettingsDialog::announcement() const
{
    return unlessUnchanged(tr("Settings changed."));
}

void SettingsDialog::showChecked(const Findings &findings)
{
    for (int i = 0; i < m_forms.size(); ++i) {
        const SettingsForm *form = m_forms[i];
        const bool wrong =
            std::ranges::any_of(findings, [form](const Finding &finding) { return form->holds(finding); });
        QListWidgetItem *item = m_list->item(i);
        item->setIcon(wrong ? icon(u"alert-octagon"_s, theme::ink(Tone::Block)) : icon(form->icon()));
        item->setData(Qt::AccessibleTextRole,
                      wrong ? tr("%1: something to mend").arg(form->title()) : form->title());
    }
}

void SettingsDialog::goTo(const Findings &findings)
{
    for (const Finding &finding : findings) {
        for (int i = 0; i < m_forms.size(); ++i) {
            if (!m_forms[i]->holds(finding))
                continue;
            m_list->setCurrentRow(i);
            return m_forms[i]->focusOn(finding);
        }
    }
}

void dialogs::changeSettings(Session &session, QWidget *parent)
{
    if (session.workspace().isLocked()) {
        session.report(Error::locked(), {}, parent);
        return;
    }
    (new SettingsDialog(session, parent))->start();
}

} // namespace colloquy
