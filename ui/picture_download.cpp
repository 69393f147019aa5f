// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture_download.h"

#include <QLocale>

#include "engine/workflow/fetch_pictures.h"
#include "ui/bridges/catalog_session.h"
#include "ui/main_window.h"
#include "ui/panels/problems_panel.h"

namespace vitrine::ui {

PictureDownload::PictureDownload(MainWindow& window) : QObject(&window), m_window(window)
{
    m_window.commands()->add(
        {"action.downloadPictures",
         Menu::Catalog,
         1,
         Bar::None,
         {},
         {},
         [this] { return m_window.session() != nullptr; },
         [] {
             return CommandText{tr("&Download pictures"),
                                tr("Fetch the pictures of products that name an address on the network")};
         },
         [this] { start(); }});
}

void PictureDownload::start()
{
    m_window.jobs()->runVisible(
        tr("Downloading pictures"),
        [catalog = m_window.session()->catalog()](const core::Progress& progress) {
            return workflow::fetchPictures(*catalog, {}, progress);
        },
        [this](const workflow::FetchReport& report) {
            const auto heading = [addresses = report.addresses, downloaded = report.downloaded,
                                  refused = report.refused] {
                const QLocale locale;
                return tr("Downloaded %1 of %2 pictures; %3 could not be had")
                    .arg(locale.toString(qulonglong(downloaded)), locale.toString(qulonglong(addresses)),
                         locale.toString(qulonglong(refused)));
            };
            m_window.problemsPanel()->showReport(heading, report.problems);
            if (m_window.session() != nullptr)
                m_window.session()->refresh();
            emit m_window.jobDone();
        });
}

} // namespace vitrine::ui
