// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/findanything.h"

#include "core/actions/interviews.h"
#include "ui/filtershelf.h"
#include "ui/session.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr int mostRows = 11; ///< without scrolling
constexpr int DetailRole = Qt::UserRole;
constexpr int IconRole = Qt::UserRole + 1;

/// What it is at the start, and quieter what is known of it at the end.
class FoundDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {theme::px(200), std::max(theme::px(34), option.fontMetrics.height() + theme::px(12))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem row = option;
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        row.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);
        const QPalette &palette = option.palette;
        const QColor ink = palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
        const QRect room = option.rect.adjusted(theme::px(10), 0, -theme::px(10), 0);
        const int side = theme::px(18);
        const auto part = [&](const QRect &rect) { return QStyle::visualRect(option.direction, room, rect); };
        paintIcon(*painter, index.data(IconRole).toString(),
                  part({room.left(), room.center().y() - side / 2, side, side}), ink);
        const QString detail = index.data(DetailRole).toString();
        const int end = std::min(option.fontMetrics.horizontalAdvance(detail), room.width() / 2);
        const QRect far(room.right() - end, room.top(), end + 1, room.height());
        const QRect near(room.left() + side + theme::px(10), room.top(),
                         room.width() - side - end - theme::px(26), room.height());
        write(*painter, option, part(near), index.data().toString(), ink);
        write(*painter, option, part(far), detail, chosen ? ink : theme::ink(Tone::Muted));
    }

private:
    static void write(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                      const QString &text, const QColor &ink)
    {
        const auto start = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        painter.setFont(option.font);
        painter.setPen(ink);
        painter.drawText(rect, static_cast<int>(Qt::AlignVCenter | Qt::AlignAbsolute | start),
                         option.fontMetrics.elidedText(text, Qt::ElideRight, rect.width()));
    }
};

} // namespace

FindAnything::FindAnything(Session &session, Commands &commands, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_session(session)
    , m_commands(commands)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
    , m_hint(new QLabel)
{
    setWindowTitle(tr("Find anything"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_field, &QLineEdit::textChanged, this, &FindAnything::find);
    connect(m_list, &QListWidget::itemClicked, this, &FindAnything::go);
    connect(&session.workspace(), &Workspace::lockedChanged, this, &FindAnything::reload);
    place();
    reload();
}

void FindAnything::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::px(10), theme::px(10), theme::px(10), theme::px(10));
    column->setSpacing(theme::px(theme::near));
    m_field->setPlaceholderText(tr("Find anything"));
    m_field->setAccessibleName(tr("Find anything"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(u"search"_s, theme::ink(Tone::Muted)), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Found"));
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(theme::px(theme::tight), 0, theme::px(theme::tight), 0);
    m_hint->setObjectName(u"hint"_s);
    theme::setInk(m_hint, Tone::Muted);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_hint);
    setFocusProxy(m_field);
}

void FindAnything::place()
{
    const QWidget *window = parentWidget() ? parentWidget()->window() : nullptr;
    const int room =
        std::min(window ? window->width() : theme::px(600), screen()->availableGeometry().width());
    setFixedWidth(std::min(theme::px(560), room - theme::px(40)));
    if (window)
        move(window->mapToGlobal(QPoint((window->width() - width()) / 2, theme::px(72))));
}

void FindAnything::reload()
{
    m_findables = std::make_unique<Findables>(m_session.workspace(), m_commands);
    find();
}

void FindAnything::find()
{
    m_found = m_findables->find(m_field->text());
    m_list->clear();
    for (const FoundThing &thing : std::as_const(m_found)) {
        auto *item = new QListWidgetItem(thing.title, m_list);
        item->setData(DetailRole, thing.detail);
        item->setData(IconRole, thing.icon);
        item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(thing.title, thing.detail));
    }
    m_list->setCurrentRow(0);
    fitList();
}

void FindAnything::fitList()
{
    const int rows = std::min(m_list->count(), mostRows);
    m_list->setVisible(rows > 0);
    if (rows > 0)
        m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + theme::px(2));
    m_hint->setText(emptyText());
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_field->setAccessibleDescription(rows > 0 ? m_list->item(0)->data(Qt::AccessibleTextRole).toString()
                                               : m_hint->text());
    layout()->activate();
    setFixedHeight(layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                 : layout()->sizeHint().height());
}

QString FindAnything::emptyText() const
{
    const bool locked = m_session.workspace().isLocked();
    if (!m_found.isEmpty())
        return {};
    if (m_field->text().trimmed().isEmpty())
        return locked ? tr("A code, a day and time such as \"tue 10\", or what you want to do. "
                           "Names are locked.")
                      : tr("A code, a name, the last digits of a phone number, a day and time such as "
                           "\"tue 10\", or what you want to do.");
    return locked ? tr("Nothing found. Names are locked: unlock the study to find people by name.")
                  : tr("Nothing found. Try a code, fewer letters, or another spelling.");
}

void FindAnything::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    stylepaint::box(painter, rect(), palette().color(QPalette::Window), theme::outline(), 0);
}

bool FindAnything::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int step = key->key() == Qt::Key_Down ? 1 : -1;
        const int count = std::max(1, m_list->count());
        m_list->setCurrentRow((m_list->currentRow() + step + count) % count);
        if (const QListWidgetItem *item = m_list->currentItem())
            m_field->setAccessibleDescription(item->data(Qt::AccessibleTextRole).toString());
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void FindAnything::go()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_found.size())
        return;
    const FoundThing thing = m_found[row];
    close();
    goTo(thing);
}

void FindAnything::goTo(const FoundThing &thing)
{
    switch (thing.kind) {
    case FoundThing::Kind::Participant:
        m_session.selectParticipant({thing.id});
        return m_session.showPage(u"participants"_s);
    case FoundThing::Kind::Interview:
        m_session.selectInterview(Id<Interview>{thing.id});
        return m_session.showPage(u"calendar"_s);
    case FoundThing::Kind::Interpreter:
        m_session.selectInterpreter({thing.id});
        return m_session.showPage(u"interpreters"_s);
    case FoundThing::Kind::Filter:
        m_session.showPage(u"participants"_s);
        if (auto *shelf = parentWidget() ? parentWidget()->findChild<FilterShelf *>() : nullptr)
            shelf->choose(thing.filter);
        return;
    case FoundThing::Kind::Command:
        return m_commands.action(thing.command)->trigger();
    }
}

void dialogs::findAnything(Session &session, Commands &commands, QWidget *parent)
{
    auto *popup = new FindAnything(session, commands, parent);
    popup->show();
    popup->setFocus();
}

} // namespace colloquy
