// SPDX-License-Identifier: GPL-3.0-or-later
// A column of fields keeps its width, however little room there seems to be, and the wheel changes no field.
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>
#include <QWheelEvent>
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

    void theWheelChangesNoField()
    {
        auto* content = new QWidget;
        auto* column = new QVBoxLayout(content);
        auto* choice = new QComboBox;
        choice->addItems({"unreviewed", "accepted", "rejected"});
        auto* number = new QSpinBox;
        column->addWidget(choice);
        column->addWidget(number);
        ColumnScrollArea area(content, nullptr);
        area.show();
        for (QWidget* field : {static_cast<QWidget*>(choice), static_cast<QWidget*>(number)}) {
            field->setFocus();
            const QPointF at(field->rect().center());
            QWheelEvent turn(at, field->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                             Qt::NoScrollPhase, false);
            QApplication::sendEvent(field, &turn);
            QVERIFY(!turn.isAccepted()); // Qt hands it on to what is around the field
        }
        QCOMPARE(choice->currentIndex(), 0);
        QCOMPARE(number->value(), 0);
    }
};

QTEST_MAIN(TestColumnScrollArea)
#include "test_column_scroll_area.moc"
