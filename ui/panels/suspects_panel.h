// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <unordered_set>
#include <vector>

#include <QString>
#include <QWidget>

#include "engine/catalog/schema.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace vitrine::ui {

class PictureLabel;
class ThumbnailLoader;

/// A product beside another, as a person compares them.
struct SuspectPicture {
    catalog::ProductId id = 0;
    QString title;
    QString category;
    QString imageFile;
    double score = 0.0; ///< how alike it is to the suspect
};

/// A product whose category may be wrong.
struct Suspect {
    SuspectPicture product;
    QString suggestion;
    double support = 0.0; ///< share of similar pictures that have the suggestion
    std::vector<SuspectPicture> neighbours; ///< none of a suspect that an earlier search left
};

/// Suspicious labels, one after another: the product, its category, what looks like it, and a key for each answer.
/// An answer leads to the next suspect.
class SuspectsPanel : public QWidget {
    Q_OBJECT
public:
    explicit SuspectsPanel(ThumbnailLoader& thumbnails, QWidget* parent = nullptr);

    /// Shows what was found; `total`: how many suspects there are, of which the first are shown.
    void setSuspects(std::vector<Suspect> suspects, std::size_t total);
    /// Takes those off the list whose products are not among `open`: somebody has seen to them elsewhere.
    /// `open` are all that there are, those not shown included.
    void keepOnly(const std::unordered_set<catalog::ProductId>& open);
    /// As before anything was looked for: another catalog is open.
    void reset();
    std::size_t count() const { return m_suspects.size(); }

signals:
    void lookRequested();
    void categoryTaken(vitrine::catalog::ProductId product, const QString& category);
    void kept(vitrine::catalog::ProductId product);
    void editRequested(vitrine::catalog::ProductId product);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class State { NotLooked, Looked };
    QWidget* buildList();
    QWidget* buildComparison();
    void retranslate();
    void fillList();
    /// Leaves the titles what room there is.
    void fitColumns();
    void showCurrent();
    void showNeighbours(const Suspect& suspect);
    const Suspect* current() const;
    /// Takes the current suspect off the list and returns it.
    Suspect removeCurrent();

    ThumbnailLoader& m_thumbnails;
    std::vector<Suspect> m_suspects;
    std::size_t m_total = 0;
    State m_state = State::NotLooked;
    std::map<int, int> m_wantedWidths; ///< of the columns beside the titles
    QLabel* m_heading;
    QPushButton* m_look;
    QStackedWidget* m_pages;
    QLabel* m_intro;
    QTreeWidget* m_list;
    PictureLabel* m_picture;
    QLabel* m_title;
    QLabel* m_category;
    QLabel* m_suggestion;
    QLabel* m_neighboursTitle;
    std::vector<PictureLabel*> m_neighbourPictures;
    std::vector<QLabel*> m_neighbourTexts;
    QPushButton* m_take;
    QPushButton* m_keep;
    QPushButton* m_edit;
};

} // namespace vitrine::ui
