package de.passgenau.catalogue.recht;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** A basis with all that it can be found by, read once. */
record Stichworte(Rechtsgrundlage grundlage, List<Zitat> zitate, List<String> worte) {

    /** Fewer letters name a basis only as a whole. */
    private static final int WORTTEIL = 4;

    static Stichworte zu(Rechtsgrundlage grundlage) {
        var namen = grundlage.namen();
        return new Stichworte(grundlage, namen.stream().flatMap(name -> Zitat.lies(name).stream()).toList(),
                namen.stream().map(Stichworte::normal).toList());
    }

    /** How well a citation means it: 0 for not at all. */
    int trifft(Zitat gemeint) {
        return zitate.stream().mapToInt(zitat -> zitat.trifft(gemeint)).max().orElse(0);
    }

    boolean liegtIn(Zitat gemeint) {
        return zitate.stream().anyMatch(zitat -> zitat.liegtIn(gemeint));
    }

    /** @param gesucht in its {@link #normal} form */
    boolean heisst(String gesucht) {
        return !gesucht.isEmpty() && worte.stream()
                .anyMatch(wort -> gesucht.length() < WORTTEIL ? wort.equals(gesucht) : wort.contains(gesucht));
    }

    /** Letters and digits, small, umlauts and their spellings alike. */
    static String normal(String name) {
        var klein = name.toLowerCase(Locale.GERMAN).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
        return Normalizer.normalize(klein.replace("ß", "ss"), Normalizer.Form.NFKD).replaceAll("[^a-z0-9]", "");
    }
}
