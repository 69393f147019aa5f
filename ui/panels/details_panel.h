// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include <QLabel>
#include <QWidget>

#include "engine/catalog/catalog.h"
#include "ui/bridges/background_jobs.h"
#include "ui/panels/product_form.h"

class QTreeWidget;

namespace vitrine::ui {

class CatalogSession;
class FindingsList;
class PictureView;

/// Shows and edits the selected products. A field that is entered (ProductForm) is applied to all selected products at
/// once; fields in which these differ say so and stay as they are until something is entered.
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
    struct Shown {
        std::size_t count = 0;
        std::map<catalog::Field, ProductForm::Value> fields;
        catalog::Product first;
        std::filesystem::path image;
    };
    void build();
    void retranslate();
    void reload();
    void show(Shown shown);
    void showPicture();
    void showProblems();
    void showFurtherColumns();
    void apply(catalog::Field field, const QString& value);
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
    ProductForm* m_form;
    QLabel* m_furtherLabel;
    QTreeWidget* m_further;
};

} // namespace vitrine::ui
