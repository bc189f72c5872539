-- SPDX-License-Identifier: GPL-3.0-or-later
-- Codes, times and states are open, so that the schedule can be read while locked. Columns named
-- sealed_... hold one padded, sealed blob each. Times are seconds since 1970 in UTC; dates are ISO text.
-- Records of evidence refer to the keyring, not to the participant, for they outlive an undone row.

CREATE TABLE study (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    instance BLOB NOT NULL CHECK (length(instance) = 16),
    title TEXT NOT NULL CHECK (title <> ''),
    short_name TEXT NOT NULL,
    reference TEXT NOT NULL,
    template TEXT NOT NULL,
    sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
    zone TEXT NOT NULL CHECK (zone <> ''),
    opens TEXT CHECK (opens IS date(opens)),
    ends TEXT NOT NULL CHECK (ends IS date(ends)),
    longest_minutes INTEGER NOT NULL CHECK (longest_minutes BETWEEN 1 AND 1440),
    longest_interpreted_minutes INTEGER NOT NULL CHECK (longest_interpreted_minutes BETWEEN 1 AND 1440),
    minimum_age INTEGER NOT NULL CHECK (minimum_age BETWEEN 0 AND 150),
    thinking_hours INTEGER NOT NULL CHECK (thinking_hours BETWEEN 0 AND 8760),
    consent_taken TEXT NOT NULL CHECK (consent_taken IN ('before', 'at_start')),
    consent_talk_minutes INTEGER NOT NULL CHECK (consent_talk_minutes BETWEEN 0 AND 1440),
    consent_talk_interpreted_minutes INTEGER NOT NULL CHECK (consent_talk_interpreted_minutes BETWEEN 0 AND 1440),
    hours TEXT NOT NULL,
    bank_holidays TEXT NOT NULL,
    buffers TEXT NOT NULL,
    travel INTEGER NOT NULL CHECK (travel BETWEEN 0 AND 1440),
    grid INTEGER NOT NULL CHECK (grid BETWEEN 1 AND 240),
    notice_hours INTEGER NOT NULL CHECK (notice_hours BETWEEN 0 AND 8760),
    day_cap INTEGER NOT NULL CHECK (day_cap >= 0),
    week_cap INTEGER NOT NULL CHECK (week_cap >= 0),
    withdrawal_days INTEGER NOT NULL CHECK (withdrawal_days BETWEEN 0 AND 36500),
    attempt_limit INTEGER NOT NULL CHECK (attempt_limit >= 0),
    buddy_places TEXT NOT NULL,
    oral_translation INTEGER NOT NULL CHECK (oral_translation IN (0, 1)),
    own_languages TEXT NOT NULL,
    typed_signature INTEGER NOT NULL CHECK (typed_signature IN (0, 1)),
    keep_unjoined_days INTEGER NOT NULL CHECK (keep_unjoined_days BETWEEN 0 AND 36500),
    keep_contact_days INTEGER NOT NULL CHECK (keep_contact_days BETWEEN 0 AND 36500),
    keep_consent_days INTEGER NOT NULL CHECK (keep_consent_days BETWEEN 0 AND 36500),
    keep_links_days INTEGER NOT NULL CHECK (keep_links_days BETWEEN 0 AND 36500),
    closed_on TEXT CHECK (closed_on IS date(closed_on)),
    evidence_exported_at INTEGER,
    links_destroyed_at INTEGER,
    sealed_contact BLOB NOT NULL,
    CHECK (opens IS NULL OR opens <= ends)
) STRICT;

CREATE TABLE study_group (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    title TEXT NOT NULL,
    prefix TEXT NOT NULL UNIQUE CHECK (prefix <> ''),
    position INTEGER NOT NULL,
    target_least INTEGER CHECK (target_least >= 0),
    target_most INTEGER CHECK (target_most >= 0),
    thanks TEXT NOT NULL CHECK (thanks IN ('none', 'voucher', 'certificate')),
    voucher_pence INTEGER NOT NULL CHECK (voucher_pence >= 0),
    criteria TEXT NOT NULL CHECK (criteria GLOB '[[{]*'),
    attributes TEXT NOT NULL CHECK (attributes GLOB '[[{]*'),
    CHECK (target_most IS NULL OR target_least IS NULL OR target_least <= target_most)
) STRICT;

