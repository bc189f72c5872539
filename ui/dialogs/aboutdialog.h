// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace colloquy {

/// What this program is, and what it is made with.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace colloquy
