package de.passgenau.api.security.demo;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;

/** What means this machine and nobody else. */
final class Loopback {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1", "0:0:0:0:0:0:0:1",
            "[0:0:0:0:0:0:0:1]");

    private Loopback() {}

    static boolean isName(String host) {
        return NAMES.contains(host);
    }

    static InetAddress address() {
        try {
            return InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("Four bytes are an address", impossible);
        }
    }
}
