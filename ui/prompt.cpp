// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrintPreviewDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextDocument>
#include <QUrl>
#include <QVBoxLayout>

#include <variant>

using namespace Qt::StringLiterals;

namespace colloquy::prompt {

namespace {

using Answer = std::variant<std::monostate, bool, QString>;

struct Scripted {
    int scripts = 0;
    QList<Answer> answers;
    QStringList asked;
};

Scripted &scripted()
{
    static Scripted state;
    return state;
}

bool isScripted(const QString &title)
{
    if (scripted().scripts == 0)
        return false;
    scripted().asked << title;
    return true;
}

Answer nextAnswer()
{
    return scripted().answers.isEmpty() ? Answer() : scripted().answers.takeFirst();
}

bool nextYes()
{
    const Answer answer = nextAnswer();
    return std::holds_alternative<bool>(answer) && std::get<bool>(answer);
}

std::optional<QString> nextText()
{
    const Answer answer = nextAnswer();
    const auto *text = std::get_if<QString>(&answer);
    return text ? std::optional(*text) : std::nullopt;
}

QString words(const char *text)
{
    return QCoreApplication::translate("Prompt", text);
}

void setUp(QMessageBox &box, const QString &title, const QString &text)
{
    box.setWindowTitle(title);
    box.setTextFormat(Qt::PlainText);
    box.setText(inReadingDirection(title));
    box.setInformativeText(inReadingDirection(text));
    box.setAccessibleName(title);
    for (QLabel *label : box.findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
}

/// Lets the verb be pressed only once the code was typed.
void guard(QMessageBox &box, QPushButton *verb, const QString &typed)
{
    auto *edit = new QLineEdit(&box);
    edit->setPlaceholderText(words(QT_TRANSLATE_NOOP("Prompt", "Type %1")).arg(typed));
    edit->setAccessibleName(words(QT_TRANSLATE_NOOP("Prompt", "Type %1 to confirm")).arg(typed));
    if (auto *grid = qobject_cast<QGridLayout *>(box.layout())) {
        auto *buttons = box.findChild<QDialogButtonBox *>();
        const int row = grid->rowCount(), across = grid->columnCount();
        grid->removeWidget(buttons);
        grid->addWidget(edit, row, 0, 1, across);
        grid->addWidget(buttons, row + 1, 0, 1, across);
        QWidget::setTabOrder(edit, verb);
    }
    verb->setEnabled(false);
    QObject::connect(edit, &QLineEdit::textChanged, verb, [verb, typed](const QString &text) {
        verb->setEnabled(text.trimmed().compare(typed, Qt::CaseInsensitive) == 0);
    });
    edit->setFocus();
}

std::optional<QString> chosen(const QString &path)
{
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

} // namespace

bool confirm(QWidget *parent, const Confirmation &confirmation)
{
    if (isScripted(confirmation.title))
        return nextYes();
    QMessageBox box(parent);
    setUp(box, confirmation.title, confirmation.text);
    box.setIcon(confirmation.destroys ? QMessageBox::Warning : QMessageBox::Question);
    QPushButton *verb = box.addButton(confirmation.verb, QMessageBox::AcceptRole);
    QPushButton *cancel = box.addButton(QMessageBox::Cancel);
    if (!confirmation.keep.isEmpty())
        cancel->setText(confirmation.keep);
    box.setEscapeButton(cancel);
    box.setDefaultButton(confirmation.destroys ? cancel : verb);
    if (!confirmation.typed.isEmpty())
        guard(box, verb, confirmation.typed);
    box.exec();
    return box.clickedButton() == verb;
}

void tell(QWidget *parent, const Message &message)
{
    if (isScripted(message.title))
        return;
    QMessageBox box(parent);
    setUp(box, message.title, message.text);
    box.setIcon(QMessageBox::Information);
    box.setDetailedText(message.details);
    box.addButton(QMessageBox::Ok);
    box.exec();
}

std::optional<QString> askLine(QWidget *parent, const Line &line)
{
    if (isScripted(line.title))
        return nextText();
    QInputDialog dialog(parent);
    dialog.setWindowTitle(line.title);
    dialog.setLabelText(line.label);
    dialog.setTextValue(line.text);
    dialog.setTextEchoMode(line.hidden ? QLineEdit::Password : QLineEdit::Normal);
    dialog.resize(theme::px(420), dialog.height());
    for (QLineEdit *edit : dialog.findChildren<QLineEdit *>())
        edit->setAccessibleName(line.label);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.textValue()) : std::nullopt;
}

std::optional<QString> openFile(QWidget *parent, const File &file)
{
    if (isScripted(file.title))
        return nextText();
    return chosen(QFileDialog::getOpenFileName(parent, file.title, file.suggested, file.filter));
}

std::optional<QString> saveFile(QWidget *parent, const File &file)
{
    if (isScripted(file.title))
        return nextText();
    QFileDialog dialog(parent, file.title, file.suggested, file.filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(file.suffix);
    dialog.setOption(QFileDialog::DontConfirmOverwrite, file.mustBeNew);
    dialog.selectFile(file.suggested);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return chosen(dialog.selectedFiles().value(0));
}

std::optional<QString> openFolder(QWidget *parent, const File &file)
{
    if (isScripted(file.title))
        return nextText();
    return chosen(QFileDialog::getExistingDirectory(parent, file.title, file.suggested));
}

QString documents()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).exists() ? folder : QDir::homePath();
}

bool openUrl(const QUrl &url)
{
    return isScripted(QString::fromUtf8(url.toEncoded())) ? nextYes() : QDesktopServices::openUrl(url);
}

bool print(QWidget *parent, const QString &title, QTextDocument &document)
{
    if (isScripted(title))
        return nextYes();
    QPrinter printer;
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(title);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    document.print(&printer);
    return true;
}

void preview(QWidget *parent, const QString &title, QTextDocument &document)
{
    if (isScripted(title))
        return;
    QPrintPreviewDialog dialog(parent);
    dialog.setWindowTitle(title);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&document](QPrinter *printer) { document.print(printer); });
    dialog.exec();
}

void preview(QWidget *parent, const QString &title, const std::function<void(QPagedPaintDevice &)> &paint)
{
    if (isScripted(title))
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setWindowTitle(title);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&paint](QPrinter *device) { paint(*device); });
    dialog.exec();
}

Script::Script()
{
    ++scripted().scripts;
}

Script::~Script()
{
    if (--scripted().scripts == 0)
        scripted() = {};
}

void Script::answer(bool yes)
{
    scripted().answers << Answer(yes);
}

void Script::answer(const QString &text)
{
    scripted().answers << Answer(text);
}

void Script::refuse()
{
    scripted().answers << Answer();
}

QStringList Script::asked() const
{
    return scripted().asked;
}

} // namespace colloquy::prompt
