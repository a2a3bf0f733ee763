package de.passgenau.api.security.demo;

import java.net.InetAddress;

/** The server was to be reachable from elsewhere although everybody knows the passwords of its demo logins. */
final class DemoLoginsNurAufLoopback extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoLoginsNurAufLoopback(InetAddress address) {
        super("Mit Demo-Anmeldungen ist Passgenau nur auf diesem Rechner erreichbar; server.address ist aber "
                + address.getHostAddress() + ".");
    }

    DemoLoginsNurAufLoopback() {
        super("Mit Demo-Anmeldungen ist Passgenau nur auf diesem Rechner erreichbar; management.server.port ohne "
                + "management.server.address=127.0.0.1 aber von überall.");
    }
}
