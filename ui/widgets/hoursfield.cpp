// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hoursfield.h"

#include "core/base/hourspans.h"
#include "core/rules/wording.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTime>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

using Days = std::array<QList<MinuteSpan>, 7>;

QString clockText(int minute)
{
    if (minute == 24 * 60)
        return HoursField::tr("midnight");
    return QLocale().toString(QTime(minute / 60, minute % 60), u"HH:mm"_s);
}

QString spansText(const QList<MinuteSpan> &spans)
{
    if (spans == QList{MinuteSpan{0, 24 * 60}})
        return HoursField::tr("all day");
    QStringList texts;
    for (const MinuteSpan &span : spans)
        texts << HoursField::tr("%1 to %2").arg(clockText(span.start), clockText(span.end));
    return texts.join(HoursField::tr(" and "));
}

/// "Monday to Wednesday, Friday": the days with the hours of \a first, which none before it has.
QString daysText(const Days &weekly, size_t first)
{
    if (std::ranges::all_of(weekly, [&](const auto &spans) { return spans == weekly.front(); }))
        return HoursField::tr("every day");
    const auto name = [](size_t day) { return QLocale().standaloneDayName(static_cast<int>(day) + 1); };
    QStringList runs;
    for (size_t day = first; day < weekly.size(); ++day) {
        if (weekly[day] != weekly[first])
            continue;
        const size_t start = day;
        while (day + 1 < weekly.size() && weekly[day + 1] == weekly[first])
            ++day;
        runs << (start == day ? name(day) : HoursField::tr("%1 to %2").arg(name(start), name(day)));
    }
    return runs.join(u", "_s);
}

QString dateText(QDate date)
{
    return QLocale().toString(date, u"d MMMM yyyy"_s);
}

QString datedText(QDate date, const DatedHours &hours)
{
    const QString day = dateText(date);
    if (hours.spans.isEmpty())
        return HoursField::tr("closed on %1").arg(day);
    const QString spans = spansText(hours.spans);
    return hours.closed ? HoursField::tr("on %1 only %2").arg(day, spans)
                        : HoursField::tr("on %1 also %2").arg(day, spans);
}

} // namespace

HoursField::HoursField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_reading(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(theme::tight));
    column->addWidget(m_field);
    column->addWidget(m_reading);
    setFocusProxy(m_field);
    setAccessibleName(name);
    m_field->setAccessibleName(name);
    m_field->setPlaceholderText(tr("such as evenings, Fridays; 2026-12-21..2027-01-03 closed"));
    m_field->setLayoutDirection(Qt::LeftToRight);
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setWordWrap(true);
    theme::setFace(m_reading, Face::Small);
    connect(m_field, &QLineEdit::textChanged, this, &HoursField::showReading);
    connect(m_field, &QLineEdit::textEdited, this, &HoursField::edited);
    showReading();
}

void HoursField::setHours(const WeekHours &hours)
{
    m_field->setText(hours.toText());
    m_field->setCursorPosition(0);
}

void HoursField::setEmptyText(const QString &text)
{
    m_empty = text;
    showReading();
}

std::optional<WeekHours> HoursField::hours() const
{
    const auto read = parseWeekHours(m_field->text());
    return read ? std::optional(*read) : std::nullopt;
}

Findings HoursField::problems() const
{
    const auto read = parseWeekHours(m_field->text());
    if (read)
        return {};
    Finding unread = read.error().findings.first();
    if (unread.details.isEmpty())
        unread.details << m_field->text().trimmed();
    return {unread};
}

QString HoursField::reading() const
{
    if (const Findings findings = problems(); !findings.isEmpty())
        return sentence(findings.first());
    const WeekHours read = hours().value_or(WeekHours());
    return read.isEmpty() ? m_empty : hoursText(read);
}

void HoursField::showReading()
{
    const QString text = reading();
    m_reading->setText(text);
    m_reading->setVisible(!text.isEmpty());
    theme::setInk(m_reading, hours() ? Tone::Muted : Tone::Warn);
    m_field->setAccessibleDescription(text);
}

QString hoursText(const WeekHours &hours)
{
    QStringList entries;
    for (size_t day = 0; day < hours.weekly.size(); ++day) {
        const auto end = hours.weekly.begin() + static_cast<int>(day);
        const bool told = std::find(hours.weekly.begin(), end, hours.weekly[day]) != end;
        if (!told && !hours.weekly[day].isEmpty())
            entries << HoursField::tr("%1 %2").arg(daysText(hours.weekly, day), spansText(hours.weekly[day]));
    }
    QMap<QDate, DatedHours> dated = hours.dated;
    for (const auto &stretch : closedStretches(hours)) {
        entries
            << HoursField::tr("closed from %1 to %2").arg(dateText(stretch.first), dateText(stretch.second));
        dated.removeIf([&stretch](const auto &day) {
            return day.key() >= stretch.first && day.key() <= stretch.second;
        });
    }
    for (auto day = dated.cbegin(); day != dated.cend(); ++day)
        entries << datedText(day.key(), day.value());
    return entries.join(u"; "_s);
}

QString hoursText(const QString &kept)
{
    const auto hours = parseWeekHours(kept);
    return hours ? hoursText(*hours) : kept;
}

} // namespace colloquy