-- Who has the study key, and by what. Two at least: a passphrase and the recovery key.
CREATE TABLE slot (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('passphrase', 'recovery')),
    label TEXT NOT NULL,
    version INTEGER NOT NULL,
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    ops INTEGER NOT NULL,
    memory_kib INTEGER NOT NULL,
    wrapped BLOB NOT NULL,
    commitment BLOB NOT NULL
) STRICT;

-- Every code ever given, with the person's own key wrapped by the study key. Rows stay when their
-- record is undone: code and key are spent. No part of the audit trail's images.
CREATE TABLE keyring (
    owner BLOB NOT NULL PRIMARY KEY CHECK (length(owner) = 16),
    prefix TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    wrapped BLOB,
    UNIQUE (prefix, number)
) STRICT;

CREATE TABLE participant (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16) REFERENCES keyring (owner) DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    number INTEGER NOT NULL,
    study_group TEXT NOT NULL REFERENCES study_group (key) DEFERRABLE INITIALLY DEFERRED,
    enquired_at INTEGER NOT NULL,
    spoken_language TEXT NOT NULL CHECK (spoken_language <> ''),
    reading_language TEXT CHECK (reading_language <> ''),
    interpreter_wanted TEXT NOT NULL CHECK (interpreter_wanted IN ('not_asked', 'yes', 'no')),
    interpreter_gender TEXT NOT NULL CHECK (interpreter_gender IN ('any', 'female', 'male')),
    not_interpreters TEXT NOT NULL,
    same_interpreter INTEGER NOT NULL CHECK (same_interpreter IN (0, 1)),
    filming TEXT NOT NULL CHECK (filming IN ('not_asked', 'yes', 'no')),
    modes TEXT NOT NULL,
    availability TEXT NOT NULL,
    attributes TEXT NOT NULL CHECK (attributes GLOB '[[{]*'),
    no_contact INTEGER NOT NULL CHECK (no_contact IN (0, 1)),
    knows_researcher INTEGER NOT NULL CHECK (knows_researcher IN (0, 1)),
    too_young INTEGER NOT NULL CHECK (too_young IN (0, 1)),
    closed_as TEXT CHECK (closed_as IN ('declined', 'unreachable', 'duplicate', 'over_target')),
    closed_at INTEGER,
    zone TEXT NOT NULL,
    sealed_identity BLOB,
    sealed_safety BLOB,
    sealed_notes BLOB,
    CHECK ((closed_as IS NULL) = (closed_at IS NULL))
) STRICT;

CREATE TABLE contact_attempt (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    participant BLOB NOT NULL REFERENCES keyring (owner) DEFERRABLE INITIALLY DEFERRED,
    at INTEGER NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('email', 'phone', 'text', 'post')),
    direction TEXT NOT NULL CHECK (direction IN ('outgoing', 'incoming')),
    outcome TEXT NOT NULL CHECK (outcome IN ('answered', 'no_answer', 'left_message', 'bounced')),
    call_back_at INTEGER,
    interview BLOB,
    message TEXT CHECK (message IN ('invitation', 'move', 'cancellation', 'reminder_week', 'reminder_day')),
    sealed_note BLOB
) STRICT;
CREATE INDEX contact_attempt_participant ON contact_attempt (participant);

CREATE TABLE screening (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    participant BLOB NOT NULL REFERENCES keyring (owner) DEFERRABLE INITIALLY DEFERRED,
    at INTEGER NOT NULL,
    answers TEXT NOT NULL CHECK (answers GLOB '[[{]*'),
    decision TEXT CHECK (decision IN ('eligible', 'ineligible')),
    sealed_reason BLOB
) STRICT;
CREATE INDEX screening_participant ON screening (participant);

