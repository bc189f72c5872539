// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/studypage.h"

#include "core/actions/documents.h"
#include "ui/dialogs/bringintousedialog.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/dialogs/documentview.h"
#include "ui/dialogs/incidentlogdialog.h"
#include "ui/dialogs/reportdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/studyenddialog.h"
#include "ui/dialogs/translationdialog.h"
#include "ui/dialogs/versiondialog.h"
#include "ui/pages/documentmatrixpart.h"
#include "ui/pages/studyparts.h"
#include "ui/session.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

const QString columnsKey = u"study/columns"_s;
constexpr int sideBySide = 640; ///< least width for two parts beside each other
constexpr int mostRows = 40;

/// A translation is translated back before.
bool isNextApproval(const Document &document)
{
    return !document.renders || document.state == Document::State::BackTranslated;
}

} // namespace

StudyPage::StudyPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_scroll(new QScrollArea)
    , m_table(new TableView(tr("Study documents")))
    , m_model(new DocumentModel(
          documentColumns(), [](const DocumentLine &line) { return line.document.id.uuid; }, this))
    , m_empty(new EmptyState)
    , m_matrix(new DocumentMatrixPart(session))
{
    setAccessibleName(tr("Study"));
    m_table->setObjectName(u"documents"_s);
    m_table->setLettersEnabled(false);
    m_table->setModel(m_model);
    m_table->restoreColumns(QSettings().value(columnsKey).toByteArray());
    build();
    connect(m_table, &TableView::chosen, this, &StudyPage::showVerbs);
    connect(m_table, &TableView::chosen, this, &StudyPage::follow);
    connect(m_table, &TableView::opened, this, [this] { act(&dialogs::editDocument); });
    connect(new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, m_remove, &QPushButton::click);
    connect(&session.workspace(), &Workspace::changed, this, &StudyPage::renew);
    connect(&session.workspace(), &Workspace::lockedChanged, this, &StudyPage::renew);
}

StudyPage::~StudyPage()
{
    QSettings().setValue(columnsKey, m_table->saveColumns());
}

void StudyPage::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(m_scroll);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    const int side = theme::px(theme::page);
    m_column->setContentsMargins(side, theme::px(theme::wide), side, theme::px(theme::wide));
    m_column->setSpacing(theme::px(theme::wide));
    m_column->addWidget(m_matrix);
    m_column->addWidget(buildDocuments(), 1);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
}

QPushButton *StudyPage::verb(const QString &text, const QString &name, Door door)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [this, door] { act(door); });
    return button;
}

QWidget *StudyPage::buildDocuments()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(theme::near));
    auto *heading = new QLabel(tr("Study documents"));
    theme::setFace(heading, Face::Heading);
    column->addWidget(heading);
    m_new = new QPushButton(icon(u"file-plus"_s), tr("New document..."));
    m_new->setObjectName(u"new"_s);
    connect(m_new, &QPushButton::clicked, this, [this] { dialogs::newDocument(m_session, this); });
    m_open = verb(tr("View"), u"open"_s, &dialogs::editDocument);
    m_step = verb(tr("Approve..."), u"step"_s, [](Session &session, QWidget *parent, const Id<Document> &id) {
        const auto document = documentById(session.workspace(), id);
        const bool approves = document && isNextApproval(*document);
        (approves ? &dialogs::approveDocument : &dialogs::progressTranslation)(session, parent, id);
    });
    m_use = verb(tr("Bring into use..."), u"use"_s, &dialogs::bringIntoUse);
    m_version = verb(tr("New version..."), u"version"_s, &dialogs::newVersion);
    m_translation = verb(tr("New translation..."), u"translation"_s, &dialogs::newTranslation);
    m_remove = verb(tr("Remove draft"), u"remove"_s, &dialogs::removeDraft);
    m_judge = new QPushButton(tr("Judge new version..."));
    m_judge->setObjectName(u"judge"_s);
    m_judge->setToolTip(tr("What a new version means for whoever goes by the one before"));
    connect(m_judge, &QPushButton::clicked, this, [this] { dialogs::judgeVersions(m_session, this); });
    auto *row = new QWidget;
    auto *flow = new Flow(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(theme::px(6));
    for (QPushButton *button : verbs())
        flow->addWidget(button);
    column->addWidget(row);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    m_empty->setContent(u"file-text"_s,
                        tr("There are no study documents yet. Add the information sheet that was approved."),
                        tr("New document..."));
    connect(m_empty, &EmptyState::wanted, m_new, &QPushButton::click);
    return part;
}

QList<QPushButton *> StudyPage::verbs() const
{
    return {m_new, m_open, m_step, m_use, m_version, m_translation, m_remove, m_judge};
}

void StudyPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void StudyPage::renew()
{
    m_stale = true;
    if (isVisible())
        reload();
}

void StudyPage::reload()
{
    m_stale = false;
    m_model->setRows(documentLines(m_session.workspace()));
    m_matrix->reload();
    m_table->setVisible(m_model->total() > 0);
    m_empty->setVisible(m_model->total() == 0);
    showStudy();
    fitTable();
    showVerbs();
}

