// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vitrine::ui {

class MainWindow;

/// The command that downloads the pictures of all products whose picture is an address:
/// a job in the status strip, a report of what could not be had. What has come stays when it is stopped.
class PictureDownload : public QObject {
    Q_OBJECT
public:
    explicit PictureDownload(MainWindow& window);

    void start();

private:
    MainWindow& m_window;
};

} // namespace vitrine::ui