CREATE TABLE document (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('sheet', 'form', 'script')),
    study_group TEXT NOT NULL REFERENCES study_group (key) DEFERRABLE INITIALLY DEFERRED,
    language TEXT NOT NULL CHECK (language <> ''),
    version TEXT NOT NULL CHECK (version <> ''),
    direction TEXT NOT NULL CHECK (direction IN ('ltr', 'rtl')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'ordered', 'translated', 'back_translated', 'approved', 'in_use', 'replaced')),
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    statements TEXT NOT NULL CHECK (statements GLOB '[[{]*'),
    renders BLOB REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    approved_on TEXT CHECK (approved_on IS date(approved_on)),
    approval_reference TEXT NOT NULL,
    in_use_from INTEGER,
    replaced_at INTEGER,
    translations_unaffected INTEGER NOT NULL CHECK (translations_unaffected IN (0, 1)),
    replaces BLOB REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    sample_only INTEGER NOT NULL CHECK (sample_only IN (0, 1)),
    attachment_hash BLOB,
    sealed_attachment BLOB,
    sealed_reason BLOB,
    UNIQUE (kind, study_group, language, version),
    CHECK (state NOT IN ('in_use', 'replaced') OR (approved_on IS NOT NULL AND in_use_from IS NOT NULL)),
    CHECK ((state = 'replaced') = (replaced_at IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX document_in_use ON document (kind, study_group, language) WHERE state = 'in_use';

CREATE TABLE information_given (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    participant BLOB NOT NULL REFERENCES keyring (owner) DEFERRABLE INITIALLY DEFERRED,
    document BLOB NOT NULL,
    at INTEGER NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('email', 'post', 'in_person', 'read_aloud', 'audio')),
    interpreter BLOB
) STRICT;
CREATE INDEX information_given_participant ON information_given (participant);

CREATE TABLE consent_record (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    participant BLOB NOT NULL REFERENCES keyring (owner) DEFERRABLE INITIALLY DEFERRED,
    form BLOB NOT NULL,
    language TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('signed', 'esigned', 'spoken')),
    taken_at INTEGER NOT NULL,
    answers TEXT NOT NULL CHECK (answers GLOB '[[{]*'),
    interpreter BLOB,
    read_aloud INTEGER NOT NULL CHECK (read_aloud IN (0, 1)),
    video_used INTEGER NOT NULL CHECK (video_used IN (0, 1)),
    copy_given_at INTEGER,
    copy_how TEXT CHECK (copy_how IN ('email', 'post', 'in_person', 'read_aloud', 'audio')),
    identity_checked INTEGER NOT NULL CHECK (identity_checked IN (0, 1)),
    capacity TEXT NOT NULL CHECK (capacity IN ('not_asked', 'presumed', 'concern')),
    questions_asked INTEGER NOT NULL CHECK (questions_asked IN (0, 1)),
    name_said INTEGER NOT NULL CHECK (name_said IN (0, 1)),
    evidence TEXT NOT NULL CHECK (evidence IN ('none', 'scan', 'drawn', 'typed')),
    evidence_hash BLOB NOT NULL,
    corrects BLOB,
    sealed_taking BLOB,
    sealed_evidence BLOB,
    CHECK ((evidence = 'none') = (length(evidence_hash) = 0))
) STRICT;
CREATE INDEX consent_record_participant ON consent_record (participant, taken_at);
CREATE INDEX consent_record_corrects ON consent_record (corrects) WHERE corrects IS NOT NULL;

-- What a new version of a document asks of somebody who was informed or consented on an older one.
CREATE TABLE version_mark (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    participant BLOB NOT NULL REFERENCES keyring (owner) DEFERRABLE INITIALLY DEFERRED,
    document BLOB NOT NULL CHECK (length(document) = 16),
    mark TEXT NOT NULL CHECK (mark IN ('reconsent', 'inform', 'unaffected')),
    at INTEGER NOT NULL,
    sealed_reason BLOB
) STRICT;
CREATE INDEX version_mark_participant ON version_mark (participant);

CREATE TABLE withdrawal (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    participant BLOB NOT NULL REFERENCES keyring (owner) DEFERRABLE INITIALLY DEFERRED,
    at INTEGER NOT NULL,
    scopes TEXT NOT NULL CHECK (scopes <> ''),
    told TEXT NOT NULL CHECK (told IN ('phone', 'email', 'text', 'post', 'in_person', 'other')),
    after_window INTEGER NOT NULL CHECK (after_window IN (0, 1)),
    done TEXT NOT NULL CHECK (done GLOB '[[{]*'),
    decided_at INTEGER,
    sealed_reason BLOB
) STRICT;
CREATE INDEX withdrawal_participant ON withdrawal (participant);

