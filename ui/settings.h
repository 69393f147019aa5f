// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace vitrine::ui {

/// One setting: its key in the file and what holds until a person chooses.
template <typename T> struct Setting {
    const char* key;
    T fallback;
};

// Every setting there is. The engine reads none of them; a recipe is not a setting.
inline const Setting<QByteArray> kWindowGeometry{"window/geometry", {}};
inline const Setting<QByteArray> kWindowState{"window/state", {}};
inline const Setting<QByteArray> kCatalogSplitter{"catalog/splitter", {}};
inline const Setting<QByteArray> kTrainSplitter{"train/splitter", {}};
inline const Setting<QByteArray> kTrainPlotSplitter{"train/plotSplitter", {}};
inline const Setting<QString> kLanguage{"window/language", {}}; ///< empty: the system's
inline const Setting<QString> kTheme{"window/theme", QStringLiteral("system")};
inline const Setting<QStringList> kRecentCatalogs{"catalog/recent", {}};
inline const Setting<QStringList> kQuickTags{"review/quickTags", {}}; ///< of the keys 1 to 9
inline const Setting<QStringList> kRecentQueries{"catalog/recentQueries", {}};
inline const Setting<QString> kImportMappings{"import/mappings", {}}; ///< catalog::RememberedMappings::text()
inline const Setting<bool> kFacetsShown{"catalog/facets", true};
inline const Setting<QString> kPersonName{"person/name", {}}; ///< empty: the system's user
inline const Setting<int> kThumbnailSize{"grid/thumbnailSize", 160};
inline const Setting<int> kPlotSmoothing{"plot/smoothing", 80}; ///< percent
inline const Setting<bool> kPlotLogarithmic{"plot/logarithmic", false};

/// The settings' file. GUI thread.
class Settings {
public:
    /// The user's own file, or `file` when given.
    explicit Settings(const QString& file = {})
        : m_store(file.isEmpty()
                      ? QSettings(QSettings::IniFormat, QSettings::UserScope, "vitrine", "vitrine").fileName()
                      : file,
                  QSettings::IniFormat)
    {}

    template <typename T> T value(const Setting<T>& setting) const
    {
        return m_store.value(QLatin1String(setting.key), QVariant::fromValue(setting.fallback))
            .template value<T>();
    }
    template <typename T> void setValue(const Setting<T>& setting, const T& value)
    {
        m_store.setValue(QLatin1String(setting.key), QVariant::fromValue(value));
    }

private:
    QSettings m_store;
};

} // namespace vitrine::ui
