package de.passgenau.api.massnahme.suche;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.liste.Listensicht;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.recht.Rechtsverzeichnis;

/** Which legal bases somebody means who names them. */
final class Suchrecht {

    private static final int GEZEIGT = 80;

    private Suchrecht() {}

    /** A code means itself as long as it is in use; an old one, and any name, also what took its place. */
    static Set<String> codes(List<String> namen, Listensicht<Massnahme> sicht) {
        return namen.stream().flatMap(name -> codes(name, sicht).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static Collection<String> codes(String name, Listensicht<Massnahme> sicht) {
        var verzeichnis = Rechtsverzeichnis.mitgeliefert();
        var codes = verzeichnis.codes(name);
        if (codes.isEmpty()) {
            throw Abgewiesen.imFeld("suche.rechtsgrundlagen", "fehler.suchrecht", "rechtsgrundlagen",
                    name.substring(0, Math.min(GEZEIGT, name.length())));
        }
        var istCode = !verzeichnis.verlauf(name).isEmpty();
        return istCode && codes.size() > 1
                && Suchfrage.werte(sicht, Katalogmerkmale.RECHTSGRUNDLAGE).contains(name) ? Set.of(name) : codes;
    }
}