CREATE TABLE interview (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    participant BLOB NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    start_utc INTEGER NOT NULL,
    end_utc INTEGER NOT NULL,
    wall_time TEXT NOT NULL CHECK (wall_time IS strftime('%Y-%m-%dT%H:%M', wall_time)),
    zone TEXT NOT NULL CHECK (zone <> ''),
    fold TEXT CHECK (fold IN ('first', 'second')),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    mode TEXT NOT NULL CHECK (mode IN ('zoom', 'teams', 'phone', 'face_to_face')),
    state TEXT NOT NULL CHECK (state IN ('proposed', 'confirmed', 'moved', 'cancelled', 'no_show', 'completed', 'partial', 'stopped')),
    place_type TEXT NOT NULL,
    due_out_at INTEGER,
    arrived_at INTEGER,
    left_at INTEGER,
    started_at INTEGER,
    ended_at INTEGER,
    consent_reaffirmed INTEGER NOT NULL CHECK (consent_reaffirmed IN (0, 1)),
    distress TEXT NOT NULL CHECK (distress IN ('none', 'paused', 'stopped')),
    support_sheet INTEGER NOT NULL CHECK (support_sheet IN (0, 1)),
    follow_up_on TEXT CHECK (follow_up_on IS date(follow_up_on)),
    notes_done INTEGER NOT NULL CHECK (notes_done IN (0, 1)),
    moved_from BLOB REFERENCES interview (id) DEFERRABLE INITIALLY DEFERRED,
    moved_by TEXT CHECK (moved_by IN ('participant', 'researcher', 'interpreter')),
    cancelled_by TEXT CHECK (cancelled_by IN ('participant', 'researcher', 'interpreter')),
    continues BLOB REFERENCES interview (id) DEFERRABLE INITIALLY DEFERRED,
    sequence INTEGER NOT NULL CHECK (sequence >= 0),
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    sealed_place BLOB,
    sealed_notes BLOB,
    CHECK (end_utc = start_utc + 60 * minutes),
    CHECK (left_at IS NULL OR left_at >= arrived_at),
    CHECK (ended_at IS NULL OR started_at IS NOT NULL),
    CHECK (ended_at IS NULL OR ended_at >= started_at),
    CHECK (state NOT IN ('completed', 'partial', 'stopped') OR ended_at IS NOT NULL),
    CHECK ((state = 'cancelled') = (cancelled_by IS NOT NULL))
) STRICT;
CREATE INDEX interview_participant ON interview (participant);
CREATE INDEX interview_start ON interview (start_utc);

-- The last line of defence: nobody has two live interviews, and as there is one researcher, no two overlap.
-- Interviews last a day at most. Guards rather than a unique index: every index costs each booking a page.
CREATE TRIGGER interview_live_insert BEFORE INSERT ON interview WHEN NEW.state IN ('proposed', 'confirmed')
BEGIN
    SELECT RAISE(ABORT, 'live twice') WHERE EXISTS (
        SELECT 1 FROM interview WHERE participant = NEW.participant AND state IN ('proposed', 'confirmed')
            AND id <> NEW.id);
END;
CREATE TRIGGER interview_live_update BEFORE UPDATE ON interview WHEN NEW.state IN ('proposed', 'confirmed')
BEGIN
    SELECT RAISE(ABORT, 'live twice') WHERE EXISTS (
        SELECT 1 FROM interview WHERE participant = NEW.participant AND state IN ('proposed', 'confirmed')
            AND id <> NEW.id);
END;
CREATE TRIGGER interview_overlap_insert BEFORE INSERT ON interview WHEN NEW.state IN ('proposed', 'confirmed')
BEGIN
    SELECT RAISE(ABORT, 'overlap') WHERE EXISTS (
        SELECT 1 FROM interview WHERE start_utc > NEW.start_utc - 86400 AND start_utc < NEW.end_utc
            AND end_utc > NEW.start_utc AND state IN ('proposed', 'confirmed') AND id <> NEW.id);
END;
CREATE TRIGGER interview_overlap_update BEFORE UPDATE ON interview WHEN NEW.state IN ('proposed', 'confirmed')
BEGIN
    SELECT RAISE(ABORT, 'overlap') WHERE EXISTS (
        SELECT 1 FROM interview WHERE start_utc > NEW.start_utc - 86400 AND start_utc < NEW.end_utc
            AND end_utc > NEW.start_utc AND state IN ('proposed', 'confirmed') AND id <> NEW.id);
END;

