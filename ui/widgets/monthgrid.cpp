// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/monthgrid.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/monthmodel.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/weekpaint.h"
#include "ui/widgets/weekspeech.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr double leastPoints = 5; ///< of a code

/// Paints a day: its number, then a line for each interview as far as there is room.
class DayDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {theme::px(60), theme::px(64)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &model = *static_cast<const MonthModel *>(index.model());
        const QDate date = model.dateAt(index);
        painter->save();
        painter->setClipRect(option.rect);
        paintGround(*painter, option, model, date);
        const int top = paintNumber(*painter, option, model, date);
        paintLines(*painter, option, model, {date, top});
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        if (chosen && option.state.testFlag(QStyle::State_Active) &&
            qobject_cast<const QWidget *>(option.widget)->hasFocus())
            stylepaint::focusRing(*painter, option.rect.adjusted(1, 1, -2, -2), 4);
        else if (chosen)
            stylepaint::box(*painter, option.rect.adjusted(1, 1, -2, -2), Qt::transparent,
                            theme::ink(Tone::Muted), 4);
        painter->restore();
    }

private:
    struct Lines {
        QDate date;
        int top = 0;
    };

    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const MonthModel &model,
                            QDate date)
    {
        const WeekHours &hours = model.scene().hours;
        const bool open = model.isOfMonth(date) && (hours.isEmpty() || !hours.spansOn(date).isEmpty());
        painter.fillRect(option.rect, option.palette.color(open ? QPalette::Base : QPalette::Window));
        if (!weekspeech::closedReason(model.scene(), date).isEmpty())
            weekpaint::hatch(painter, option.rect, theme::line());
    }

    /// Returns where lines may follow.
    static int paintNumber(QPainter &painter, const QStyleOptionViewItem &option, const MonthModel &model,
                           QDate date)
    {
        painter.setFont(theme::font(Face::Heading));
        const QFontMetrics metrics = painter.fontMetrics();
        const bool today = date == model.today();
        const QRect room = option.rect.adjusted(theme::px(4), theme::px(3), -theme::px(4), 0);
        QString number = model.locale().toString(date, date.day() == 1 ? u"d MMM"_s : u"d"_s);
        if (metrics.horizontalAdvance(number) + theme::px(26) > room.width())
            number = model.locale().toString(date, u"d"_s);
        const QSize size(metrics.horizontalAdvance(number) + theme::px(10), metrics.height());
        const QRect place = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignTop, size, room);
        if (today)
            stylepaint::box(painter, place, theme::ink(Tone::Accent), Qt::transparent, size.height() / 2.0);
        painter.setPen(today                   ? theme::onAccent()
                       : model.isOfMonth(date) ? option.palette.color(QPalette::Text)
                                               : theme::ink(Tone::Muted));
        painter.drawText(place, Qt::AlignCenter, number);
        paintMarks(painter, option.direction, room, {place, model.marksOn(date)});
        return place.bottom() + theme::px(2);
    }

    struct Marks {
        QRect number;
        QList<Badge> marks;
    };
    /// Of the whole day, at the far end of its number: with the word where there is room for it.
    static void paintMarks(QPainter &painter, Qt::LayoutDirection direction, const QRect &room,
                           const Marks &day)
    {
        painter.setFont(theme::font(Face::Small));
        const int side = std::min(theme::px(14), room.width() - day.number.width() - theme::px(1));
        QRect row(room.left(), day.number.top(), room.width(), day.number.height());
        for (const Badge &mark : day.marks) {
            const int word = painter.fontMetrics().horizontalAdvance(mark.word);
            const bool fits = row.width() - day.number.width() - side - theme::px(12) >= word;
            const int width = fits ? side + theme::px(4) + word : side;
            const QRect place =
                QStyle::alignedRect(direction, Qt::AlignRight | Qt::AlignVCenter, {width, row.height()}, row);
            paintIcon(painter, mark.icon,
                      QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, {side, side}, place),
                      theme::ink(mark.tone));
            if (fits)
                paintText(painter, direction,
                          QStyle::alignedRect(direction, Qt::AlignRight, {word, row.height()}, place),
                          {mark.word, theme::ink(mark.tone)});
            row = QStyle::visualRect(direction, row, row.adjusted(0, 0, -width - theme::px(4), 0));
        }
    }

    static void paintLines(QPainter &painter, const QStyleOptionViewItem &option, const MonthModel &model,
                           const Lines &lines)
    {
        painter.setFont(theme::font(Face::Small));
        const int height = painter.fontMetrics().height() + theme::px(1);
        QRect row(option.rect.left() + theme::px(4), lines.top, option.rect.width() - theme::px(8), height);
        const auto room = static_cast<qsizetype>((option.rect.bottom() - lines.top) / height);
        const QList<WeekBlock> blocks = model.blocksOn(lines.date);
        if (const QString reason = model.reasonOn(lines.date); !reason.isEmpty() && room > blocks.size()) {
            paintText(painter, option.direction, row, {reason, theme::ink(Tone::Muted)});
            row.translate(0, height);
        }
        const bool all = blocks.size() <= room;
        for (qsizetype i = 0; i < (all ? blocks.size() : room - 1); ++i) {
            paintBlock(painter, row, blocks[i], {option.direction, model.locale(), lines.date});
            row.translate(0, height);
        }
        if (!all)
            paintText(
                painter, option.direction, row,
                {moreOf(blocks.mid(std::max<qsizetype>(0, room - 1)), painter.fontMetrics(), row.width()),
                 theme::ink(Tone::Muted)});
    }

    /// How many there are, with their codes where all of them fit.
    static QString moreOf(const QList<WeekBlock> &blocks, const QFontMetrics &metrics, int width)
    {
        QStringList codes;
        for (const WeekBlock &block : blocks)
            codes << block.code;
        const QString count = MonthGrid::tr("+%1", "so many more").arg(codes.size());
        const QString text = u"%1: %2"_s.arg(count, codes.join(u", "_s));
        return metrics.horizontalAdvance(text) + theme::px(1) <= width ? text : u' ' + count;
    }

    struct Text {
        QString words;
        QColor ink;
    };
    static void paintText(QPainter &painter, Qt::LayoutDirection direction, const QRect &row,
                          const Text &text)
    {
        const auto start = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        painter.setPen(text.ink);
        painter.drawText(row, static_cast<int>(Qt::AlignVCenter | Qt::AlignAbsolute | start),
                         painter.fontMetrics().elidedText(text.words, Qt::ElideRight, row.width()));
    }

    /// What can't wait for a look at the day.
    static QList<Badge> urgent(const WeekBlock &block)
    {
        QList<Badge> marks = block.marks;
        marks.removeIf([](const Badge &mark) { return mark.tone != Tone::Block; });
        return marks;
    }

    struct Reading {
        Qt::LayoutDirection direction;
        QLocale locale;
        QDate date;
    };

    /// Signs at the start, as many as leave room for \a code; returns what is left of the row.
    static QRect paintSigns(QPainter &painter, QRect row, const WeekBlock &block, const Reading &reading)
    {
        const int side = std::min(row.height(), theme::px(14));
        const int code = painter.fontMetrics().horizontalAdvance(block.code);
        const QRect whole = row;
        for (const Badge &sign : QList<Badge>{block.state} + urgent(block)) {
            if (row.width() - side - theme::px(3) < code)
                break;
            paintIcon(painter, sign.icon,
                      QStyle::visualRect(reading.direction, whole,
                                         {row.left(), row.center().y() - side / 2, side, side}),
                      theme::ink(sign.tone));
            row.setLeft(row.left() + side + theme::px(3));
        }
        return QStyle::visualRect(reading.direction, whole, row);
    }

    /// Time, code, and what became of it or is to be known; shortened from the end, and last of all the code.
    static QString wordsFor(const QFontMetrics &metrics, int width, const WeekBlock &block,
                            const Reading &reading)
    {
        const QString time = weekspeech::line(block, reading.date, reading.locale);
        QStringList words{block.over ? block.state.word : QString()};
        for (const Badge &mark : urgent(block))
            words << mark.word;
        words.removeAll(QString());
        QString timed = u"%1 %2"_s.arg(time, block.code);
        if (block.busy && metrics.horizontalAdvance(timed) > width)
            timed = u"%1 %2"_s.arg(weekspeech::clock(block.start, reading.locale), block.code);
        const QString full = words.isEmpty() ? timed : u"%1 %2"_s.arg(timed, words.join(u", "_s));
        if (metrics.horizontalAdvance(full) <= width)
            return full;
        if (metrics.horizontalAdvance(timed) > width)
            return block.code;
        const QString cut = metrics.elidedText(full, Qt::ElideRight, width);
        return cut.size() > timed.size() + 2 ? cut : timed;
    }

    static void paintBlock(QPainter &painter, const QRect &row, const WeekBlock &block,
                           const Reading &reading)
    {
        const QFont kept = painter.font();
        QFont face = kept;
        while (QFontMetrics(face).horizontalAdvance(block.code) > row.width() &&
               face.pointSizeF() > leastPoints)
            face.setPointSizeF(face.pointSizeF() - 0.5);
        face.setStrikeOut(block.over);
        painter.setFont(face);
        const QRect room = paintSigns(painter, row, block, reading);
        paintText(painter, reading.direction, room,
                  {wordsFor(painter.fontMetrics(), room.width(), block, reading),
                   theme::ink(block.busy ? Tone::Muted : block.state.tone)});
        painter.setFont(kept);
    }
};

} // namespace

