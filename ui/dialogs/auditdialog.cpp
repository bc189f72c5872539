// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/auditdialog.h"

#include "core/actions/overview.h"
#include "ui/models/auditmodel.h"
#include "ui/session.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/tabledelegate.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

AuditDialog::AuditDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_model(new AuditModel(session.workspace(), this))
    , m_scope(new ChoiceRow(tr("Entries of")))
    , m_count(new QLabel)
    , m_table(new QTableView)
{
    setWindowTitle(tr("Audit trail"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::px(theme::page), theme::px(20), theme::px(theme::page),
                               theme::px(theme::wide));
    column->setSpacing(theme::px(theme::gap));
    buildScope();
    buildTable();
    buildButtons();
    connect(&session.workspace(), &Workspace::changed, this, [this] {
        m_model->reload();
        showCount();
    });
    showCount();
    resize(AuditDialog::sizeHint().boundedTo(screen()->availableSize() *
                                             0.92)); // by itself it takes two thirds at most
}

QSize AuditDialog::sizeHint() const
{
    return {theme::px(1040), theme::px(620)};
}

void AuditDialog::buildScope()
{
    QList<ChoiceRow::Choice> choices{{u"all"_s, tr("Everything")}};
    if (const auto person = m_session.selection().participant) {
        if (const auto record = participantRecord(m_session.workspace(), *person))
            choices << ChoiceRow::Choice{u"person"_s, tr("Only %1").arg(record->participant.code)};
    }
    m_scope->setObjectName(u"scope"_s);
    m_scope->setChoices(choices);
    m_scope->setCurrent(u"all"_s);
    m_scope->setVisible(choices.size() > 1);
    m_count->setObjectName(u"count"_s);
    m_count->setTextFormat(Qt::PlainText);
    theme::setInk(m_count, Tone::Muted);
    auto *row = new QHBoxLayout;
    row->addWidget(m_scope);
    row->addStretch();
    row->addWidget(m_count);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_scope, &ChoiceRow::chosen, this, &AuditDialog::follow);
}

void AuditDialog::buildTable()
{
    m_table->setObjectName(u"entries"_s);
    m_table->setAccessibleName(tr("Entries of the audit trail"));
    m_table->setItemDelegate(new TableDelegate(m_table));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // by content would lay out every row
    m_table->verticalHeader()->setDefaultSectionSize(
        std::max(theme::px(32), m_table->fontMetrics().height() + theme::px(10)));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int widths[AuditModel::Columns] = {180, 200, 80, 160, 220, 170, 160, 80};
    for (int column = 0; column < AuditModel::Columns; ++column)
        m_table->setColumnWidth(column, std::max(theme::px(widths[column]),
                                                 m_table->horizontalHeader()->sectionSizeHint(column)));
    static_cast<QVBoxLayout *>(layout())->addWidget(m_table, 1);
    m_table->setFocus();
}

void AuditDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox;
    QPushButton *check = buttons->addButton(tr("&Check the file..."), QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    check->setObjectName(u"check"_s);
    check->setAutoDefault(false);
    close->setDefault(true);
    layout()->addWidget(buttons);
    connect(check, &QPushButton::clicked, this, [this] { dialogs::checkFile(m_session, this); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void AuditDialog::follow()
{
    const bool one = m_scope->current() == u"person"_s;
    m_model->setParticipant(one ? m_session.selection().participant : std::nullopt);
    showCount();
}

void AuditDialog::showCount()
{
    const qint64 total = m_model->total();
    m_count->setText(total == 1 ? tr("1 entry") : tr("%1 entries").arg(QLocale().toString(total)));
}

void dialogs::showAuditTrail(Session &session, QWidget *parent)
{
    (new AuditDialog(session, parent))->open();
}

} // namespace colloquy
