// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/qt_options.h"

#include <algorithm>
#include <array>

namespace vitrine::app {

namespace {

struct QtOption {
    const char* name;
    const char* otherName;   ///< as X11's programs call it; "" for none
    const char* value;       ///< what follows; "" for nothing
    const char* description; ///< "": taken, but of no use any more, or listed by every application
};

// As the documentation of QGuiApplication and QApplication lists them, and those that X11's plugin takes.
constexpr std::array kQtOptions{
    QtOption{"platform", "", "NAME[:OPTIONS]", "Show the window by this plugin: xcb, wayland, offscreen …"},
    QtOption{"platformpluginpath", "", "DIR", "Where such plugins are."},
    QtOption{"platformtheme", "", "NAME", "Fonts, icons and dialogs of this desktop."},
    QtOption{"plugin", "", "NAME", "Load this plugin too; may be given several times."},
    QtOption{"style", "", "NAME", "Draw buttons and lists in this style, such as fusion."},
    QtOption{"stylesheet", "", "FILE", "Draw them as this style sheet says."},
    QtOption{"qwindowgeometry", "geometry", "SIZE", "Size and place of the window, such as 1200x800+50+50."},
    QtOption{"qwindowicon", "icon", "FILE", "The window's icon."},
    QtOption{"qwindowtitle", "title", "TITLE", "The window's title."},
    QtOption{"reverse", "", "", "Lay the window out from right to left."},
    QtOption{"session", "", "ID", "Go on where an earlier session of the desktop ended."},
    QtOption{"display", "", "NAME", "X11: the display, instead of $DISPLAY."},
    QtOption{"name", "", "NAME", "X11: the program's name to the window manager."},
    QtOption{"visual", "", "ID", "X11: the visual."},
    QtOption{"nograb", "", "", "X11: never take mouse and keyboard for itself, as in a debugger."},
    QtOption{"dograb", "", "", "X11: take them even in a debugger."},
    QtOption{"widgetcount", "", "", "Say at the end how many widgets there were."},
    QtOption{"sync", "", "", ""},
    QtOption{"qmljsdebugger", "", "value", ""},
};

/// "platform" of "-platform", "--platform" and "-platform=…"; empty for what is no option.
QString nameOf(const QString& argument)
{
    if (!argument.startsWith('-'))
        return {};
    return argument.mid(argument.startsWith("--") ? 2 : 1).section('=', 0, 0);
}

const QtOption* optionCalled(const QString& name)
{
    const auto found = std::find_if(kQtOptions.begin(), kQtOptions.end(), [&name](const QtOption& each) {
        return !name.isEmpty() && (name == QLatin1String(each.name) || name == QLatin1String(each.otherName));
    });
    return found == kQtOptions.end() ? nullptr : &*found;
}

} // namespace

QList<QCommandLineOption> qtOptions()
{
    QList<QCommandLineOption> options;
    for (const auto& each : kQtOptions) {
        if (each.description[0] == '\0')
            continue;
        QStringList names{QLatin1String(each.name)};
        if (each.otherName[0] != '\0')
            names << QLatin1String(each.otherName);
        options << QCommandLineOption(names, QString::fromUtf8(each.description), QLatin1String(each.value));
    }
    return options;
}

QStringList withoutQtOptions(const QStringList& arguments)
{
    QStringList left;
    for (int at = 0; at < arguments.size(); ++at) {
        const auto& argument = arguments[at];
        const auto* option = optionCalled(nameOf(argument));
        if (!option)
            left << argument;
        else if (option->value[0] != '\0' && !argument.contains('='))
            ++at; // its value stands apart
    }
    return left;
}

} // namespace vitrine::app
