// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mailingdialog.h"

#include "core/base/words.h"
#include "ui/prompt.h"
#include "ui/session.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/labels.h"

#include <QFormLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

MailingDialog::MailingDialog(Session &session, QWidget *parent)
    : VerbDialog(session, {tr("Export a mailing list"), tr("Save as...")}, parent)
    , m_what(new ChoiceRow(tr("About")))
    , m_people(wrappedLabel())
{
    addNote(tr("A table (CSV) of those whose consent says yes to it, with the ways to reach them that are "
               "safe. Nobody who withdrew from contact is among them."));
    m_what->setChoices({{word(Mailing::For::Summary), tr("Summary of findings"), {}},
                        {word(Mailing::For::Recontact), tr("Another study"), {}}});
    m_what->setCurrent(word(Mailing::For::Summary));
    addField(newForm(), {tr("&About"), u"about"_s}, m_what);
    m_people->setObjectName(u"people"_s);
    content()->addWidget(m_people);
    auto *warning = new Banner(Tone::Warn, u"alert-triangle"_s);
    content()->addWidget(warning);
    warning->setSentence(tr("Names, e-mail addresses, phone numbers and postal addresses leave the study in "
                            "the clear: whoever can open the file can read them. The audit trail keeps that "
                            "you did this."));
    connect(m_what, &ChoiceRow::chosen, this, &MailingDialog::showPeople);
    connect(&workspace(), &Workspace::changed, this, &MailingDialog::showPeople);
    showPeople();
    m_what->setFocus();
}

Mailing::For MailingDialog::what() const
{
    return fromWord<Mailing::For>(m_what->current().value_or(QString())).value_or(Mailing::For::Summary);
}

void MailingDialog::showPeople()
{
    QStringList codes;
    for (const Mailing &each : mailingList(workspace(), what()))
        codes << each.code;
    m_count = static_cast<int>(codes.size());
    m_people->setText(codes.isEmpty() ? tr("Nobody wants it, or may be written to.")
                                      : tr("%n people: %1", nullptr, m_count).arg(codes.join(u", "_s)));
    setVerbEnabled(m_count > 0);
}

bool MailingDialog::askLast()
{
    const QString name = u"mailing-%1.csv"_s.arg(word(what()));
    const auto path = prompt::saveFile(this, {tr("Export a mailing list"), tr("Tables (*.csv)"), u"csv"_s,
                                              prompt::documents() + u'/' + name});
    m_path = path.value_or(QString());
    return path.has_value();
}

Outcome MailingDialog::carryOut()
{
    return colloquy::exportMailing(workspace(), what(), m_path);
}

QString MailingDialog::announcement() const
{
    return tr("Mailing list exported: %n people, with names.", nullptr, m_count);
}

void dialogs::exportMailing(Session &session, QWidget *parent)
{
    if (session.workspace().isLocked()) {
        session.report(Error::locked(), {}, parent);
        return;
    }
    (new MailingDialog(session, parent))->start();
}

} // namespace colloquy
