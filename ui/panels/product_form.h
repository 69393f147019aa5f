// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include <QWidget>

#include "engine/catalog/schema.h"

class QFormLayout;
class QLabel;

namespace vitrine::ui {

class CatalogSession;

/// The fields of the selected products, one below the other. A field is entered when it is left or Enter is pressed.
class ProductForm : public QWidget {
    Q_OBJECT
public:
    explicit ProductForm(QWidget* parent = nullptr);

    /// In the order of the form.
    static const std::vector<catalog::Field>& fields();

    /// Whose values are offered while one is typed; null for none.
    void setSession(CatalogSession* session) { m_session = session; }

    struct Value {
        QString text; ///< as Product::text gives it
        bool several = false; ///< the products have several: the field says so, and is empty
    };
    /// A field in which somebody is typing stays as it is. A field that is not among them is empty.
    void showValues(const std::map<catalog::Field, Value>& values);
    /// A value that a model said has a mark under its label; who set the others is in the tool tip.
    void showSources(std::map<std::string, std::string> sources);
    /// What is typed and not entered yet is no longer meant.
    void forget();
    /// Puts the cursor into the first field.
    void startEditing();

signals:
    /// Prices as the catalog reads them.
    void entered(vitrine::catalog::Field field, const QString& value);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void addField(QFormLayout* form, catalog::Field field, QWidget* editor);
    void showValue(catalog::Field field, const Value& value);
    void takeFrom(catalog::Field field);

    CatalogSession* m_session = nullptr;
    std::map<std::string, std::string> m_sources;
    std::map<catalog::Field, QLabel*> m_labels;
    std::map<catalog::Field, QWidget*> m_editors;
};

} // namespace vitrine::ui
