// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/documentview.h"

#include "core/actions/documents.h"
#include "core/actions/exporttarget.h"
#include "core/base/language.h"
#include "core/base/safefile.h"
#include "core/base/text.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/models/documentcolumns.h"
#include "ui/prompt.h"
#include "ui/session.h"
#include "ui/termwords.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/section.h"

#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTextBrowser>
#include <QTextCursor>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

DocumentLine lineOf(Session &session, const Document &document)
{
    const QList<DocumentLine> lines = documentLines(session.workspace());
    const auto found = std::ranges::find_if(
        lines, [&](const DocumentLine &line) { return line.document.id == document.id; });
    return found == lines.cend() ? DocumentLine{document, document.group, {}, false} : *found;
}

QString approvalText(const Document &document)
{
    if (!document.approvedOn)
        return DocumentView::tr("Not yet");
    const QString day = QLocale().toString(*document.approvedOn, u"d MMMM yyyy"_s);
    if (document.approvalReference.isEmpty())
        return day;
    return DocumentView::tr("%1, %2").arg(day, isolated(document.approvalReference));
}

/// Plain words alone: nothing in a document is ever read as markup.
class Writing {
public:
    Writing(QTextDocument *document, const Document &value)
        : m_cursor(document)
        , m_value(value)
    {}

    void write()
    {
        if (!m_value.title.isEmpty())
            paragraph(m_value.title, 1.25, true);
        for (const QString &text : m_value.text.split(u"\n\n"_s, Qt::SkipEmptyParts))
            paragraph(text, 1, false);
        for (const Statement &statement : m_value.statements) {
            paragraph(u"%1.  %2"_s.arg(statement.number).arg(statement.text), 1, false);
            remark(statement);
        }
    }

private:
    void paragraph(const QString &text, double size, bool bold)
    {
        QTextBlockFormat block;
        block.setLayoutDirection(m_value.direction == Document::Direction::Rtl ? Qt::RightToLeft
                                                                               : Qt::LeftToRight);
        block.setBottomMargin(theme::px(theme::near));
        QTextCharFormat words;
        QFont font = theme::fontFor(m_value.language);
        font.setPointSizeF(font.pointSizeF() * size);
        font.setBold(bold);
        words.setFont(font);
        insert(text, block, words);
    }

    /// What the researcher needs to know of a statement, in the language of the window.
    void remark(const Statement &statement)
    {
        QTextBlockFormat block;
        block.setLayoutDirection(QGuiApplication::layoutDirection());
        block.setBottomMargin(theme::px(theme::gap));
        QTextCharFormat words;
        words.setFont(theme::font(Face::Small));
        words.setForeground(theme::ink(Tone::Muted));
        const bool allows = statement.permits != Statement::Permits::Nothing;
        const QString need = termwords::of(statement.need);
        insert(allows ? DocumentView::tr("%1; a yes allows: %2")
                            .arg(need, termwords::of(statement.permits).toLower())
                      : need,
               block, words);
    }

    void insert(const QString &text, const QTextBlockFormat &block, const QTextCharFormat &words)
    {
        if (m_started)
            m_cursor.insertBlock(block, words);
        else
            m_cursor.setBlockFormat(block);
        m_cursor.insertText(text, words);
        m_started = true;
    }

    QTextCursor m_cursor;
    const Document &m_value;
    bool m_started = false;
};

} // namespace

DocumentView::DocumentView(Session &session, const Document &document, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_document(document)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1, %2").arg(termwords::of(document.kind), versionText(document)));
    build();
    resize(QSize(theme::px(640), theme::px(680)).boundedTo(screen()->availableSize() * 0.92));
}

void DocumentView::build()
{
    auto *column = new QVBoxLayout(this);
    const int side = theme::px(theme::page);
    column->setContentsMargins(side, theme::px(20), side, theme::px(theme::wide));
    column->setSpacing(theme::px(theme::gap));
    column->addWidget(facts());
    column->addWidget(wording(), 1);
    addButtons(column);
}

