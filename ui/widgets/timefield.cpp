// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timefield.h"

#include "ui/widgets/choicerow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

#include <QCalendarWidget>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

const QString first = u"first"_s;
const QString second = u"second"_s;

constexpr int pauseMilliseconds = 300;

/// "2026-11-24 10:00, or thu 6pm"
QString example(TimeField::Kind kind, QDate today)
{
    const bool timed = kind == TimeField::Kind::DateAndTime;
    const QString words = timed ? TimeField::tr("thu 6pm") : TimeField::tr("thu");
    const std::optional<QTime> time = timed ? std::optional(QTime(10, 0)) : std::nullopt;
    return today.isValid() ? TimeField::tr("%1, or %2").arg(writtenTime({today.addDays(1), time}), words)
                           : words;
}

} // namespace

QString zoneText(qint64 utc, const QByteArray &zone)
{
    return QTimeZone(zone).abbreviation(QDateTime::fromSecsSinceEpoch(utc, Qt::UTC));
}

TimeField::TimeField(Kind kind, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_field(new QLineEdit)
    , m_open(new QToolButton)
    , m_reading(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(theme::tight));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::px(theme::tight));
    row->addWidget(m_field, 1);
    row->addWidget(m_open);
    column->addLayout(row);
    column->addWidget(m_reading);
    setFocusProxy(m_field);
    setAccessibleName(name);
    m_field->setAccessibleName(name);
    m_field->setPlaceholderText(example(kind, {}));
    m_field->installEventFilter(this);
    m_open->setIcon(icon(u"calendar"_s));
    m_open->setAccessibleName(tr("%1: calendar").arg(name));
    m_open->setToolTip(tr("Calendar (Alt+Down)"));
    m_open->setAutoRaise(true);
    m_open->setFocusPolicy(Qt::StrongFocus);
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setWordWrap(true);
    theme::setFace(m_reading, Face::Small);
    connect(m_field, &QLineEdit::textChanged, this, &TimeField::read);
    connect(m_open, &QToolButton::clicked, this, &TimeField::openCalendar);
    showReading();
}

void TimeField::buildFolds()
{
    m_foldRow = new QWidget;
    m_fold = new ChoiceRow(tr("Which of the two"));
    m_fold->setObjectName(u"fold"_s);
    auto *folds = new QVBoxLayout(m_foldRow);
    folds->setContentsMargins(0, 0, 0, 0);
    folds->setSpacing(theme::px(theme::tight));
    folds->addWidget(
        smallLabel(tr("Clocks go back that night, and this hour occurs twice. Which one?"), Tone::Info));
    folds->addWidget(m_fold, 0, Qt::AlignLeading);
    layout()->addWidget(m_foldRow);
    connect(m_fold, &ChoiceRow::chosen, this, &TimeField::changed);
}

void TimeField::setZone(const QByteArray &zone)
{
    m_where = zone;
    if (!m_foldRow)
        buildFolds();
    if (!isEmpty())
        read();
    showFolds();
}

void TimeField::setToday(QDate today)
{
    if (m_today == today)
        return;
    m_today = today;
    m_field->setPlaceholderText(example(m_kind, m_today));
    read();
}

void TimeField::setDay(const std::optional<QDate> &day)
{
    if (m_day == day)
        return;
    m_day = day;
    read();
}

void TimeField::setZoneText(const QString &zone)
{
    m_zone = zone;
    showReading();
}

void TimeField::setEmptyReading(const QString &sentence)
{
    m_emptyReading = sentence;
    showReading();
}

void TimeField::setProblem(const QString &sentence)
{
    m_problem = sentence;
    showReading();
}

void TimeField::setDate(QDate date)
{
    m_field->setText(writtenTime({date, std::nullopt}));
}

void TimeField::setDateTime(QDate date, QTime time)
{
    m_field->setText(writtenTime({date, time}));
}

void TimeField::setTime(const WallTime &time)
{
    setDateTime(time.date, time.time);
    if (m_fold && time.fold)
        m_fold->setCurrent(*time.fold == Fold::First ? first : second);
    Q_EMIT changed();
}

void TimeField::clear()
{
    m_field->clear();
}

std::optional<QDate> TimeField::date() const
{
    return isComplete() ? m_read->date : std::nullopt;
}

std::optional<QTime> TimeField::time() const
{
    return isComplete() ? m_read->time : std::nullopt;
}

WallTime TimeField::wallTime() const
{
    WallTime wall{date().value_or(QDate()), time().value_or(QTime()), m_where, {}};
    if (const auto chosen = m_fold ? m_fold->current() : std::nullopt; chosen && !m_offered.isEmpty())
        wall.fold = *chosen == first ? Fold::First : Fold::Second;
    return wall;
}

bool TimeField::isWhole(const TimeReading &reading) const
{
    if (!reading.date)
        return false;
    return m_kind == Kind::Date ? !reading.time : reading.time.has_value();
}

bool TimeField::isComplete() const
{
    return m_read && isWhole(*m_read);
}

bool TimeField::isEmpty() const
{
    return m_field->text().trimmed().isEmpty();
}

