// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include "ui/dialogs/shortcutsdialog.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

QLabel *words(const QString &text)
{
    QLabel *label = wrappedLabel(inReadingDirection(text));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Colloquy"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::px(theme::page), theme::px(20), theme::px(theme::page),
                               theme::px(theme::wide));
    column->setSpacing(theme::px(theme::gap));
    auto *sign = new QLabel;
    const int side = theme::px(64);
    sign->setPixmap(applicationIcon().pixmap(side, side));
    column->addWidget(sign, 0, Qt::AlignLeading);
    QLabel *name = words(tr("Colloquy %1").arg(QLatin1String(COLLOQUY_VERSION)));
    theme::setFace(name, Face::Title);
    column->addWidget(name);
    column->addWidget(words(tr("For researchers who run interview studies: from the first enquiry to the "
                               "thanks, with every name kept under lock.")));
    column->addWidget(words(tr("Free software under the GNU General Public License, version 3 or later "
                               "(GPL-3.0-or-later). You may use, study, change and pass it on. It comes "
                               "without any warranty.")));
    QLabel *parts = words(tr("Made with Qt %1 (LGPL 3), libsodium (ISC), SQLite (public domain) and Tabler "
                             "icons (MIT).")
                              .arg(QLatin1String(qVersion())));
    theme::setInk(parts, Tone::Muted);
    column->addWidget(parts);
    column->addStretch();
    auto *buttons = new QDialogButtonBox;
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    column->addWidget(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    const int width = theme::px(440);
    resize(width, column->totalHeightForWidth(width));
}

void dialogs::showAbout(QWidget *parent)
{
    (new AboutDialog(parent))->open();
}

} // namespace colloquy
