// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/secret.h"
#include "tests/bench/firstpicture.h"
#include "ui/appearance.h"
#include "ui/mainwindow.h"
#include "ui/pages/unlockpage.h"
#include "ui/program.h"

#include <QApplication>

using namespace Qt::StringLiterals;

/// The program as its main() starts it, by somebody who goes on with codes alone: bench-window ROWS STUDY
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
    program.start();
    if (!program.open(arguments.value(2)))
        return 1;
    Q_EMIT program.window().findChild<colloquy::UnlockPage *>()->codesWanted();
    program.window().showPage(u"participants"_s);
    return QApplication::exec();
}