QString TimeField::reading() const
{
    if (isEmpty())
        return m_emptyReading;
    if (!isComplete()) {
        if (!m_meanings.isEmpty())
            return tr("This can mean more than one time. Which one?");
        if (m_kind == Kind::DateAndTime && m_read && m_read->date)
            return tr("%1 - and at what time?").arg(locale().toString(*m_read->date, u"dddd d MMMM yyyy"_s));
        return tr("Not a date that can be read. Try %1.").arg(m_field->placeholderText());
    }
    const QString day = locale().toString(*m_read->date, u"dddd d MMMM yyyy"_s);
    if (!m_read->time)
        return day;
    const QString clock = locale().toString(*m_read->time, u"HH:mm"_s);
    return tr("%1, %2").arg(day, m_zone.isEmpty() ? clock : u"%1 %2"_s.arg(clock, m_zone));
}

void TimeField::read()
{
    QList<TimeReading> meanings = meaningsOf(m_field->text(), {m_today, locale(), m_where});
    for (TimeReading &meaning : meanings) {
        if (!meaning.date && m_kind == Kind::DateAndTime)
            meaning.date = m_day;
    }
    const auto isPart = [this](const TimeReading &meaning) { return !isWhole(meaning); };
    if (!std::ranges::all_of(meanings, isPart))
        meanings.removeIf(isPart);
    m_read = meanings.size() == 1 ? std::optional(meanings.first()) : std::nullopt;
    offer(meanings.size() > 1 ? meanings : QList<TimeReading>());
    m_problem.clear();
    showFolds();
    showReading();
    Q_EMIT changed();
}

void TimeField::buildMeanings()
{
    m_meaning = new ChoiceRow(tr("Which one is meant"));
    m_meaning->setObjectName(u"meaning"_s);
    m_meaning->hide();
    static_cast<QVBoxLayout *>(layout())->insertWidget(2, m_meaning, 0, Qt::AlignLeading);
    m_asking.setSingleShot(true);
    m_asking.setInterval(pauseMilliseconds);
    connect(&m_asking, &QTimer::timeout, m_meaning, &QWidget::show);
    connect(m_meaning, &ChoiceRow::chosen, this, [this](const QString &id) {
        m_read = m_meanings.value(id.toInt());
        m_problem.clear();
        showFolds();
        showReading();
        Q_EMIT changed();
    });
}

/// The words leave open which one is meant; asked once typing has paused.
void TimeField::offer(const QList<TimeReading> &meanings)
{
    if (meanings.isEmpty() && !m_meaning)
        return;
    if (!m_meaning)
        buildMeanings();
    m_meaning->hide();
    m_asking.stop();
    m_meanings = meanings;
    QList<ChoiceRow::Choice> choices;
    for (qsizetype i = 0; i < meanings.size(); ++i)
        choices << ChoiceRow::Choice{QString::number(i), briefly(meanings[i])};
    m_meaning->setChoices(choices);
    QWidget *before = m_open;
    for (QRadioButton *choice : m_meaning->findChildren<QRadioButton *>()) {
        setTabOrder(before, choice);
        before = choice;
    }
    if (!meanings.isEmpty())
        m_asking.start();
}

/// Only what the meanings differ in.
QString TimeField::briefly(const TimeReading &reading) const
{
    const auto same = [&](auto part) {
        return std::ranges::all_of(m_meanings,
                                   [&](const TimeReading &each) { return each.*part == reading.*part; });
    };
    QStringList parts;
    if (reading.date && !same(&TimeReading::date))
        parts << locale().toString(*reading.date, u"ddd d MMM"_s);
    if (reading.time && !same(&TimeReading::time))
        parts << locale().toString(*reading.time, u"HH:mm"_s);
    return parts.join(u", "_s);
}

void TimeField::showFolds()
{
    if (!m_foldRow)
        return;
    const QList<qint64> instants = instantsOf(wallTime());
    if (isComplete() && instants.isEmpty())
        m_problem = tr("Clocks go forward that night, and this hour doesn't exist.");
    const QList<qint64> offered = instants.size() == 2 ? instants : QList<qint64>();
    m_foldRow->setVisible(!offered.isEmpty());
    if (offered == m_offered)
        return;
    m_offered = offered;
    if (!offered.isEmpty())
        m_fold->setChoices({{first, tr("The first, %1").arg(zoneText(offered.first(), m_where))},
                            {second, tr("The second, %1").arg(zoneText(offered.last(), m_where))}});
}

void TimeField::showReading()
{
    const bool bad = !m_problem.isEmpty() || (!isEmpty() && !isComplete());
    m_reading->setText(m_problem.isEmpty() ? reading() : m_problem);
    m_reading->setVisible(!m_reading->text().isEmpty());
    theme::setInk(m_reading, bad ? Tone::Warn : Tone::Muted);
    m_field->setAccessibleDescription(m_reading->text());
}

bool TimeField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F4 || (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier)) {
            openCalendar();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TimeField::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(m_read && m_read->date ? *m_read->date : m_today);
    calendar->setAccessibleName(accessibleName());
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, this, [this, popup](QDate date) {
        const std::optional<QTime> kept = m_read ? m_read->time : std::nullopt;
        m_field->setText(writtenTime({date, kept}));
        popup->close();
        m_field->setFocus();
    });
    popup->move(m_field->mapToGlobal(QPoint(0, m_field->height() + 2)));
    popup->show();
    calendar->setFocus();
}

} // namespace colloquy
