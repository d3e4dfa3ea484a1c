package org.backfile.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/** An nginx on this machine's own address alone, that serves packed files of a folder as they are: what a page could be at best. */
final class StaticServer implements AutoCloseable {

    private final Path files;
    private final Process process;
    private final int port;

    private StaticServer(Path files, Process process, int port) {
        this.files = files;
        this.process = process;
        this.port = port;
    }

    /** In the given folder, which has to be empty. The first argument is where its program lies. */
    static StaticServer start(String program, Path home) throws IOException, InterruptedException {
        Path files = Files.createDirectories(home.resolve("files"));
        int port = freePort();
        Path configuration = Files.writeString(home.resolve("nginx.conf"), """
                daemon off;
                worker_processes auto;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events { worker_connections 1024; }
                http {
                    access_log off;
                    default_type text/html;
                    sendfile on;
                    tcp_nopush on;
                    keepalive_requests 1000000000;
                    open_file_cache max=300000 inactive=1h;
                    open_file_cache_valid 1h;
                    client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/fastcgi;
                    uwsgi_temp_path %1$s/uwsgi; scgi_temp_path %1$s/scgi;
                    server {
                        listen 127.0.0.1:%2$d;
                        root %3$s;
                        location / { gzip_static always; }
                    }
                }
                """.formatted(home, port, files));
        // As whoever runs this, since a server that drops its rights could not read the folder.
        Process process = new ProcessBuilder(program, "-p", home.toString(), "-c", configuration.toString(), "-g", "user " + System.getProperty("user.name") + ";")
                .redirectErrorStream(true).redirectOutput(home.resolve("output.txt").toFile()).start();
        for (int tries = 0; tries < 100 && !answers(port); tries++) {
            if (!process.isAlive()) {
                throw new IllegalStateException("nginx ended: " + Files.readString(home.resolve("output.txt")));
            }
            Thread.sleep(50);
        }
        return new StaticServer(files, process, port);
    }

    /** Has this answer at that path from now on. */
    void put(String path, byte[] packed) throws IOException {
        Path file = files.resolve(path.substring(1) + ".gz");
        Files.createDirectories(file.getParent());
        Files.write(file, packed);
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
