// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>

namespace vitrine::ui {

QString nameOf(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return QStringLiteral("system");
    case Theme::Light:
        return QStringLiteral("light");
    case Theme::Dark:
        return QStringLiteral("dark");
    }
    return {};
}

Theme themeNamed(const QString& name)
{
    if (name == "light")
        return Theme::Light;
    return name == "dark" ? Theme::Dark : Theme::System;
}

namespace {

struct Shades {
    QColor window, base, alternate, button, text, muted, disabled, accent, onAccent, line, light, dark, tip;
};

QPalette paletteFrom(const Shades& shades)
{
    QPalette palette;
    palette.setColor(QPalette::Window, shades.window);
    palette.setColor(QPalette::WindowText, shades.text);
    palette.setColor(QPalette::Base, shades.base);
    palette.setColor(QPalette::AlternateBase, shades.alternate);
    palette.setColor(QPalette::Text, shades.text);
    palette.setColor(QPalette::PlaceholderText, shades.muted);
    palette.setColor(QPalette::Button, shades.button);
    palette.setColor(QPalette::ButtonText, shades.text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Highlight, shades.accent);
    palette.setColor(QPalette::HighlightedText, shades.onAccent);
    palette.setColor(QPalette::Link, shades.accent);
    palette.setColor(QPalette::LinkVisited, shades.accent);
    palette.setColor(QPalette::ToolTipBase, shades.tip);
    palette.setColor(QPalette::ToolTipText, shades.text);
    palette.setColor(QPalette::Light, shades.light);
    palette.setColor(QPalette::Midlight, shades.alternate);
    palette.setColor(QPalette::Mid, shades.line);
    palette.setColor(QPalette::Dark, shades.dark);
    palette.setColor(QPalette::Shadow, shades.dark.darker(150));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, shades.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, shades.line);
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteFrom({.window = "#f4f5f7",
                        .base = "#ffffff",
                        .alternate = "#f7f8fa",
                        .button = "#fafbfc",
                        .text = "#1d2330",
                        .muted = "#687083",
                        .disabled = "#a4abb8",
                        .accent = "#2f6fdb",
                        .onAccent = "#ffffff",
                        .line = "#c9ced8",
                        .light = "#ffffff",
                        .dark = "#aab1be",
                        .tip = "#ffffff"});
}

QPalette darkPalette()
{
    return paletteFrom({.window = "#2a2d35",
                        .base = "#1c1f25",
                        .alternate = "#21252c",
                        .button = "#3a3f4a",
                        .text = "#e4e7ee",
                        .muted = "#9aa2b2",
                        .disabled = "#8d95a5",
                        .accent = "#4c8bf5",
                        .onAccent = "#ffffff",
                        .line = "#484e5b",
                        .light = "#4a505d",
                        .dark = "#121419",
                        .tip = "#3a3f4a"});
}

namespace {

/// Fusion without its gradients behind toolbars, and with room between their buttons. A style sheet would
/// keep the colours of the palette that it was set under.
class FlatStyle : public QProxyStyle {
public:
    FlatStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override
    {
        if (element == CE_ToolBar)
            painter->fillRect(option->rect, option->palette.window());
        else
            QProxyStyle::drawControl(element, option, painter, widget);
    }

    /// Fusion draws these outlines a little darker than the window: on a dark one nobody sees them.
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override
    {
        const bool indicator = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (element == PE_PanelButtonTool && (option->state & State_AutoRaise)) {
            drawToolButton(*option, *painter);
        } else if (isDark(option->palette) && indicator && button) {
            const auto copy = outlined(*button);
            QProxyStyle::drawPrimitive(element, &copy, painter, widget);
        } else if (isDark(option->palette) && element == PE_FrameLineEdit && frame) {
            const auto copy = outlined(*frame);
            QProxyStyle::drawPrimitive(element, &copy, painter, widget);
        } else {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        }
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override
    {
        const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        if (isDark(option->palette) && control == CC_SpinBox && box) {
            const auto copy = outlined(*box);
            QProxyStyle::drawComplexControl(control, &copy, painter, widget);
        } else {
            QProxyStyle::drawComplexControl(control, option, painter, widget);
        }
    }

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override
    {
        switch (metric) {
        case PM_ToolBarItemSpacing:
        case PM_ToolBarItemMargin:
            return 4;
        case PM_ToolBarFrameWidth:
            return 0;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
        }
    }

private:
    static constexpr int kDarkerOutline = 140; ///< Fusion's percentage
    static constexpr int kChosen = 90;         ///< opacity of the accent behind a tool button, of 255
    static constexpr int kPointedAt = 20;      ///< of the text's colour: less than what is chosen

    /// In Fusion a button that the mouse is over looks more chosen than the one that is.
    static void drawToolButton(const QStyleOption& option, QPainter& painter)
    {
        const bool chosen = option.state & (State_On | State_Sunken);
        auto ground = option.palette.color(chosen ? QPalette::Highlight : QPalette::Text);
        ground.setAlpha(chosen ? kChosen : kPointedAt);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(option.rect, 4, 4);
        painter.restore();
    }

    template <typename Option> static Option outlined(Option option)
    {
        const auto& line = option.palette.color(QPalette::Disabled, QPalette::Text);
        option.palette.setColor(QPalette::Window, line.lighter(kDarkerOutline));
        return option;
    }
};

} // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

void applyTheme(Theme theme)
{
    static const bool systemIsDark = isDark(QApplication::palette());
    const bool dark = theme == Theme::Dark || (theme == Theme::System && systemIsDark);
    static const bool styled = [] {
        QApplication::setStyle(new FlatStyle); // the application takes it over
        return true;
    }();
    Q_UNUSED(styled)
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

Colours coloursFor(const QPalette& palette)
{
    if (isDark(palette))
        return {.accent = "#4c8bf5",
                .positive = "#4fbf7b",
                .warning = "#e0a63a",
                .negative = "#f0716f",
                .muted = "#9aa2b2",
                .line = "#3f4551",
                .card = "#282c34",
                .trainCurve = "#5b9bff",
                .validationCurve = "#f2a541",
                .imageUseCurve = "#5cc48d"};
    return {.accent = "#2f6fdb",
            .positive = "#1f8a4c",
            .warning = "#a96a00",
            .negative = "#c2352f",
            .muted = "#687083",
            .line = "#d9dde4",
            .card = "#eef0f4",
            .trainCurve = "#2f6fdb",
            .validationCurve = "#d9730d",
            .imageUseCurve = "#1f8a4c"};
}

} // namespace vitrine::ui
