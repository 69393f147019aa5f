// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/qt_options.h"

#include <algorithm>
#include <array>

namespace vitrine::app {

namespace {

// As the documentation of QGuiApplication and QApplication lists them, and those that X11's plugin takes.
constexpr std::array kWithValue{"platform",     "platformpluginpath", "platformtheme", "plugin",  "qmljsdebugger",
                                "qwindowgeometry", "qwindowicon",     "qwindowtitle",  "session", "style",
                                "stylesheet",   "display",            "geometry",      "icon",    "title",
                                "name",         "visual"};
constexpr std::array kAlone{"reverse", "widgetcount", "nograb", "dograb", "sync"};

template <typename Names> bool holds(const Names& names, const QString& name)
{
    return std::any_of(names.begin(), names.end(), [&name](const char* each) { return name == QLatin1String(each); });
}

/// "platform" of "-platform", "--platform" and "-platform=…"; empty for what is no option.
QString nameOf(const QString& argument)
{
    if (!argument.startsWith('-'))
        return {};
    return argument.mid(argument.startsWith("--") ? 2 : 1).section('=', 0, 0);
}

} // namespace

QStringList withoutQtOptions(const QStringList& arguments)
{
    QStringList left;
    for (int at = 0; at < arguments.size(); ++at) {
        const auto& argument = arguments[at];
        const auto name = nameOf(argument);
        if (holds(kWithValue, name))
            at += argument.contains('=') ? 0 : 1;
        else if (!holds(kAlone, name))
            left << argument;
    }
    return left;
}

} // namespace vitrine::app
