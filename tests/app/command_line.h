// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

/// What a command printed, and how it ended.
struct Result {
    int status = -1;
    QString output;
    QString errors;

    /// What was printed, without how far it had come meanwhile.
    std::vector<nlohmann::json> objects() const
    {
        std::vector<nlohmann::json> lines;
        for (const auto& line : output.split('\n', Qt::SkipEmptyParts))
            if (auto object = nlohmann::json::parse(line.toStdString()); object.value("event", "") != "progress")
                lines.push_back(std::move(object));
        return lines;
    }
};

/// Runs vitrine-cli, as a person or a script does.
inline Result run(const QStringList& arguments)
{
    QProcess process;
    process.start(VITRINE_CLI, arguments);
    Result result;
    if (process.waitForFinished(120'000))
        result.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    result.output = QString::fromUtf8(process.readAllStandardOutput());
    result.errors = QString::fromUtf8(process.readAllStandardError());
    return result;
}

/// A folder of a test's own, gone with it.
class Folder {
public:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    /// A file of these bytes; empty when it cannot be written.
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    /// Imports this CSV, whose rows need not name pictures, into a new catalog.
    QString catalogOf(const QByteArray& csv) const
    {
        const auto catalog = path("shop.vitrine");
        run({"import", catalog, write("shop.csv", csv)});
        return catalog;
    }

private:
    QTemporaryDir m_folder;
};
