// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <mutex>
#include <string>

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

namespace vitrine::test {

/// A small HTTP/1.1 server on 127.0.0.1, in a thread of its own, whose answers a test writes. Each connection
/// is one request. Counts requests by path.
class PictureServer {
public:
    struct Request {
        std::string path;
        std::string head; ///< all header lines, lower case
        int number = 1;   ///< of this path
        std::string header(const std::string& name) const
        {
            const auto at = head.find("\n" + name + ": ");
            if (at == std::string::npos)
                return {};
            const auto from = at + name.size() + 3;
            return head.substr(from, head.find('\r', from) - from);
        }
    };
    struct Answer {
        std::string status = "200 OK";
        std::string headers{}; ///< each ended by "\r\n"
        std::string body{};
        bool sizeTold = true;     ///< otherwise the end of the connection is the end of the body
        std::ptrdiff_t sent = -1; ///< so many bytes of the body, then the connection breaks; −1: all
        bool silent = false;      ///< never answers
    };
    using Answering = std::function<Answer(const Request&)>;

    explicit PictureServer(Answering answering) : m_answering(std::move(answering))
    {
        m_server.moveToThread(&m_thread);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
        QObject::connect(
            &m_thread, &QThread::finished, &m_server, [this] { m_server.close(); }, Qt::DirectConnection);
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_server, [this] { m_server.listen(QHostAddress::LocalHost); }, Qt::BlockingQueuedConnection);
        m_port = m_server.serverPort();
    }
    ~PictureServer()
    {
        QMetaObject::invokeMethod(
            &m_server,
            [this] {
                m_server.close();
                qDeleteAll(m_server.findChildren<QTcpSocket*>());
            },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    std::string url(const std::string& path) const
    {
        return "http://127.0.0.1:" + std::to_string(m_port) + path;
    }
    int requests(const std::string& path) const
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_requests.find(path);
        return found == m_requests.end() ? 0 : found->second;
    }
    int requests() const
    {
        const std::scoped_lock lock(m_mutex);
        int all = 0;
        for (const auto& [path, count] : m_requests)
            all += count;
        return all;
    }

private:
    void accept()
    {
        while (auto* socket = m_server.nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, &m_server, [this, socket] { read(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }

    void read(QTcpSocket* socket)
    {
        auto head = socket->property("head").toByteArray() + socket->readAll();
        socket->setProperty("head", head);
        if (!head.contains("\r\n\r\n"))
            return;
        Request request;
        const auto words = head.left(head.indexOf('\r')).split(' ');
        request.path = words.value(1).toStdString();
        request.head = head.toLower().toStdString();
        {
            const std::scoped_lock lock(m_mutex);
            request.number = ++m_requests[request.path];
        }
        const auto answer = m_answering(request);
        if (!answer.silent)
            write(socket, answer);
    }

    static void write(QTcpSocket* socket, const Answer& answer)
    {
        const auto sent = answer.sent < 0 ? answer.body.size() : static_cast<std::size_t>(answer.sent);
        const auto text = "HTTP/1.1 " + answer.status + "\r\n" + answer.headers +
                          (answer.sizeTold ? "Content-Length: " + std::to_string(answer.body.size()) + "\r\n"
                                           : std::string()) +
                          "Connection: close\r\n\r\n" + answer.body.substr(0, sent);
        socket->write(text.data(), static_cast<qint64>(text.size()));
        socket->flush();
        socket->disconnectFromHost();
    }

    Answering m_answering;
    QThread m_thread;
    QTcpServer m_server;
    quint16 m_port = 0;
    mutable std::mutex m_mutex;
    std::map<std::string, int> m_requests; ///< guarded by m_mutex
};

} // namespace vitrine::test
