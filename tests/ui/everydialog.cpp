// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/everydialog.h"

#include "core/actions/overview.h"
#include "ui/prompt.h"
#include "ui/widgets/choicerow.h"

#include <QAction>
#include <QFile>
#include <QStackedWidget>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace colloquy {

EveryDialog::EveryDialog()
{
    m_desk.openSample();
    QFile enquiries(m_desk.path(u"enquiries.csv"_s));
    REQUIRE(enquiries.open(QIODevice::WriteOnly));
    enquiries.write("Name,Email,Phone,Language,Group\nZofia Example,zofia@example.org,,pl,client\n");
}

bool EveryDialog::makePossible(Command command)
{
    const QAction *action = window().commands().action(command);
    if (action->isEnabled())
        return true;
    for (const ParticipantSummary &person : participants(m_desk.workspace(), false)) {
        m_desk.session().selectParticipant(person.id);
        if (action->isEnabled())
            return true;
    }
    return false;
}

void EveryDialog::open(const CommandEntry &entry, const std::function<void(const QString &, QDialog &)> &look)
{
    const QString name = QString::fromLatin1(entry.text).remove(u'&').remove(u"..."_s);
    INFO(name.toStdString());
    {
        prompt::Script script;
        script.answer(m_desk.path(u"enquiries.csv"_s));
        window().commands().action(entry.command)->trigger();
        if (!QTest::qWaitFor([this] { return m_desk.dialog() != nullptr; }, 1000))
            return;
    }
    QDialog *dialog = m_desk.dialog();
    look(name, *dialog);
    prompt::Script script;
    script.answer(true); // what was chosen may go
    dialog->reject();
    REQUIRE(QTest::qWaitFor([this] { return m_desk.dialog() == nullptr; }, 5000));
}

void EveryDialog::visit(const std::function<void(const QString &, QDialog &)> &look)
{
    window().goTo(u"participants"_s);
    for (const CommandEntry &entry : commandTable()) {
        const bool opens = QLatin1StringView(entry.text).endsWith("..."_L1) &&
                           entry.command != Command::OpenStudy && entry.command != Command::Columns;
        if (opens && makePossible(entry.command))
            open(entry, look);
    }
}

void EveryDialog::eachState(QDialog &dialog, const std::function<void()> &look)
{
    look();
    for (auto *pages : dialog.findChildren<QStackedWidget *>()) {
        for (int i = 0; i < pages->count(); ++i) {
            pages->setCurrentIndex(i);
            look();
        }
    }
    for (const auto *row : dialog.findChildren<ChoiceRow *>()) {
        for (QRadioButton *choice : row->findChildren<QRadioButton *>()) {
            if (!choice->isVisible() || !choice->isEnabled())
                continue;
            choice->click();
            QTest::qWait(1);
            look();
        }
    }
}

} // namespace colloquy
