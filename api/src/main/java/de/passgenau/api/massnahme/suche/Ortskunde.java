package de.passgenau.api.massnahme.suche;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.verzeichnis.Verzeichnisse;
import de.passgenau.matching.ort.Ort;
import de.passgenau.matching.ort.Ortsverzeichnis;
import de.passgenau.matching.ort.Punkt;
import org.springframework.stereotype.Component;

/** Knows where places are, by the directory in use. */
@Component
class Ortskunde {

    private static final int LAENGE = 200;

    private final Verzeichnisse verzeichnisse;
    private volatile Gemerkt gemerkt = new Gemerkt(Ortsverzeichnis.aus(List.of()), Map.of());

    Ortskunde(Verzeichnisse verzeichnisse) {
        this.verzeichnisse = verzeichnisse;
    }

    /** @param orte as Maßnahmen name them */
    Umkreis um(String text, Collection<String> orte) {
        if (text.length() > LAENGE) {
            throw new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.suchtext", LAENGE, text.length());
        }
        var verzeichnis = verzeichnisse.orte();
        var mitte = verzeichnis.finde(text, 1)
                .stream()
                .findFirst()
                .orElseThrow(() -> new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.ort-unbekannt", text));
        var meter = new HashMap<String, Long>();
        for (var ort : orte) {
            punkt(verzeichnis, ort).ifPresent(punkt -> meter.put(ort, (long) punkt(mitte).meterBis(punkt)));
        }
        if (orte.contains(Ortsschluessel.UEBERALL)) {
            meter.put(Ortsschluessel.UEBERALL, 0L);
        }
        return new Umkreis(mitte, Map.copyOf(meter));
    }

    private Optional<Punkt> punkt(Ortsverzeichnis verzeichnis, String ort) {
        var bekannt = gemerkt;
        if (!bekannt.verzeichnis.equals(verzeichnis)) {
            bekannt = new Gemerkt(verzeichnis, new ConcurrentHashMap<>());
            gemerkt = bekannt;
        }
        return bekannt.punkte.computeIfAbsent(ort,
                text -> verzeichnis.finde(text, 1).stream().findFirst().map(Ortskunde::punkt));
    }

    private static Punkt punkt(Ort ort) {
        return new Punkt(ort.breite(), ort.laenge());
    }

    /** What was looked up in one state of the directory. */
    private record Gemerkt(Ortsverzeichnis verzeichnis, Map<String, Optional<Punkt>> punkte) {}
}
