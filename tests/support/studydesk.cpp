// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/studydesk.h"

namespace colloquy {

using namespace Qt::StringLiterals;

StudyDesk::StudyDesk()
{
    begin(u":memory:"_s);
}

StudyDesk::StudyDesk(const QString &path)
{
    begin(path);
}

qint64 StudyDesk::monday()
{
    return QDateTime({2026, 11, 30}, {8, 0}, Qt::UTC).toSecsSinceEpoch();
}

QString StudyDesk::passphrase()
{
    return u"five calm otters"_s;
}

void StudyDesk::begin(const QString &path)
{
    CreateStudy request;
    request.path = path;
    request.title = u"A study on a desk"_s;
    request.opens = QDate(2026, 10, 1);
    request.ends = QDate(2027, 6, 30);
    request.passphrase = passphrase();
    request.cost = {1, 8};
    request.clock = monday();
    auto created = createStudy(request);
    REQUIRE(created);
    m_workspace = std::move(created->workspace);
    m_workspace->setClock(monday());
    QObject::connect(m_workspace.get(), &Workspace::changed, m_workspace.get(),
                     [this](const ChangeSet &changes) {
                         ++m_announced;
                         m_last = changes;
                     });
}

QMap<QByteArray, QList<Row>> StudyDesk::rows()
{
    QMap<QByteArray, QList<Row>> all;
    for (const TableShape &shape : allShapes()) {
        Query query = store().prepare(shape.selectSql() + " ORDER BY id");
        while (query.step())
            all[shape.name] << query.row(0, static_cast<int>(shape.columns.size()));
    }
    return all;
}

} // namespace colloquy