MonthGrid::MonthGrid(QWidget *parent)
    : QTableView(parent)
    , m_model(new MonthModel(this))
{
    setAccessibleName(tr("Month"));
    m_model->setMonth(QDate(2026, 1, 1), locale());
    setModel(m_model);
    setItemDelegate(new DayDelegate(this));
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setMinimumSectionSize(theme::px(20)); // seven of them, whatever the text's size
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setMinimumSectionSize(theme::px(48));
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setHighlightSections(false);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_model->dateAt(index)); });
}

void MonthGrid::showDay(QDate day)
{
    if (!m_model->isOfMonth(day)) {
        m_model->setMonth(day, locale());
        setAccessibleName(locale().toString(day, u"MMMM yyyy"_s));
        Q_EMIT monthChanged();
    }
    setCurrentIndex(m_model->indexOf(day));
}

QDate MonthGrid::day() const
{
    return m_model->dateAt(currentIndex());
}

QDate MonthGrid::month() const
{
    return m_model->month();
}

/// To the same day as far as there is one, counted from the month that is seen.
void MonthGrid::turn(int months)
{
    const QDate there = month().addMonths(months);
    showDay(there.addDays(std::min(day().day(), there.daysInMonth()) - 1));
}

QDate MonthGrid::firstDay() const
{
    return m_model->dateAt(m_model->index(0, 0));
}

