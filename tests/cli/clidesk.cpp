// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clidesk.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

namespace colloquy {

using namespace Qt::StringLiterals;

QJsonObject Ran::object() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

QJsonArray Ran::array() const
{
    return QJsonDocument::fromJson(out.toUtf8()).array();
}

CliDesk::CliDesk()
{
    write(u"pass"_s, "five calm otters\n");
    const Ran created =
        (*this)("create STUDY --opens 2026-10-01 --ends 2027-06-30 --kdf-memory-mib 1 --kdf-ops 1");
    INFO(created.err.toStdString());
    REQUIRE(created.code == 0);
}

QString CliDesk::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return file.fileName();
}

QByteArray CliDesk::hash() const
{
    QFile file(study());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}

Ran CliDesk::run(const QStringList &arguments, const QByteArray &input) const
{
    return locked(arguments + QStringList{u"--passphrase-file"_s, path(u"pass"_s)}, input);
}

Ran CliDesk::locked(const QStringList &arguments, const QByteArray &input) const
{
    QBuffer in;
    QBuffer out;
    QBuffer err;
    in.setData(input);
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    const QStringList clock =
        arguments.contains(u"--now"_s) ? QStringList() : QStringList{u"--now"_s, u"2026-11-30T08:00:00Z"_s};
    Ran ran;
    ran.code = runCommand(clock + arguments, {&in, &out, &err});
    ran.out = QString::fromUtf8(out.data());
    ran.err = QString::fromUtf8(err.data());
    return ran;
}

Ran CliDesk::operator()(const char *words) const
{
    QStringList arguments = QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
    arguments.replaceInStrings(u"STUDY"_s, study());
    return run(arguments);
}

} // namespace colloquy
