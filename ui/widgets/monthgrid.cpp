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
        const QString number = model.locale().toString(date, date.day() == 1 ? u"d MMM"_s : u"d"_s);
        const QRect room = option.rect.adjusted(theme::px(6), theme::px(3), -theme::px(6), 0);
        const QSize size(metrics.horizontalAdvance(number) + theme::px(10), metrics.height());
        const QRect place = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignTop, size, room);
        if (today)
            stylepaint::box(painter, place, theme::ink(Tone::Accent), Qt::transparent, size.height() / 2.0);
        painter.setPen(today                   ? theme::onAccent()
                       : model.isOfMonth(date) ? option.palette.color(QPalette::Text)
                                               : theme::ink(Tone::Muted));
        painter.drawText(place, Qt::AlignCenter, number);
        return place.bottom() + theme::px(2);
    }

    static void paintLines(QPainter &painter, const QStyleOptionViewItem &option, const MonthModel &model,
                           const Lines &lines)
    {
        painter.setFont(theme::font(Face::Small));
        const int height = painter.fontMetrics().height() + theme::px(1);
        QRect row(option.rect.left() + theme::px(6), lines.top, option.rect.width() - theme::px(12), height);
        const auto room = static_cast<qsizetype>((option.rect.bottom() - lines.top) / height);
        const QList<WeekBlock> blocks = model.blocksOn(lines.date);
        if (const QString reason = model.reasonOn(lines.date); !reason.isEmpty() && room > blocks.size()) {
            paintText(painter, option.direction, row, {reason, theme::ink(Tone::Muted)});
            row.translate(0, height);
        }
        const bool all = blocks.size() <= room;
        for (qsizetype i = 0; i < (all ? blocks.size() : room - 1); ++i) {
            paintBlock(painter, row, blocks[i], {option.direction, model.locale()});
            row.translate(0, height);
        }
        if (!all)
            paintText(painter, option.direction, row,
                      {MonthGrid::tr("%n more", nullptr, static_cast<int>(blocks.size() - room + 1)),
                       theme::ink(Tone::Muted)});
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

    struct Reading {
        Qt::LayoutDirection direction;
        QLocale locale;
    };
    static void paintBlock(QPainter &painter, const QRect &row, const WeekBlock &block,
                           const Reading &reading)
    {
        const QColor ink = theme::ink(block.state.tone);
        const int side = std::min(row.height(), theme::px(14));
        paintIcon(painter, block.state.icon,
                  QStyle::alignedRect(reading.direction, Qt::AlignLeft | Qt::AlignVCenter, {side, side}, row),
                  ink);
        const QRect words =
            QStyle::visualRect(reading.direction, row, row.adjusted(side + theme::px(4), 0, 0, 0));
        QFont face = painter.font();
        face.setStrikeOut(block.over);
        painter.setFont(face);
        paintText(painter, reading.direction, words,
                  {u"%1 %2"_s.arg(weekspeech::clock(block.start, reading.locale), block.code), ink});
        face.setStrikeOut(false);
        painter.setFont(face);
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
        return go(day().addMonths(-1));
    case Qt::Key_PageDown:
        return go(day().addMonths(1));
    case Qt::Key_Home:
    case Qt::Key_T:
        return go(m_model->today());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT opened(day());
    default:
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
