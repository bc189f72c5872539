// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/programdesk.h"

#include "core/actions/studykeys.h"

#include <QApplication>
#include <QDialog>
#include <QDirIterator>
#include <QLineEdit>
#include <QSettings>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace colloquy {

ProgramDesk::ProgramDesk()
{
    QCoreApplication::setOrganizationName(u"Colloquy desk"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.filePath(u"settings"_s));
    restart();
}

ProgramDesk::~ProgramDesk()
{
    m_program.reset();
    QCoreApplication::setOrganizationName({});
}

void ProgramDesk::restart(const QString &study)
{
    if (m_program)
        m_program->window().close();
    m_program = std::make_unique<Program>();
    m_program->setCost(quick());
    m_program->start(study);
    m_program->window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&m_program->window()));
}

Session &ProgramDesk::session()
{
    REQUIRE(m_program->session());
    return *m_program->session();
}

QString ProgramDesk::passphrase()
{
    return u"five calm otters"_s;
}

ProgramDesk::StudyFile ProgramDesk::newStudy(const QString &name)
{
    CreateStudy request;
    request.path = path(name + u".colloquy"_s);
    request.title = u"Study of "_s + name;
    request.opens = QDate(2026, 10, 1);
    request.ends = QDate(2027, 6, 30);
    request.passphrase = passphrase();
    request.cost = quick();
    const auto created = createStudy(request);
    REQUIRE(created);
    return {request.path, recoveryText(created->recoveryKey)};
}

QByteArray ProgramDesk::settings() const
{
    QSettings().sync();
    QByteArray all;
    QDirIterator files(m_folder.filePath(u"settings"_s), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        all += file.readAll();
    }
    return all;
}

void ProgramDesk::openUnlocked(const StudyFile &study)
{
    REQUIRE(m_program->open(study.path));
    typeKey(passphrase());
    REQUIRE(QTest::qWaitFor([this] { return !isLocked(); }));
    REQUIRE(QTest::qWaitFor([this] { return !window().isGateShown(); }));
    window().goTo(u"participants"_s);
}

void ProgramDesk::typeKey(const QString &text)
{
    type(text);
    press(Qt::Key_Return);
}

void ProgramDesk::openSample()
{
    m_program->openSample();
    REQUIRE(QTest::qWaitFor([this] { return m_program->session() != nullptr; }, 60'000));
    typeKey(samplePassphrase());
    REQUIRE(QTest::qWaitFor([this] { return !isLocked() && !window().isGateShown(); }, 60'000));
}

bool ProgramDesk::isLocked()
{
    return workspace().isLocked();
}

QDialog *ProgramDesk::dialog() const
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<QDialog *>(widget); found && found->isVisible())
            return found;
    }
    return nullptr;
}

void ProgramDesk::waitForDialog(bool open)
{
    REQUIRE(QTest::qWaitFor([&] { return (dialog() != nullptr) == open; }));
    waitForKeyboard();
}

QWidget *ProgramDesk::active()
{
    QWidget *found = dialog();
    return found ? found : &window();
}

/// Keys reach the commands of the active window alone; qWaitForWindowActive is content with the window
/// under a dialog. Offscreen there is no window manager that goes back to the window when a dialog closes.
void ProgramDesk::waitForKeyboard()
{
    REQUIRE(QTest::qWaitFor([this] {
        if (!dialog() && !window().isActiveWindow())
            window().activateWindow();
        return QApplication::activeWindow() == active() || QApplication::activePopupWidget() == active();
    }));
}

void ProgramDesk::type(const QString &text)
{
    QWidget *focused = active()->focusWidget();
    REQUIRE(focused);
    QTest::keyClicks(focused, text);
}

/// By way of the window system, as only then every shortcut is looked for.
void ProgramDesk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    waitForKeyboard();
    QWidget *focused = active()->focusWidget();
    QTest::keyClick(focused ? focused : active(), key, modifiers);
}

void ProgramDesk::tabTo(const QString &name)
{
    for (int i = 0; i < 40; ++i) {
        const QWidget *focused = active()->focusWidget();
        for (const QWidget *part = focused; part; part = part->parentWidget()) {
            if (part->objectName() == name)
                return;
        }
        press(Qt::Key_Tab);
    }
    FAIL("The keyboard doesn't reach " << name.toStdString());
}

} // namespace colloquy
