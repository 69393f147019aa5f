// SPDX-License-Identifier: GPL-3.0-or-later
// A column of fields keeps its width, however little room there seems to be.
#include <QLabel>
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
};

QTEST_MAIN(TestColumnScrollArea)
#include "test_column_scroll_area.moc"
