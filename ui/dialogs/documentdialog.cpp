// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/documentdialog.h"

#include "core/actions/documents.h"
#include "core/actions/overview.h"
#include "core/base/language.h"
#include "ui/dialogs/attachmentrow.h"
#include "ui/dialogs/choices.h"
#include "ui/dialogs/documentview.h"
#include "ui/models/documentcolumns.h"
#include "ui/session.h"
#include "ui/widgets/languagebox.h"
#include "ui/widgets/statementeditor.h"
#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextOption>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr int linesOfText = 9;

VerbDialog::Title titleOf(const Workspace &workspace, const Document &document)
{
    const bool isNew = document.id.uuid.isNull();
    if (isNew && document.renders)
        return {DocumentDialog::tr("Translate: %1").arg(documentName(workspace, document)),
                DocumentDialog::tr("Add draft")};
    if (isNew && !document.title.isEmpty())
        return {DocumentDialog::tr("New version: %1 in %2")
                    .arg(termwords::of(document.kind), languageName(document.language)),
                DocumentDialog::tr("Add draft")};
    if (isNew)
        return {DocumentDialog::tr("New document"), DocumentDialog::tr("Add draft")};
    return {DocumentDialog::tr("Edit the draft %1").arg(versionText(document)),
            DocumentDialog::tr("Keep changes")};
}

Document::Direction usualDirection(const QString &language)
{
    return directionOf(language) == Qt::RightToLeft ? Document::Direction::Rtl : Document::Direction::Ltr;
}

template <class Enum>
QStringList wordsOf()
{
    QStringList words;
    for (int i = 0; i < QMetaEnum::fromType<Enum>().keyCount(); ++i)
        words << termwords::of(static_cast<Enum>(i));
    return words;
}

} // namespace

DocumentDialog::DocumentDialog(Session &session, const Document &document, QWidget *parent)
    : VerbDialog(session, titleOf(session.workspace(), document), parent)
    , m_start(document)
    , m_all(documents(session.workspace()))
    , m_isNew(document.id.uuid.isNull())
    , m_ownDirection(document.direction != usualDirection(document.language))
{
    buildFirst();
    buildMaster();
    buildWords();
    fillIn();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DocumentDialog::kindChosen);
    connect(m_group, &QComboBox::currentIndexChanged, this, &DocumentDialog::fillMasters);
    connect(m_language, &LanguageBox::tagChanged, this, &DocumentDialog::languageChosen);
    connect(m_direction, &QComboBox::activated, this, [this] { m_ownDirection = true; });
    connect(m_direction, &QComboBox::currentIndexChanged, this, &DocumentDialog::showWriting);
    connect(m_master, &QComboBox::activated, this, &DocumentDialog::masterChosen);
    setMinimumWidth(theme::px(620));
}

void DocumentDialog::buildFirst()
{
    QFormLayout *form = newForm();
    m_kind = choiceBox<Document::Kind>();
    m_group = new QComboBox;
    for (const StudyGroup &group : workspace().groups())
        m_group->addItem(group.title, group.key);
    m_language = new LanguageBox(tr("Language"));
    m_version = new QLineEdit;
    m_version->setPlaceholderText(tr("such as 1.0"));
    m_direction = choiceBox<Document::Direction>();
    addField(form, {tr("&Document"), u"kind"_s}, m_kind);
    addField(form, {tr("For the &group"), u"group"_s}, m_group);
    addField(form, {tr("&Language"), u"language"_s}, m_language);
    addField(form, {tr("&Version"), u"version"_s}, m_version);
    addField(form, {tr("D&irection"), u"direction"_s}, m_direction);
}

void DocumentDialog::buildMaster()
{
    m_master = new QComboBox;
    addField(newForm(), {tr("T&ranslation of"), u"renders"_s}, m_master);
}

void DocumentDialog::buildWords()
{
    QFormLayout *form = newForm();
    m_title = new QLineEdit;
    m_text = new QPlainTextEdit;
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * linesOfText);
    m_text->setPlaceholderText(tr("The words as they are to be approved. An empty line begins a paragraph."));
    addField(form, {tr("&Title"), u"title"_s}, m_title);
    m_file = new AttachmentRow(tr("File"));
    addField(form, {tr("Te&xt"), u"text"_s}, m_text);
    addField(form, {tr("&File"), u"attachment"_s}, m_file);
    connect(m_file, &AttachmentRow::edited, this, &DocumentDialog::edited);
    connect(m_text, &QPlainTextEdit::textChanged, this, &DocumentDialog::edited);
    m_statementsPart = new QWidget;
    auto *column = new QVBoxLayout(m_statementsPart);
    column->setContentsMargins(0, theme::px(theme::near), 0, 0);
    auto *heading = new QLabel(tr("Statements, each agreed to by itself"));
    theme::setFace(heading, Face::Heading);
    m_statements = new StatementEditor;
    m_statements->setWords(wordsOf<Statement::Need>(), wordsOf<Statement::Permits>());
    column->addWidget(heading);
    column->addWidget(m_statements);
    content()->addWidget(m_statementsPart);
    connect(m_statements, &StatementEditor::edited, this, &DocumentDialog::edited);
}

