package de.passgenau.api.fall.akte;

import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.eintrag.Chronik;

/**
 * What has changed in a case since a version of it.
 *
 * @param vollstaendig whether every change since then is known; otherwise the case is to be read anew
 * @param anderes whether something else than the course has changed, too, such as a consent
 * @param eintraege in the order of the changes that have brought them
 */
record Fallaenderungen(
        long seitVersion,
        long version,
        boolean vollstaendig,
        boolean anderes,
        List<Akteneintrag> eintraege) {

    static Fallaenderungen von(Fall fall, long seit) {
        var chronik = fall.verlauf().chronik();
        var schritte = chronik.nach(seit);
        return new Fallaenderungen(seit, fall.version(), chronik.kennt(seit, fall.version()),
                schritte.stream().anyMatch(schritt -> schritt.eintraege().isEmpty()),
                schritte.stream().flatMap(schritt -> eintraege(fall, schritt)).toList());
    }

    private static Stream<Akteneintrag> eintraege(Fall fall, Chronik.Schritt schritt) {
        return fall.verlauf()
                .eintraege()
                .filter(eintrag -> schritt.eintraege().contains(Chronik.Verweis.auf(eintrag)))
                .map(eintrag -> new Akteneintrag(eintrag, schritt.version(), schritt.am()));
    }
}