/// A button in the old parts may be what changed the study, so they outlive its click.
void StudyPage::showStudy()
{
    const Workspace &workspace = m_session.workspace();
    const int place = m_scroll->verticalScrollBar()->value();
    const bool focused = m_study && m_study->isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    if (m_study) {
        m_column->removeWidget(m_study);
        m_study->hide();
        m_study->deleteLater();
    }
    m_study = new QWidget;
    auto *column = new QVBoxLayout(m_study);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(theme::wide));
    column->addWidget(studyparts::heading(workspace));
    m_pair = new QBoxLayout(QBoxLayout::LeftToRight);
    m_pair->setSpacing(theme::px(theme::page));
    auto *change = new QPushButton(icon(u"settings"_s), tr("Change settings..."));
    change->setObjectName(u"change-settings"_s);
    m_pair->addWidget(buildAbout(), 1, Qt::AlignTop);
    m_pair->addWidget(settingsWith(change), 1, Qt::AlignTop);
    column->addLayout(m_pair);
    column->addWidget(studyparts::groups(workspace));
    m_column->insertWidget(0, m_study);
    QWidget *before = change;
    for (QPushButton *button : verbs()) {
        QWidget::setTabOrder(before, button);
        before = button;
    }
    QWidget::setTabOrder(before, m_table);
    resizeEvent(nullptr);
    if (focused)
        change->setFocus();
    // once the new parts have their heights
    QTimer::singleShot(0, this, [this, place] {
        m_column->invalidate();
        QEvent request(QEvent::LayoutRequest);
        QCoreApplication::sendEvent(m_scroll->widget(), &request);
        m_scroll->verticalScrollBar()->setValue(place);
    });
}

/// How the study is set, with the way to set it otherwise.
QWidget *StudyPage::settingsWith(QPushButton *change)
{
    const Workspace &workspace = m_session.workspace();
    QWidget *settings = studyparts::settings(workspace);
    change->setEnabled(!workspace.isLocked());
    connect(change, &QPushButton::clicked, this, [this] { dialogs::changeSettings(m_session, this); });
    settings->layout()->addWidget(change);
    settings->layout()->setAlignment(change, Qt::AlignLeading);
    return settings;
}

/// What the study is, with the ways to what is told of it and to its end.
QWidget *StudyPage::buildAbout()
{
    QWidget *about = studyparts::about(m_session.workspace());
    auto *row = new QWidget;
    auto *flow = new Flow(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(theme::px(6));
    using Way = void (*)(Session &, QWidget *);
    const std::tuple<QString, QString, QString, Way> ways[] = {
        {u"reports"_s, tr("Reports..."), u"clipboard-list"_s, &dialogs::showReports},
        {u"incidents"_s, tr("Incident log..."), u"alert-triangle"_s, &dialogs::showIncidents},
        {u"end"_s, tr("End of the study..."), u"calendar-check"_s, &dialogs::endStudy}};
    for (const auto &[name, text, sign, way] : ways) {
        auto *button = new QPushButton(icon(sign), text);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, way = way] { way(m_session, this); });
        flow->addWidget(button);
    }
    about->layout()->addWidget(row);
    return about;
}

/// High enough for all rows, within reason, so that the page alone scrolls.
void StudyPage::fitTable()
{
    const int rows = std::clamp(m_model->rowCount(), 3, mostRows);
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height() +
                              rows * m_table->verticalHeader()->defaultSectionSize() +
                              m_table->horizontalScrollBar()->sizeHint().height() + theme::px(4));
}

void StudyPage::follow()
{
    const QRect row = m_table->visualRect(m_table->currentIndex());
    if (!row.isValid())
        return;
    const QPoint middle = m_table->viewport()->mapTo(m_scroll->widget(), row.center());
    m_scroll->ensureVisible(0, middle.y(), 0, row.height() * 2);
}

void StudyPage::resizeEvent(QResizeEvent *event)
{
    if (event)
        QWidget::resizeEvent(event);
    if (m_pair)
        m_pair->setDirection(width() >= theme::px(sideBySide) ? QBoxLayout::LeftToRight
                                                              : QBoxLayout::TopToBottom);
}

std::optional<Document> StudyPage::current() const
{
    const auto id = m_table->currentId();
    const auto &lines = m_model->allRows();
    const auto found = std::ranges::find_if(
        lines, [&id](const DocumentLine &line) { return id && line.document.id.uuid == *id; });
    return found == lines.cend() ? std::nullopt : std::optional(found->document);
}

void StudyPage::showVerbs()
{
    const auto document = current();
    const bool open = !m_session.workspace().isLocked();
    const bool draft = document && document->state < Document::State::Approved;
    const bool busy = focusWidget() != nullptr;
    m_new->setEnabled(open);
    m_open->setEnabled(document.has_value());
    m_open->setText(draft && open ? tr("Edit draft...") : tr("View"));
    nameStep(document);
    m_step->setEnabled(open && draft);
    m_use->setEnabled(open && document && document->state <= Document::State::Approved);
    m_version->setEnabled(open && document);
    m_translation->setEnabled(open && document);
    m_remove->setEnabled(open && draft);
    m_judge->setEnabled(open && m_model->total() > 0);
    if (busy && !focusWidget()->isEnabled())
        m_table->setFocus(); // what was just done can't be done again, and the next button is another thing
}

void StudyPage::nameStep(const std::optional<Document> &document)
{
    if (!document || document->state >= Document::State::Approved || isNextApproval(*document))
        return m_step->setText(tr("Approve..."));
    switch (document->state) {
    case Document::State::Draft:
        return m_step->setText(tr("Order it..."));
    case Document::State::Ordered:
        return m_step->setText(tr("It came..."));
    default:
        return m_step->setText(tr("Translated back..."));
    }
}

void StudyPage::act(Door door)
{
    if (const auto document = current())
        door(m_session, this, document->id);
}

} // namespace colloquy