QDate MonthGrid::lastDay() const
{
    return m_model->dateAt(m_model->index(m_model->rowCount() - 1, 6));
}

void MonthGrid::setScene(const WeekScene &scene)
{
    m_model->setScene(scene);
}

void MonthGrid::setToday(QDate today)
{
    if (today != m_model->today())
        m_model->setToday(today);
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    const int later = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const auto go = [&](QDate day) {
        if (day.isValid())
            showDay(day);
    };
    if (event->modifiers() & ~Qt::KeypadModifier)
        return QTableView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return go(day().addDays(-later));
    case Qt::Key_Right:
        return go(day().addDays(later));
    case Qt::Key_Up:
        return go(day().addDays(-7));
    case Qt::Key_Down:
        return go(day().addDays(7));
    case Qt::Key_PageUp:
        return turn(-1);
    case Qt::Key_PageDown:
        return turn(1);
    case Qt::Key_Home:
        return go(m_model->today());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT opened(day());
    default:
        if (event->text().size() == 1 && event->text().front().isLetter())
            return Q_EMIT letterPressed(event->text().front().toUpper());
        event->ignore();
    }
}

void MonthGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT dayChanged(m_model->dateAt(current));
}

void MonthGrid::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LocaleChange && day().isValid()) {
        const QDate here = day();
        m_model->setMonth(here, locale());
        setCurrentIndex(m_model->indexOf(here));
    }
}

} // namespace colloquy
