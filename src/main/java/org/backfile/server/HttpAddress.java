package org.backfile.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Where the archive listens. */
record HttpAddress(String host, int port) {

    void refuseIfTaken() {
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw new StartFailure(ExitCodes.ADDRESS, "There is no host " + host + "; set backfile.host to an address of this machine.");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true); // as Quarkus does: connections of an archive that just ended do not count
            socket.bind(address);
        } catch (IOException | SecurityException e) {
            throw taken(e);
        }
    }

    StartFailure taken(Throwable cause) {
        String reason = cause instanceof IOException ? cause.getMessage() : "another program took it";
        return new StartFailure(ExitCodes.ADDRESS, "The archive cannot listen on port " + port + " of " + host + " (" + reason
                + "); stop what uses it, or set backfile.port (BACKFILE_PORT) to another port.", cause);
    }

    /** What to type into a browser on this machine. */
    String url() {
        boolean everyAddress = host.equals("0.0.0.0") || host.equals("::");
        String name = everyAddress ? "localhost" : host.contains(":") ? "[" + host + "]" : host;
        return "http://" + name + ":" + port + "/";
    }

    /** The same for one page, whose path begins with a slash. */
    String url(String path) {
        return url() + path.substring(1);
    }
}
