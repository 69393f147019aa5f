// SPDX-License-Identifier: GPL-3.0-or-later
// What the themes make of controls, in pixels.
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QSpinBox>
#include <QStyleOption>
#include <QtTest>

#include "ui/theme.h"

using namespace vitrine;

namespace {

constexpr QSize kSize(80, 40);

int difference(const QColor& one, const QColor& other)
{
    return std::abs(one.red() - other.red()) + std::abs(one.green() - other.green()) +
           std::abs(one.blue() - other.blue());
}

QColor groundOfToolButton(QStyle::State state)
{
    QImage image(kSize, QImage::Format_RGB32);
    image.fill(QApplication::palette().color(QPalette::Window));
    QPainter painter(&image);
    QStyleOption option;
    option.rect = image.rect();
    option.palette = QApplication::palette();
    option.state = state | QStyle::State_Enabled | QStyle::State_AutoRaise;
    QApplication::style()->drawPrimitive(QStyle::PE_PanelButtonTool, &option, &painter);
    return image.pixelColor(image.rect().center());
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT
private slots:
    void aToolButtonThatIsChosenStandsOutMoreThanOneThatIsPointedAt_data() { themes(); }
    void aToolButtonThatIsChosenStandsOutMoreThanOneThatIsPointedAt()
    {
        QFETCH(int, theme);
        ui::applyTheme(static_cast<ui::Theme>(theme));
        const auto window = QApplication::palette().color(QPalette::Window);
        const int chosen = difference(groundOfToolButton(QStyle::State_On), window);
        const int pointedAt =
            difference(groundOfToolButton(QStyle::State_MouseOver | QStyle::State_Raised), window);
        QVERIFY2(chosen > 2 * pointedAt, qPrintable(QString("%1, %2").arg(chosen).arg(pointedAt)));
        QVERIFY(pointedAt > 0);
    }

    void aSpinBoxHasAnOutline_data() { themes(); }
    void aSpinBoxHasAnOutline()
    {
        QFETCH(int, theme);
        ui::applyTheme(static_cast<ui::Theme>(theme));
        QSpinBox box;
        box.resize(kSize);
        QImage image(kSize, QImage::Format_RGB32);
        box.render(&image);
        const auto base = box.palette().color(QPalette::Base);
        int strongest = 0; // of the frame's two pixels at the left
        for (const int x : {0, 1})
            strongest = std::max(strongest, difference(image.pixelColor(x, kSize.height() / 2), base));
        QVERIFY2(strongest > 100, qPrintable(QString::number(strongest)));
    }

private:
    static void themes()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << static_cast<int>(ui::Theme::Light);
        QTest::newRow("dark") << static_cast<int>(ui::Theme::Dark);
    }
};

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