CREATE TABLE interpreter (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16) REFERENCES keyring (owner) DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    number INTEGER NOT NULL,
    languages TEXT NOT NULL CHECK (languages <> ''),
    gender TEXT NOT NULL CHECK (gender IN ('any', 'female', 'male')),
    agreement_on TEXT CHECK (agreement_on IS date(agreement_on)),
    agreement TEXT NOT NULL CHECK (agreement IN ('own', 'agency')),
    agrees_to_recording TEXT NOT NULL CHECK (agrees_to_recording IN ('not_asked', 'yes', 'no')),
    lead_days INTEGER NOT NULL CHECK (lead_days >= 0),
    bands TEXT NOT NULL CHECK (bands GLOB '[[{]*'),
    availability TEXT NOT NULL,
    known_to TEXT NOT NULL,
    modes TEXT NOT NULL,
    filming TEXT NOT NULL CHECK (filming IN ('not_asked', 'yes', 'no')),
    rate_pence INTEGER CHECK (rate_pence >= 0),
    least_minutes INTEGER NOT NULL CHECK (least_minutes BETWEEN 0 AND 1440),
    agreement_hash BLOB NOT NULL,
    sealed_identity BLOB,
    sealed_notes BLOB,
    sealed_agreement BLOB
) STRICT;

-- For an interview, or for a call of its own time.
CREATE TABLE interpreter_booking (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    purpose TEXT NOT NULL CHECK (purpose IN ('interview', 'screening', 'consent')),
    interview BLOB REFERENCES interview (id) DEFERRABLE INITIALLY DEFERRED,
    participant BLOB REFERENCES keyring (owner) DEFERRABLE INITIALLY DEFERRED,
    call_start INTEGER,
    call_minutes INTEGER CHECK (call_minutes BETWEEN 1 AND 1440),
    interpreter BLOB REFERENCES interpreter (id) DEFERRABLE INITIALLY DEFERRED,
    language TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('wanted', 'asked', 'confirmed', 'reconfirm', 'declined', 'released', 'moved', 'attended', 'no_show')),
    briefing_minutes INTEGER NOT NULL CHECK (briefing_minutes BETWEEN 0 AND 600),
    debriefing_minutes INTEGER NOT NULL CHECK (debriefing_minutes BETWEEN 0 AND 600),
    at INTEGER NOT NULL,
    asked_at INTEGER,
    papers_sent_at INTEGER,
    accepted TEXT NOT NULL CHECK (accepted IN ('not_asked', 'yes', 'no')),
    substitute_for BLOB REFERENCES interpreter (id) DEFERRABLE INITIALLY DEFERRED,
    by_telephone INTEGER NOT NULL CHECK (by_telephone IN (0, 1)),
    second INTEGER NOT NULL CHECK (second IN (0, 1)),
    cost_pence INTEGER CHECK (cost_pence >= 0),
    sealed_agency BLOB,
    CHECK ((purpose = 'interview') = (interview IS NOT NULL)),
    CHECK ((interview IS NULL) = (participant IS NOT NULL)),
    CHECK ((interview IS NULL) = (call_start IS NOT NULL)),
    CHECK ((call_start IS NULL) = (call_minutes IS NULL))
) STRICT;
CREATE INDEX interpreter_booking_interview ON interpreter_booking (interview);
CREATE INDEX interpreter_booking_interpreter ON interpreter_booking (interpreter);
CREATE INDEX interpreter_booking_call ON interpreter_booking (call_start) WHERE call_start IS NOT NULL;

-- The researcher's own busy times: one row a calendar, as [[start, end], ...], and an index of them that
-- follows from it and is no part of the audit trail's images.
CREATE TABLE busy_calendar (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    imported_at INTEGER NOT NULL,
    longest INTEGER NOT NULL CHECK (longest >= 0),
    times TEXT NOT NULL CHECK (times GLOB '[[]*'),
    sealed_source BLOB NOT NULL
) STRICT;