void DocumentDialog::fillIn()
{
    m_kind->setCurrentIndex(static_cast<int>(m_start.kind));
    if (const int group = m_group->findData(m_start.group); group >= 0)
        m_group->setCurrentIndex(group);
    m_language->setTag(m_start.language.isEmpty() ? u"en"_s : m_start.language);
    m_version->setText(m_start.version);
    m_direction->setCurrentIndex(static_cast<int>(m_start.direction));
    m_title->setText(m_start.title);
    m_text->setPlainText(m_start.text);
    m_file->setFile(m_start.attachmentName, m_start.attachment, m_start.attachmentLink);
    m_file->offerLinks();
    m_statements->setStatements(m_start.statements);
    fillMasters();
    m_master->setCurrentIndex(m_start.renders ? m_master->findData(m_start.renders->uuid) : 0);
    kindChosen();
    showWriting();
    const bool another =
        m_start.version.isEmpty() && (!m_start.text.isEmpty() || !m_start.statements.isEmpty());
    QWidget *first = another ? static_cast<QWidget *>(m_version) : m_kind;
    if (const auto rendered = master(); rendered && !m_start.version.isEmpty() && m_isNew)
        first = rendered->language == m_start.language ? static_cast<QWidget *>(m_language) : m_text;
    first->setFocus();
}

/// Of the same kind and group alone, and no translation of a translation.
void DocumentDialog::fillMasters()
{
    const QVariant kept = m_master->currentData();
    m_master->clear();
    m_master->addItem(tr("Nothing: these are the master's words"));
    for (const Document &document : std::as_const(m_all)) {
        const bool fits = document.kind == kind() && document.group == m_group->currentData().toString() &&
                          !document.renders && document.id != m_start.id;
        if (fits)
            m_master->addItem(tr("%1 (%2)").arg(versionText(document), badgeOf(document.state).word),
                              document.id.uuid);
    }
    m_master->setCurrentIndex(std::max(0, kept.isValid() ? m_master->findData(kept) : 0));
}

/// A translation has the statements of its master: they come along to be put into the other language.
void DocumentDialog::masterChosen()
{
    const auto chosenMaster = master();
    if (!chosenMaster)
        return;
    if (m_statements->isEmpty())
        m_statements->setStatements(chosenMaster->statements);
    if (m_text->document()->isEmpty())
        m_text->setPlainText(chosenMaster->text);
    if (m_version->text().isEmpty())
        m_version->setText(chosenMaster->version);
    edited();
}

void DocumentDialog::languageChosen()
{
    if (const auto tag = m_language->tag(); tag && !m_ownDirection)
        m_direction->setCurrentIndex(static_cast<int>(usualDirection(*tag)));
    showWriting();
    edited();
}

void DocumentDialog::kindChosen()
{
    m_statementsPart->setVisible(kind() != Document::Kind::Sheet);
    fillMasters();
}

void DocumentDialog::showWriting()
{
    const bool mirrored = direction() == Document::Direction::Rtl;
    const auto side = mirrored ? Qt::RightToLeft : Qt::LeftToRight;
    const QString language = m_language->tag().value_or(QString());
    QTextOption option = m_text->document()->defaultTextOption();
    option.setTextDirection(side);
    option.setAlignment(mirrored ? Qt::AlignRight : Qt::AlignLeft);
    m_text->document()->setDefaultTextOption(option);
    for (QWidget *field : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_title)}) {
        field->setLayoutDirection(side);
        field->setFont(theme::fontFor(language));
    }
    m_statements->setWriting(language, direction());
}

Document::Kind DocumentDialog::kind() const
{
    return chosen<Document::Kind>(*m_kind);
}

Document::Direction DocumentDialog::direction() const
{
    return chosen<Document::Direction>(*m_direction);
}

std::optional<Document> DocumentDialog::master() const
{
    const Id<Document> id{m_master->currentData().toUuid()};
    const auto found = std::ranges::find(m_all, id, &Document::id);
    return found == m_all.cend() ? std::nullopt : std::optional(*found);
}

