package de.passgenau.api.demo.generator;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;

import de.passgenau.catalogue.Erreichbarkeit;

/** Ids, phone numbers and addresses on the net: derived, invented, and never anybody's. */
final class Kennungen {

    private final long seed;

    Kennungen(long seed) {
        this.seed = seed;
    }

    String von(String art, int nummer) {
        return UUID.nameUUIDFromBytes("passgenau/%d/%s/%d".formatted(seed, art, nummer)
                .getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The first ones are those to which the demo logins are bound. */
    String mitFesten(String art, int nummer, int feste) {
        return nummer <= feste ? "demo-" + art + "-" + nummer : von(art, nummer);
    }

    /** A phone number of the block that is kept free for films, and a domain that can't exist (RFC 2606). */
    static Erreichbarkeit erreichbarkeit(String name, int nummer) {
        var domain = domain(name) + ".example";
        return new Erreichbarkeit(telefon(nummer), "kontakt@" + domain, "https://www." + domain);
    }

    static String telefon(int nummer) {
        return "030 23125 %03d".formatted(nummer % 1_000);
    }

    static String domain(String name) {
        var ausgeschrieben = name.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return Normalizer.normalize(ausgeschrieben, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
