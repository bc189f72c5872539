// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/attachmentrow.h"

#include "core/rules/wording.h"
#include "ui/prompt.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr qint64 mostRead = 64 * 1024 * 1024; ///< more than can be kept, which the checks then say

QPushButton *pushButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

AttachmentRow::AttachmentRow(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_filter(tr("Documents (*.pdf *.odt *.docx *.doc *.rtf *.txt);;All files (*)"))
    , m_name(new QLineEdit)
    , m_linking(pushButton(tr("Lin&k..."), u"link-file"_s))
    , m_remove(pushButton(tr("Re&move"), u"remove-file"_s))
{
    QPushButton *choose = pushButton(tr("&Attach a file..."), u"attach-file"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_name, 1);
    for (QPushButton *button : {choose, m_linking, m_remove})
        row->addWidget(button);
    choose->setToolTip(tr("A copy is kept in the study, sealed"));
    m_linking->setToolTip(tr("The file stays where it is; the study keeps where, and what it held"));
    m_linking->setAccessibleName(tr("Link a file"));
    m_linking->hide();
    m_name->setReadOnly(true);
    m_name->setAccessibleName(name);
    m_name->setPlaceholderText(tr("none"));
    m_remove->setAccessibleName(tr("Remove the file"));
    setAccessibleName(name);
    setFocusProxy(choose);
    setFocusPolicy(Qt::StrongFocus); // or a label's key wouldn't come here
    setFile({}, {});
    connect(choose, &QPushButton::clicked, this, [this] { this->choose(false); });
    connect(m_linking, &QPushButton::clicked, this, [this] { this->choose(true); });
    connect(m_remove, &QPushButton::clicked, this, [this, choose] {
        choose->setFocus();
        setFile({}, {});
        Q_EMIT edited();
    });
}

void AttachmentRow::setFile(const QString &name, const QByteArray &content, const QString &link)
{
    m_fileName = name;
    m_content = content;
    m_link = link;
    m_name->setText(link.isEmpty() ? name : tr("%1 (linked)").arg(name));
    m_name->setToolTip(link);
    m_remove->setEnabled(!name.isEmpty());
}

void AttachmentRow::offerLinks()
{
    m_linking->show();
}

void AttachmentRow::choose(bool linked)
{
    const auto path =
        prompt::openFile(this, {linked ? tr("Link a file") : tr("Attach a file"), m_filter, {}, {}});
    if (!path)
        return;
    QFile file(*path);
    const QFileInfo about(*path);
    if (!about.isFile() || !file.open(QIODevice::ReadOnly)) {
        const Error error = Error::of(Error::Kind::Storage, Code::FileUnreadable);
        return prompt::tell(this, {tr("That file wasn't attached"), sentence(error), {}});
    }
    if (linked)
        setFile(about.fileName(), file.readAll(), about.absoluteFilePath());
    else
        setFile(about.fileName(), file.read(mostRead));
    Q_EMIT edited();
}

} // namespace colloquy
