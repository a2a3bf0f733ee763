package de.passgenau.api.security.schutz;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

import jakarta.servlet.http.HttpServletRequest;

/** Where a request comes from, as far as it may be counted: one network of IPv6 is one client. */
public final class Herkunft {

    private static final int NETZ = 8;

    private Herkunft() {}

    /** The address of the peer, or the one a proxy names where {@code server.forward-headers-strategy} trusts it. */
    public static String von(HttpServletRequest request) {
        try {
            byte[] address = InetAddress.getByName(request.getRemoteAddr()).getAddress();
            return HexFormat.of().formatHex(address.length == 4 ? address : Arrays.copyOf(address, NETZ));
        } catch (UnknownHostException noAddress) {
            return "?";
        }
    }
}
