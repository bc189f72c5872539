// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QPagedPaintDevice;
class QTextDocument;
class QUrl;
class QWidget;

namespace colloquy::prompt {

/// Asked only before what can't be undone. The verb is on the button, never "Yes".
struct Confirmation {
    QString title; ///< the question
    QString text;  ///< what will be lost
    QString verb;  ///< such as "Erase C07"
    QString typed; ///< must be typed first, such as "C07"; empty: no typing
    bool destroys = false;
    QString keep = {}; ///< the other way out, where "Cancel" could be misread
};

struct Message {
    QString title;
    QString text;
    QString details; ///< to copy; holds nothing personal
};

struct Line {
    QString title;
    QString label;
    QString text;
    bool hidden = false; ///< a passphrase
};

struct File {
    QString title;
    QString filter; ///< such as "Colloquy study (*.colloquy)"
    QString suffix; ///< added where none is typed
    QString suggested;
    bool mustBeNew = false; ///< so nothing is asked about replacing
};

/// The only door to message boxes and file dialogs.
bool confirm(QWidget *parent, const Confirmation &confirmation);
void tell(QWidget *parent, const Message &message);
std::optional<QString> askLine(QWidget *parent, const Line &line);
std::optional<QString> openFile(QWidget *parent, const File &file);
std::optional<QString> saveFile(QWidget *parent, const File &file);
std::optional<QString> openFolder(QWidget *parent, const File &file);
/// Where files are kept unless somebody says otherwise; it is there.
QString documents();
/// In whatever program the desktop opens it with; false where none does. A script is asked with the link.
bool openUrl(const QUrl &url);
/// On the printer that is chosen; false where none is.
bool print(QWidget *parent, const QString &title, QTextDocument &document);
/// The pages first, to be printed or kept as PDF from there.
void preview(QWidget *parent, const QString &title, QTextDocument &document);
/// The same for pages of A4 that are painted from edge to edge, as often as they are wanted.
void preview(QWidget *parent, const QString &title, const std::function<void(QPagedPaintDevice &)> &paint);

/// The answers that a test gives next. While one exists no window appears: each question takes the first
/// answer left, and a question without one is a no.
class Script {
public:
    Script();
    ~Script();
    Script(const Script &) = delete;
    Script &operator=(const Script &) = delete;

    void answer(bool yes);
    void answer(const QString &text);
    void refuse(); ///< cancels whatever comes next

    /// The titles of all that was asked or told, in order.
    QStringList asked() const;
};

} // namespace colloquy::prompt
