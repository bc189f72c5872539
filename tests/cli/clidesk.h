// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli.h"
#include "tests/support/print.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

namespace colloquy {

/// What a command left behind.
struct Ran {
    int code = 0;
    QString out;
    QString err;

    QJsonObject object() const;
    QJsonArray array() const;
    /// The first line of standard error starts so, such as "block interview.too_long".
    bool says(const QString &start) const { return err.startsWith(start + u':'); }
};

/// A folder with a passphrase file and a study in it, on Monday, 30 November 2026, 08:00 UTC. Commands run
/// in this process, with the clock of that Monday.
class CliDesk {
public:
    /// With the study "study.colloquy", open from 1 October 2026 to 30 June 2027.
    CliDesk();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString study() const { return path(QStringLiteral("study.colloquy")); }
    QString write(const QString &name, const QByteArray &content) const;
    QByteArray hash() const;

    /// With the passphrase.
    Ran run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// As typed, with nothing added but the clock.
    Ran locked(const QStringList &arguments, const QByteArray &input = {}) const;

    /// Splits at blanks; STUDY stands for the study.
    Ran operator()(const char *words) const;

private:
    QTemporaryDir m_folder;
};

} // namespace colloquy
