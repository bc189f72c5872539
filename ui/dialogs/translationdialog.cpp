// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/translationdialog.h"

#include "ui/dialogs/documentdialog.h"
#include "ui/models/documentcolumns.h"
#include "ui/session.h"

#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

VerbDialog::Title titleOf(const QString &name, Document::State to)
{
    switch (to) {
    case Document::State::Ordered:
        return {TranslationDialog::tr("Order the translation: %1").arg(name),
                TranslationDialog::tr("It is ordered")};
    case Document::State::Translated:
        return {TranslationDialog::tr("The translation came: %1").arg(name),
                TranslationDialog::tr("It came")};
    default:
        break;
    }
    return {TranslationDialog::tr("Translated back: %1").arg(name), TranslationDialog::tr("Translated back")};
}

QString noteOf(Document::State to)
{
    switch (to) {
    case Document::State::Ordered:
        return TranslationDialog::tr("From the approved original, so that no change is paid for twice.");
    case Document::State::Translated:
        return TranslationDialog::tr("Its words can still be changed until it is approved.");
    default:
        break;
    }
    return TranslationDialog::tr("By somebody who has not seen the original, and compared with it. Changed "
                                 "words want another back-translation.");
}

} // namespace

TranslationDialog::TranslationDialog(Session &session, const Document &document, Document::State to,
                                     QWidget *parent)
    : VerbDialog(session, titleOf(documentName(session.workspace(), document), to), parent)
    , m_document(document)
    , m_to(to)
    , m_translator(new QLineEdit(document.translator))
{
    addNote(noteOf(to));
    QFormLayout *form = newForm();
    m_translator->setPlaceholderText(tr("name, or name of the agency"));
    addField(form, {tr("&Translator"), u"translator"_s}, m_translator);
    m_translator->setFocus();
    if (to != Document::State::BackTranslated)
        return;
    m_backTranslator = new QLineEdit(document.backTranslator);
    m_backTranslator->setPlaceholderText(tr("somebody else than the translator"));
    addField(form, {tr("Translated &back by"), u"back-translator"_s}, m_backTranslator);
    m_backTranslator->setFocus();
}

ProgressTranslation TranslationDialog::request() const
{
    return {m_document.id, m_to, m_translator->text(),
            m_backTranslator ? m_backTranslator->text() : QString()};
}

Findings TranslationDialog::checks() const
{
    const Findings findings = checkProgress(workspace(), request());
    return m_tried ? findings : withoutEmpty(findings);
}

Outcome TranslationDialog::carryOut()
{
    return progressTranslation(workspace(), request());
}

void TranslationDialog::press()
{
    m_tried = true;
    VerbDialog::press();
}

QString TranslationDialog::announcement() const
{
    return tr("%1: %2.").arg(versionText(m_document), badgeOf(m_to).word.toLower());
}

void dialogs::progressTranslation(Session &session, QWidget *parent, const Id<Document> &id)
{
    const auto document = writableDocument(session, parent, id);
    if (!document)
        return;
    const auto next =
        std::min(static_cast<int>(document->state) + 1, static_cast<int>(Document::State::BackTranslated));
    (new TranslationDialog(session, *document, static_cast<Document::State>(next), parent))->start();
}

} // namespace colloquy