QWidget *DocumentView::facts() const
{
    const DocumentLine line = lineOf(m_session, m_document);
    auto *section = new Section(tr("%1 for the group %2").arg(termwords::of(m_document.kind), line.group));
    QList<Badge> badges{badgeOf(line)};
    if (m_document.sampleOnly)
        badges << Badge{u"flask"_s, tr("Sample only"), Tone::Info};
    section->addBadges(badges);
    section->addFact(tr("Language"), tr("%1, %2").arg(languageName(m_document.language),
                                                      termwords::of(m_document.direction).toLower()));
    section->addFact(tr("Version"), m_document.version);
    section->addFact(tr("Approved"), approvalText(m_document));
    section->addFact(tr("Translation of"), line.renders);
    section->addFact(tr("Unaffected"), m_document.unaffectedReason);
    section->addFact(tr("Translator"), isolated(m_document.translator));
    section->addFact(tr("Translated back"), isolated(m_document.backTranslator));
    section->addFact(tr("File"), m_document.attachmentLink.isEmpty()
                                     ? m_document.attachmentName
                                     : tr("%1, linked").arg(isolated(m_document.attachmentLink)));
    return section;
}

QWidget *DocumentView::wording() const
{
    auto *words = new QTextBrowser;
    words->setObjectName(u"wording"_s);
    words->setAccessibleName(tr("Wording"));
    words->setOpenLinks(false);
    words->document()->setDocumentMargin(theme::px(theme::gap));
    Writing(words->document(), m_document).write();
    words->moveCursor(QTextCursor::Start);
    return words;
}

void DocumentView::addButtons(QVBoxLayout *column)
{
    auto *buttons = new ButtonRow(tr("Close"), this);
    using Door = void (*)(Session &, QWidget *, const Id<Document> &);
    const auto add = [&](const QString &text, const QString &name, Door door) {
        QPushButton *button = buttons->add(text, name);
        button->setEnabled(!m_session.workspace().isLocked());
        connect(button, &QPushButton::clicked, this, [this, door] {
            QWidget *parent = parentWidget();
            accept();
            door(m_session, parent, m_document.id);
        });
    };
    const auto addFile = [&](const QString &text, const QString &name, void (DocumentView::*deed)()) {
        connect(buttons->add(text, name), &QPushButton::clicked, this, deed);
    };
    if (!m_document.attachmentLink.isEmpty())
        addFile(tr("&Open its file"), u"open-file"_s, &DocumentView::openFile);
    if (!m_document.attachment.isEmpty() || !m_document.attachmentLink.isEmpty())
        addFile(tr("Save its &file..."), u"save-file"_s, &DocumentView::saveFile);
    add(tr("New &version..."), u"new-version"_s, &dialogs::newVersion);
    add(tr("New &translation..."), u"new-translation"_s, &dialogs::newTranslation);
    column->addWidget(buttons);
}

/// Where it lies; never a copy in the clear.
void DocumentView::openFile()
{
    if (const auto content = documentFile(m_session.workspace(), m_document.id); !content) {
        m_session.report(content.error(), {}, this);
        return;
    }
    if (!prompt::openUrl(QUrl::fromLocalFile(m_document.attachmentLink)))
        prompt::tell(this, {tr("No program opens that file"), tr("Save it, and open it from there."), {}});
}

void DocumentView::saveFile()
{
    const auto content = documentFile(m_session.workspace(), m_document.id);
    if (!content) {
        m_session.report(content.error(), {}, this);
        return;
    }
    const auto path = prompt::saveFile(this, {tr("Save the file of the document"),
                                              tr("All files (*)"),
                                              {},
                                              prompt::documents() + u'/' + m_document.attachmentName});
    if (!path)
        return;
    const Outcome free = checkExportTarget(m_session.workspace(), *path);
    m_session.report(free ? writeWhole(*path, *content) : free, tr("File saved."), this);
}

void dialogs::viewDocument(Session &session, QWidget *parent, const Id<Document> &id)
{
    const auto document = documentById(session.workspace(), id);
    if (!document) {
        session.report(document.error(), {}, parent);
        return;
    }
    (new DocumentView(session, *document, parent))->open();
}

} // namespace colloquy
