// SPDX-License-Identifier: GPL-3.0-or-later
// A column of fields keeps its width, however little room there seems to be, and the wheel scrolls it everywhere.
#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>
#include <QtTest>

#include "ui/views/column_scroll_area.h"

using vitrine::ui::ColumnScrollArea;

class TestColumnScrollArea : public QObject {
    Q_OBJECT
private slots:
    void noFieldIsCutOff()
    {
        auto* content = new QWidget;
        auto* column = new QVBoxLayout(content);
        auto* field = new QLabel("title");
        field->setMinimumWidth(300);
        column->addWidget(field);
        QSplitter splitter;
        auto* area = new ColumnScrollArea(content, &splitter);
        splitter.addWidget(area);
        splitter.addWidget(new QLabel("chart"));
        splitter.setChildrenCollapsible(false);
        splitter.resize(1000, 200);
        splitter.show();
        splitter.setSizes({10, 990});
        const auto isWhole = [&] { return content->minimumSizeHint().width() <= area->viewport()->width(); };
        QTRY_VERIFY(isWhole());
        QVERIFY(area->width() < 500); // and takes no more than it needs

        field->setMinimumWidth(450); // a longer language
        QTRY_VERIFY(content->minimumSizeHint().width() >= 450 && isWhole());
        field->setMinimumHeight(600); // the bar comes
        QTRY_VERIFY(area->viewport()->width() < area->width() && isWhole());
    }

    void theWheelScrollsAndChangesNoField()
    {
        auto* content = new QWidget;
        auto* column = new QVBoxLayout(content);
        auto* choice = new QComboBox;
        choice->addItems({"unreviewed", "accepted", "rejected"});
        auto* number = new QSpinBox;
        column->addWidget(choice);
        column->addWidget(number);
        auto* below = new QLabel("below");
        below->setMinimumHeight(2000);
        column->addWidget(below);
        ColumnScrollArea area(content, nullptr);
        area.resize(300, 200);
        area.show();
        QTRY_VERIFY(area.verticalScrollBar()->maximum() > 0);
        for (QWidget* field : {static_cast<QWidget*>(choice), static_cast<QWidget*>(number)}) {
            field->setFocus();
            area.verticalScrollBar()->setValue(0);
            const QPointF at(field->rect().center());
            QWheelEvent turn(at, field->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                             Qt::NoScrollPhase, false);
            QApplication::sendEvent(field, &turn);
            QVERIFY(area.verticalScrollBar()->value() > 0);
        }
        QCOMPARE(choice->currentIndex(), 0);
        QCOMPARE(number->value(), 0);
    }
};

QTEST_MAIN(TestColumnScrollArea)
#include "test_column_scroll_area.moc"