CREATE TABLE busy_time (
    start_utc INTEGER NOT NULL,
    end_utc INTEGER NOT NULL CHECK (end_utc >= start_utc),
    calendar BLOB NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (start_utc, end_utc, calendar, number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER busy_time_fills AFTER INSERT ON busy_calendar
BEGIN
    INSERT INTO busy_time SELECT a.value, z.value, NEW.id, t.key
        FROM json_each(NEW.times) t, json_each(t.value) a, json_each(t.value) z WHERE a.key = 0 AND z.key = 1;
END;
CREATE TRIGGER busy_time_follows AFTER UPDATE ON busy_calendar
BEGIN
    DELETE FROM busy_time WHERE calendar = OLD.id;
    INSERT INTO busy_time SELECT a.value, z.value, NEW.id, t.key
        FROM json_each(NEW.times) t, json_each(t.value) a, json_each(t.value) z WHERE a.key = 0 AND z.key = 1;
END;
CREATE TRIGGER busy_time_goes AFTER DELETE ON busy_calendar
BEGIN
    DELETE FROM busy_time WHERE calendar = OLD.id;
END;

CREATE TABLE thanks (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    participant BLOB NOT NULL REFERENCES keyring (owner) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('voucher', 'certificate')),
    state TEXT NOT NULL CHECK (state IN ('due', 'requested', 'sent', 'acknowledged', 'declined', 'bounced', 'void', 'reissued')),
    pence INTEGER NOT NULL CHECK (pence >= 0),
    number INTEGER UNIQUE,
    sent_at INTEGER,
    delivered TEXT CHECK (delivered IN ('email', 'post', 'hand')),
    closed_at INTEGER,
    receipt TEXT CHECK (receipt IN ('signed', 'email', 'spoken')),
    sealed_serial BLOB,
    CHECK (state NOT IN ('sent', 'acknowledged') OR sent_at IS NOT NULL)
) STRICT;
CREATE INDEX thanks_participant ON thanks (participant);

CREATE TABLE override (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    participant BLOB REFERENCES keyring (owner) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('override', 'deviation')),
    subject BLOB NOT NULL CHECK (length(subject) = 16),
    code TEXT NOT NULL CHECK (code <> ''),
    at INTEGER NOT NULL,
    sealed_reason BLOB
) STRICT;
CREATE INDEX override_subject ON override (subject);

CREATE TABLE incident (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    participant BLOB REFERENCES keyring (owner) DEFERRABLE INITIALLY DEFERRED,
    interview BLOB,
    kind TEXT NOT NULL CHECK (kind IN ('distress', 'disclosure', 'complaint', 'breach', 'deviation')),
    at INTEGER NOT NULL,
    follow_up_on TEXT CHECK (follow_up_on IS date(follow_up_on)),
    closed_at INTEGER,
    sealed_words BLOB
) STRICT;
CREATE INDEX incident_participant ON incident (participant);

-- Who got the summary of findings that they had asked for.
CREATE TABLE summary_sent (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    participant BLOB NOT NULL REFERENCES keyring (owner) DEFERRABLE INITIALLY DEFERRED,
    at INTEGER NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('email', 'post', 'in_person', 'read_aloud', 'audio'))
) STRICT;
CREATE INDEX summary_sent_participant ON summary_sent (participant);

-- Evidence is undone by a row here, never by deletion.
CREATE TABLE voiding (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    entity TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE audit (
    seq INTEGER NOT NULL PRIMARY KEY,
    tx INTEGER NOT NULL,
    utc INTEGER NOT NULL,
    clock TEXT NOT NULL CHECK (clock IN ('real', 'set')),
    actor TEXT NOT NULL,
    version TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    entity TEXT NOT NULL,
    row_id BLOB NOT NULL,
    participant BLOB,
    fields TEXT NOT NULL,
    reasons TEXT NOT NULL,
    row_hash BLOB,
    sealed BLOB,
    sealed_hash BLOB NOT NULL,
    mac BLOB NOT NULL CHECK (length(mac) = 32)
) STRICT;
CREATE INDEX audit_participant ON audit (participant, entity, row_id);
CREATE INDEX audit_undone ON audit (participant) WHERE action GLOB 'undo:*';

CREATE TRIGGER audit_keeps BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'audit is append-only');
END;
CREATE TRIGGER audit_stays BEFORE UPDATE ON audit
    WHEN NEW.sealed IS NOT NULL OR OLD.seq <> NEW.seq OR OLD.tx <> NEW.tx OR OLD.utc <> NEW.utc OR OLD.clock <> NEW.clock
        OR OLD.actor <> NEW.actor OR OLD.version <> NEW.version OR OLD.action <> NEW.action OR OLD.subject <> NEW.subject
        OR OLD.entity <> NEW.entity OR OLD.row_id <> NEW.row_id OR OLD.participant IS NOT NEW.participant
        OR OLD.fields <> NEW.fields OR OLD.reasons <> NEW.reasons OR OLD.row_hash IS NOT NEW.row_hash
        OR OLD.sealed_hash <> NEW.sealed_hash OR OLD.mac <> NEW.mac
BEGIN
    SELECT RAISE(ABORT, 'audit is append-only');
END;