Document DocumentDialog::request() const
{
    Document document = m_start;
    document.kind = kind();
    document.group = m_group->currentData().toString();
    document.language = m_language->tag().value_or(m_language->currentText());
    document.version = m_version->text();
    document.direction = direction();
    document.renders.reset();
    if (const auto chosenMaster = master())
        document.renders = chosenMaster->id;
    document.title = m_title->text();
    document.text = m_text->toPlainText();
    document.attachmentName = m_file->fileName();
    document.attachment = m_file->content();
    document.attachmentLink = m_file->link();
    document.statements = kind() == Document::Kind::Sheet ? QList<Statement>() : m_statements->statements();
    return document;
}

Findings DocumentDialog::checks() const
{
    Findings findings = checkDocument(workspace(), request());
    if (!m_tried)
        findings.removeIf([](const Finding &finding) { return finding.code == Code::TextEmpty; });
    return findings;
}

Outcome DocumentDialog::carryOut()
{
    m_tried = true;
    if (!m_isNew)
        return editDocument(workspace(), request());
    const auto added = addDocument(workspace(), request());
    return added ? Outcome() : Outcome(added.error());
}

QString DocumentDialog::announcement() const
{
    const QString name = documentName(workspace(), request());
    return m_isNew ? tr("Draft added: %1.").arg(name) : unlessUnchanged(tr("Draft changed: %1.").arg(name));
}

std::optional<Document> writableDocument(Session &session, QWidget *parent, const Id<Document> &id)
{
    const auto document = session.workspace().isLocked() ? Result<Document>(Error::locked())
                                                         : documentById(session.workspace(), id);
    if (document)
        return *document;
    session.report(document.error(), {}, parent);
    return std::nullopt;
}

namespace {

/// The words of \a document without what was decided about it.
Document asDraft(const Document &document)
{
    Document draft;
    draft.kind = document.kind;
    draft.group = document.group;
    draft.language = document.language;
    draft.direction = document.direction;
    draft.title = document.title;
    draft.text = document.text;
    draft.statements = document.statements;
    draft.renders = document.renders;
    return draft;
}

/// What an older translation of the same document said, which is mostly still right.
void takeOlderWords(Document &draft, const Document &master, const QList<Document> &all)
{
    for (const Document &older : all) {
        if (older.kind != draft.kind || older.group != draft.group || older.language != draft.language)
            continue;
        draft.title = older.title;
        draft.text = older.text;
        for (qsizetype i = 0; i < std::min(draft.statements.size(), older.statements.size()); ++i) {
            if (older.statements[i].permits == master.statements[i].permits)
                draft.statements[i].text = older.statements[i].text;
        }
    }
}

bool isDraft(const Document &document)
{
    return document.state < Document::State::Approved;
}

} // namespace

void dialogs::newDocument(Session &session, QWidget *parent)
{
    if (session.workspace().isLocked()) {
        session.report(Error::locked(), {}, parent);
        return;
    }
    Document draft;
    draft.language = u"en"_s;
    (new DocumentDialog(session, draft, parent))->start();
}

void dialogs::newVersion(Session &session, QWidget *parent, const Id<Document> &id)
{
    if (const auto document = writableDocument(session, parent, id))
        (new DocumentDialog(session, asDraft(*document), parent))->start();
}

void dialogs::newTranslation(Session &session, QWidget *parent, const Id<Document> &id)
{
    const auto document = writableDocument(session, parent, id);
    if (!document)
        return;
    Document draft = asDraft(*document);
    if (!draft.renders)
        draft.renders = document->id;
    draft.version = document->version;
    (new DocumentDialog(session, draft, parent))->start();
}

void dialogs::newTranslation(Session &session, QWidget *parent, const Id<Document> &id,
                             const QString &language)
{
    const auto master = writableDocument(session, parent, id);
    if (!master)
        return;
    Document draft = asDraft(*master);
    draft.renders = master->id;
    draft.version = master->version;
    draft.language = language;
    draft.direction = usualDirection(language);
    takeOlderWords(draft, *master, documents(session.workspace()));
    (new DocumentDialog(session, draft, parent))->start();
}

void dialogs::editDocument(Session &session, QWidget *parent, const Id<Document> &id)
{
    const auto stored = documentById(session.workspace(), id);
    if (stored && (!isDraft(*stored) || session.workspace().isLocked()))
        return viewDocument(session, parent, id);
    if (const auto document = writableDocument(session, parent, id))
        (new DocumentDialog(session, *document, parent))->start();
}

void dialogs::removeDraft(Session &session, QWidget *parent, const Id<Document> &id)
{
    if (const auto document = writableDocument(session, parent, id))
        session.report(colloquy::removeDraft(session.workspace(), id),
                       DocumentDialog::tr("Draft %1 removed.").arg(versionText(*document)), parent);
}

} // namespace colloquy
