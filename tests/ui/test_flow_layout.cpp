// SPDX-License-Identifier: GPL-3.0-or-later
// Controls that stand in as many rows as the width makes of them.
#include <QLabel>
#include <QtTest>

#include "ui/views/flow_layout.h"

using vitrine::ui::FlowLayout;

namespace {

QLabel* block(QSize size)
{
    auto* label = new QLabel;
    label->setFixedSize(size);
    return label;
}

} // namespace

class TestFlowLayout : public QObject {
    Q_OBJECT
private slots:
    void whatDoesNotFitGoesOnInTheNextRow()
    {
        QWidget area;
        auto* flow = new FlowLayout(&area);
        flow->setContentsMargins(5, 5, 5, 5);
        flow->setSpacing(10);
        auto* first = block({100, 20});
        auto* second = block({150, 40});
        auto* hidden = block({400, 90});
        auto* third = block({80, 20});
        for (auto* each : {first, second, hidden, third})
            flow->addWidget(each);
        hidden->hide();
        QCOMPARE(flow->minimumSize(), QSize(160, 50)); // the widest, whatever stands beside it
        QCOMPARE(flow->heightForWidth(360), 50);
        QCOMPARE(flow->heightForWidth(359), 80);
        QCOMPARE(flow->heightForWidth(160), 110);

        area.resize(359, 80);
        area.show();
        QTRY_COMPARE(third->geometry(), QRect(5, 55, 80, 20));
        QCOMPARE(second->geometry(), QRect(115, 5, 150, 40));
        QCOMPARE(first->geometry(), QRect(5, 15, 100, 20)); // in the middle of its row
        area.setLayoutDirection(Qt::RightToLeft);
        QTRY_COMPARE(first->geometry(), QRect(254, 15, 100, 20));
    }
};

QTEST_MAIN(TestFlowLayout)
#include "test_flow_layout.moc"
