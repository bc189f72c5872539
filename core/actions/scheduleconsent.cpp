// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/scheduleconsent.h"

#include "core/actions/corrections.h"
#include "core/rules/consentrules.h"
#include "core/rules/interpreterrules.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostJudged = 4096; ///< memory stays flat where every answer differs

enum ConsentColumn { Form, Interpreted, Video, Capacity, AskedAgain, Answers, Scopes, Group, Wanted, Spoken };

QByteArray recordingWord(const std::optional<bool> &recording)
{
    if (!recording)
        return "unknown";
    return *recording ? "yes" : "no";
}

std::optional<ConsentRecord> recordOf(const Store &store, const Query &row, int first)
{
    if (row.isNull(first + Form))
        return std::nullopt;
    ConsentRecord record;
    record.videoUsed = row.integer(first + Video) != 0;
    if (!cells::from(row.cell(first + Answers), record.answers) ||
        !cells::from(row.cell(first + Capacity), record.capacity))
        store.connection().fail(Error::of(Error::Kind::Damaged, Code::FileDamaged, {}, u"consent_record"_s));
    return record;
}

bool needsInterpreter(const Study &study, const Query &row, int first)
{
    Participant participant;
    participant.interpreterWanted = fromWord<YesNo>(row.text(first + Wanted)).value_or(YesNo::NotAsked);
    participant.spokenLanguage = row.text(first + Spoken);
    return rules::needsInterpreter(study, participant);
}

} // namespace

QByteArray ScheduleConsents::join()
{
    return QByteArray(" LEFT JOIN consent_record c ON c.rowid = (SELECT n.rowid FROM consent_record n"
                      " WHERE n.participant = i.participant AND n.id NOT IN (SELECT id FROM voiding) AND ") +
           uncorrected("n") + " ORDER BY n.taken_at DESC, n.rowid DESC LIMIT 1)";
}

const ScheduleConsent &ScheduleConsents::read(const Query &row, int first)
{
    m_key.resize(0);
    for (int i = 0; i < columns; ++i)
        m_key.append(row.bytes(first + i)).append(row.isNull(first + i) ? '\x01' : '\0');
    auto found = m_judged.constFind(m_key);
    if (found == m_judged.cend()) {
        if (m_judged.size() >= mostJudged)
            m_judged.clear();
        found = m_judged.insert(QByteArray(m_key.constData(), m_key.size()), judge(row, first));
    }
    return *found;
}

ScheduleConsent ScheduleConsents::judge(const Query &row, int first)
{
    const QStringList scopes = row.text(first + Scopes).split(u',');
    const bool withdrawn = scopes.contains(word(Withdrawal::Scope::Interview)) ||
                           scopes.contains(word(Withdrawal::Scope::Everything));
    const std::optional<ConsentRecord> record = recordOf(m_store, row, first);
    const Document given = record ? form(row.bytes(first + Form).toByteArray()) : Document();
    const bool interpreted = row.integer(first + Interpreted) != 0 || needsInterpreter(m_study, row, first);
    const rules::TakenBack takenBack{withdrawn, scopes.contains(word(Withdrawal::Scope::Recording)),
                                     row.integer(first + AskedAgain) != 0};
    const ConsentStanding standing =
        rules::standingOf(record, given, row.text(first + Group), takenBack, interpreted);
    const QByteArray version = standing.record ? given.version.toUtf8() : QByteArray();
    return {word(standing.state).toUtf8(), version, recordingWord(standing.recording)};
}

const Document &ScheduleConsents::form(const QByteArray &id)
{
    const auto known = m_forms.constFind(id);
    if (known != m_forms.cend())
        return *known;
    Document document;
    Query query = m_store.prepare("SELECT version, statements, study_group FROM document WHERE id = ?1");
    const bool found = query.bind(id).step();
    if (found &&
        (!cells::from(query.cell(0), document.version) || !cells::from(query.cell(1), document.statements) ||
         !cells::from(query.cell(2), document.group)))
        m_store.connection().fail(Error::of(Error::Kind::Damaged, Code::FileDamaged, {}, u"document"_s));
    return *m_forms.insert(id, document);
}

} // namespace colloquy
