// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"

#include <QMap>
#include <QWidget>

#include <optional>

class QLineEdit;

namespace colloquy {

/// What stands in the way or should be known, worst first. Each warning asks for the reason why one goes on
/// all the same; several can share one reason. What was typed stays while the checks come and go.
class FindingList : public QWidget {
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent = nullptr);

    void setFindings(const Findings &findings);
    const Findings &findings() const { return m_findings; }

    /// Without fields for reasons, where nothing can be decided.
    void setAsksReasons(bool asks) { m_asksReasons = asks; }

    QMap<QString, QString> reasons() const; ///< by code, as typed
    std::optional<QString> reasonForAll() const;

    /// Nothing blocks or asks, and every warning has its reason.
    bool isSettled() const;

    void focusFirstReason();

Q_SIGNALS:
    void reasonsChanged();

private:
    void rebuild();
    void addFinding(const Finding &finding);
    void addReasonForAll();
    QLineEdit *field(const QString &name, const QString &hint);

    Findings m_findings;
    QMap<QString, QString> m_typed; ///< by code, also of findings now gone; "all" holds the shared one
    QWidget *m_content = nullptr;
    bool m_asksReasons = true;
    bool m_sharing = false;
};

} // namespace colloquy
