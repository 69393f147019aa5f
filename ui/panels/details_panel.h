// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include <QLabel>
#include <QWidget>

#include "engine/catalog/catalog.h"
#include "ui/bridges/background_jobs.h"

class QComboBox;
class QFormLayout;
class QGroupBox;
class QLineEdit;
class QTreeWidget;

namespace vitrine::ui {

class CatalogSession;
class FindingsList;
class FocusOutTextEdit;
class PictureView;

/// Shows and edits the selected products. A field is applied when it is left or Enter is pressed, to all
/// selected products at once; fields in which these differ say so and stay as they are until something is
/// entered.
class DetailsPanel : public QWidget {
    Q_OBJECT
public:
    explicit DetailsPanel(QWidget* parent = nullptr);

    void setSession(CatalogSession* session);
    void showProducts(const std::vector<catalog::ProductId>& ids);
    const std::vector<catalog::ProductId>& shownProducts() const { return m_ids; }

    /// Puts the cursor into the first field.
    void startEditing();

signals:
    void editRequested(const std::vector<vitrine::catalog::ProductId>& ids,
                       const std::vector<vitrine::catalog::Edit>& edits);
    void resolveRequested(const std::vector<vitrine::catalog::ProductId>& ids,
                          const std::vector<vitrine::catalog::Check>& checks, bool resolved);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// What a field shows: the common value, or that there are several.
    struct Common {
        QString value;
        bool several = false;
    };
    struct Shown {
        std::size_t count = 0;
        std::map<catalog::Field, Common> fields;
        catalog::Product first;
        std::filesystem::path image;
    };
    void build();
    void retranslate();
    void addField(QFormLayout* form, catalog::Field field, QWidget* editor);
    void reload();
    void show(Shown shown);
    void showField(catalog::Field field, const Common& common);
    void showPicture();
    void showProblems();
    void showFurtherColumns();
    void showSources();
    void apply(catalog::Field field);
    static Shown read(const catalog::Catalog& catalog, const std::vector<catalog::ProductId>& ids);

    CatalogSession* m_session = nullptr;
    std::vector<catalog::ProductId> m_ids;
    Shown m_shown;
    JobHandle m_readJob;
    JobHandle m_pictureJob;
    std::filesystem::path m_pictureShown;

    QLabel* m_heading;
    PictureView* m_picture;
    QLabel* m_problems;
    FindingsList* m_findings;
    QWidget* m_form;
    std::map<catalog::Field, QLabel*> m_labels;
    std::map<catalog::Field, QWidget*> m_editors;
    QLabel* m_furtherLabel;
    QTreeWidget* m_further;
};

} // namespace vitrine::ui
