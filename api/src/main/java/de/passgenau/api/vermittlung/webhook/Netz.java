package de.passgenau.api.vermittlung.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * A range of addresses, such as 10.0.0.0/8.
 *
 * @param bits how many bits in front are the same for all
 */
record Netz(InetAddress anfang, int bits) {

    /** Where no receiver on the internet is: this machine, private nets, those of the provider, of documentation and of many at
     * once (RFC 6890). */
    private static final List<Netz> NICHT_OEFFENTLICH = alle("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
            "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "2001::/23",
            "2001:db8::/32", "2002::/16", "3fff::/20");
    /** Of version 6 nothing else is given out; what translates to version 4 is not in it. */
    private static final Netz OEFFENTLICH_6 = von("2000::/3");

    private static List<Netz> alle(String... texte) {
        return List.of(texte).stream().map(Netz::von).toList();
    }

    static boolean istNetz(String text) {
        return text.indexOf('/') > 0;
    }

    static Netz von(String text) {
        var teile = text.strip().split("/", 2);
        try {
            if (!teile[0].matches("[0-9a-fA-F.:]+")) {
                throw new IllegalArgumentException("Kein Netz wie 10.20.0.0/16: „" + text + "“");
            }
            var anfang = InetAddress.getByName(teile[0]);
            int bits = Integer.parseInt(teile[1]);
            if (bits < 0 || bits > anfang.getAddress().length * Byte.SIZE) {
                throw new IllegalArgumentException("So viele Bits hat keine Adresse: „" + text + "“");
            }
            return new Netz(anfang, bits);
        } catch (UnknownHostException | NumberFormatException e) {
            throw new IllegalArgumentException("Kein Netz wie 10.20.0.0/16: „" + text + "“", e);
        }
    }

    static boolean istOeffentlich(InetAddress adresse) {
        return NICHT_OEFFENTLICH.stream().noneMatch(netz -> netz.enthaelt(adresse))
                && (adresse.getAddress().length == 4 || OEFFENTLICH_6.enthaelt(adresse));
    }

    boolean enthaelt(InetAddress adresse) {
        var eine = anfang.getAddress();
        var andere = adresse.getAddress();
        if (eine.length != andere.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int maske = 0x80 >> (bit % Byte.SIZE);
            if (((eine[bit / Byte.SIZE] ^ andere[bit / Byte.SIZE]) & maske) != 0) {
                return false;
            }
        }
        return true;
    }
}
