// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/documents.h"
#include "core/actions/overview.h"
#include "tests/support/pictures.h"
#include "tests/ui/openeddialog.h"
#include "tests/ui/speaking.h"
#include "tests/ui/studysession.h"
#include "ui/appearance.h"
#include "ui/dialogs/approvaldialog.h"
#include "ui/dialogs/bringintousedialog.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/dialogs/documentview.h"
#include "ui/dialogs/informationdialog.h"
#include "ui/dialogs/translationdialog.h"
#include "ui/dialogs/versiondialog.h"
#include "ui/pages/consentpage.h"
#include "ui/pages/studypage.h"

#include <QDir>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

void keep(QWidget &widget, const QString &path)
{
    widget.show();
    QTest::qWait(150);
    widget.grab().save(path);
}

/// What \a door opens, also where it is no dialog with a verb.
void keepDialog(const QString &path, const std::function<void()> &door)
{
    door();
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QDialog *>(widget);
        if (!dialog || !dialog->isVisible())
            continue;
        keep(*dialog, path);
        delete dialog;
        return;
    }
}

void keepAll(const QString &folder)
{
    const auto session = sampleStudy();
    Workspace &workspace = session->workspace();
    const auto coming = [&](const QString &language) {
        for (const Document &document : documents(workspace)) {
            if (document.kind == Document::Kind::Sheet && document.language == language &&
                document.version == u"1.1"_s)
                return document.id;
        }
        return Id<Document>();
    };
    StudyPage study(*session);
    study.resize(1060, 1400);
    keep(study, folder + u"/study.png"_s);
    ConsentPage consent(*session);
    consent.resize(1060, 700);
    keep(consent, folder + u"/consent.png"_s);
    const Id<Document> english = coming(u"en"_s), polish = coming(u"pl"_s), urdu = coming(u"ur"_s);
    keepDialog(folder + u"/came.png"_s, [&] { dialogs::progressTranslation(*session, nullptr, urdu); });
    keepDialog(folder + u"/approve.png"_s, [&] { dialogs::approveDocument(*session, nullptr, polish); });
    keepDialog(folder + u"/use.png"_s, [&] { dialogs::bringIntoUse(*session, nullptr, english); });
    keepDialog(folder + u"/view.png"_s, [&] { dialogs::viewDocument(*session, nullptr, polish); });
    keepDialog(folder + u"/edit.png"_s, [&] { dialogs::editDocument(*session, nullptr, urdu); });
    for (const Document &document : documents(workspace)) {
        if (document.kind == Document::Kind::Form && document.language == u"ur"_s)
            keepDialog(folder + u"/form.png"_s, [&] { dialogs::newVersion(*session, nullptr, document.id); });
    }
    session->selectParticipant(participants(workspace, true).last().id);
    keepDialog(folder + u"/inform.png"_s, [&] { dialogs::giveInformation(*session, nullptr); });
    REQUIRE(bringIntoUse(workspace, {english, {}, {}, {}}));
    keepDialog(folder + u"/judge.png"_s, [&] { dialogs::judgeVersion(*session, nullptr, english); });
    keep(consent, folder + u"/consent-later.png"_s);
    keep(study, folder + u"/study-later.png"_s);
}

} // namespace

TEST_CASE("Documents, their steps and the consent page are kept as pictures", "[.pictures]")
{
    const QString folder = picturesFolder();
    if (folder.isEmpty())
        return;
    for (const QString &look : {u"light"_s, u"dark"_s, u"mirrored"_s, u"large"_s, u"urdu"_s}) {
        if (!qEnvironmentVariable("COLLOQUY_LOOK", look).contains(look))
            continue;
        QDir().mkpath(folder + u'/' + look);
        appearance::setScheme(look == u"dark"_s ? Scheme::Dark : Scheme::Light);
        appearance::resetZoom();
        appearance::zoomBy(look == u"large"_s ? 100 : 0);
        const Speaking speaking(look == u"urdu"_s ? u"ur"_s : u"en"_s);
        if (look == u"mirrored"_s)
            QApplication::setLayoutDirection(Qt::RightToLeft);
        keepAll(folder + u'/' + look);
    }
    appearance::setScheme(Scheme::System);
    appearance::resetZoom();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}
