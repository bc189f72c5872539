// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/gotodatedialog.h"

#include "ui/dialogs/formrows.h"
#include "ui/session.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timefield.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

GoToDateDialog::GoToDateDialog(QDate today, QWidget *parent)
    : QDialog(parent)
    , m_field(new TimeField(TimeField::Kind::Date, tr("Date")))
    , m_go(new QPushButton(tr("Go")))
{
    setWindowTitle(tr("Go to date"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    const int side = theme::px(theme::page);
    column->setContentsMargins(side, theme::px(20), side, theme::px(theme::wide));
    column->setSpacing(theme::px(theme::near));
    auto *label = new QLabel(tr("&Date"));
    leadTo(label, m_field);
    m_field->setObjectName(u"date"_s);
    m_field->setToday(today);
    auto *buttons = new QDialogButtonBox;
    m_go->setObjectName(u"verb"_s);
    m_go->setDefault(true);
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(label);
    column->addWidget(m_field);
    column->addStretch();
    column->addSpacing(theme::px(theme::near));
    column->addWidget(buttons);
    connect(m_field, &TimeField::changed, this, &GoToDateDialog::read);
    connect(buttons, &QDialogButtonBox::accepted, this, &GoToDateDialog::go);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(theme::px(360));
    read();
}

void GoToDateDialog::read()
{
    m_go->setEnabled(m_field->date().has_value());
}

void GoToDateDialog::go()
{
    if (const auto date = m_field->date()) {
        accept();
        Q_EMIT wanted(*date);
    }
}

GoToDateDialog *dialogs::goToDate(Session &session, QWidget *parent)
{
    const Workspace &workspace = session.workspace();
    auto *dialog = new GoToDateDialog(wallTimeAt(workspace.now(), workspace.study().zone).date, parent);
    dialog->open();
    return dialog;
}

} // namespace colloquy
