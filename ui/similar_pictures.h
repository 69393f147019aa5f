// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QHash>
#include <QObject>
#include <QString>

#include "engine/catalog/schema.h"
#include "ui/bridges/background_jobs.h"

class QAction;
class QMenu;

namespace vitrine::workflow {
class PictureFeatures;
struct CategoryAdvice;
struct FeatureSource;
struct SimilarProduct;
} // namespace vitrine::workflow

namespace vitrine::ui {

class MainWindow;
class SuspectsPanel;

/// What the window does with pictures that look alike: *Similar pictures* of a product, the room of suspicious
/// labels, and the category advisor. The base model of the Train room looks at the pictures; what it saw is kept on
/// disk and, while the same products are there, in memory.
class SimilarPictures : public QObject {
    Q_OBJECT
public:
    explicit SimilarPictures(MainWindow& window);

    /// Finds what looks most like the current product, and shows it in the grid: a query for its numbers under words of
    /// its own. Where a person has searched or selected something else meanwhile, or has gone to another room, it is
    /// offered instead.
    void findSimilar();
    void lookForSuspects();
    void openAdvice();
    SuspectsPanel* suspects() const { return m_suspects; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Features = std::shared_ptr<const workflow::PictureFeatures>;
    /// What features hold for; they are computed anew when it changes.
    struct Validity {
        std::string catalog;
        std::string model;
        std::uint64_t products = 0;
        std::uint64_t usable = 0;
        bool operator==(const Validity&) const = default;
    };
    /// What was found and is shown, or waits to be.
    struct Found {
        catalog::ProductId product = 0;
        QString title;
        QString query;
        QHash<qlonglong, QString> marks;
    };
    /// Where a person is, and what is looked at in the grid.
    struct Asking {
        bool inCatalog = false; ///< the room
        std::string query;
        std::vector<catalog::ProductId> selected;
        bool operator==(const Asking&) const = default;
    };
    static Found foundOf(catalog::ProductId product, const QString& title,
                         const std::vector<workflow::SimilarProduct>& similar);
    static QString nameOf(catalog::ProductId product, const QString& title);
    Asking asking() const;
    void showFound();
    void offerFound(const std::vector<core::Problem>& problems); ///< which were met on the way
    void retranslate();
    void addCommands();
    workflow::FeatureSource source() const;
    Validity validity() const;
    /// The features that hold now; null when they must be computed.
    Features held() const { return m_validity == validity() ? m_features : nullptr; }
    void hold(Features features, Validity validity); ///< and says newProblems()
    /// Of pictures that could not be looked at, where the features were not held already.
    std::vector<core::Problem> newProblems(const Features& features) const;
    void forgetMarks();
    /// Those that an earlier search left in the catalog.
    void showKnownSuspects();
    /// Those whose category was changed elsewhere, or marked as right.
    void dropSettledSuspects();
    void accept(const std::vector<workflow::CategoryAdvice>& advice);

    MainWindow& m_window;
    SuspectsPanel* m_suspects;
    QMenu* m_gridMenu; ///< what a right click on a product offers
    QAction* m_showFound;
    std::optional<Found> m_found; ///< until it is shown
    Features m_features;
    Validity m_validity;
    std::string m_markedQuery;
    JobHandle m_knownJob;
    JobHandle m_settledJob;
};

} // namespace vitrine::ui
