// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/secret.h"
#include "tests/bench/firstpicture.h"
#include "ui/appearance.h"
#include "ui/mainwindow.h"
#include "ui/pages/unlockpage.h"
#include "ui/program.h"

#include <QApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

/// The program as its main() starts it, by somebody who left from the list and goes on with codes alone:
/// bench-window ROWS STUDY
int main(int argc, char **argv)
{
    colloquy::hardenProcess();
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Colloquy"_s);
    QCoreApplication::setApplicationName(u"Colloquy bench"_s);
    const QStringList arguments = QCoreApplication::arguments();
    const colloquy::bench::FirstPicture picture(arguments.value(1).toInt());
    colloquy::appearance::restore(std::nullopt);
    colloquy::Program program;
    QSettings().setValue(u"window/page"_s, u"participants"_s);
    program.start(arguments.value(2));
    if (!program.session())
        return 1;
    Q_EMIT program.window().findChild<colloquy::UnlockPage *>()->codesWanted();
    return QApplication::exec();
}
