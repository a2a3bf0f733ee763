package de.passgenau.api.verzeichnis;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.matching.ort.Ort;
import de.passgenau.matching.ort.Ortsverzeichnis;
import de.passgenau.matching.ort.Punkt;
import org.springframework.stereotype.Component;

/** Knows where places are, by the directory in use. */
@Component
public class Ortskunde {

    private static final int LAENGE = 200;
    private static final long METER_JE_KM = 1_000;
    /** A postcode as a whole says where something is; its beginning says so for no place. */
    private static final Pattern NUR_ZIFFERN = Pattern.compile("\\s*\\d+\\s*");

    private final Verzeichnisse verzeichnisse;
    private volatile Gemerkt gemerkt = Gemerkt.von(Ortsverzeichnis.aus(List.of()));

    Ortskunde(Verzeichnisse verzeichnisse) {
        this.verzeichnisse = verzeichnisse;
    }

    /** @param orte as documents name them, or {@link Umkreis#UEBERALL} */
    public Umkreis um(String text, Collection<String> orte) {
        if (text.length() > LAENGE) {
            throw Abgewiesen.imFeld("suche.umkreis.ort", "fehler.suchtext", LAENGE, text.length());
        }
        var verzeichnis = verzeichnisse.orte();
        var mitte = verzeichnis.finde(text, 1)
                .stream()
                .filter(ort -> !NUR_ZIFFERN.matcher(text).matches() || ort.plz().equals(text.strip()))
                .findFirst()
                .orElseThrow(() -> Abgewiesen.imFeld("suche.umkreis.ort", "fehler.ort-unbekannt", text));
        var meter = new HashMap<String, Long>();
        for (var ort : orte) {
            punkt(verzeichnis, ort).ifPresent(punkt -> meter.put(ort, (long) punkt(mitte).meterBis(punkt)));
        }
        if (orte.contains(Umkreis.UEBERALL)) {
            meter.put(Umkreis.UEBERALL, 0L);
        }
        return new Umkreis(mitte, Map.copyOf(meter));
    }

    /** Those of the places as documents name them that are meant by some names, however these are written. */
    public Set<String> gemeinte(Collection<String> namen, Collection<String> orte) {
        return namen.stream().flatMap(name -> gemeinte(name, orte)).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<String> gemeinte(String name, Collection<String> orte) {
        if (name.length() > LAENGE) {
            throw Abgewiesen.imFeld("suche.orte", "fehler.suchtext", LAENGE, name.length());
        }
        var gleiche = orte.stream().filter(ort -> Ortsverzeichnis.nenntDasselbe(name, ort)).toList();
        return gleiche.isEmpty()
                ? verzeichnisse.orte()
                        .finde(name, 1)
                        .stream()
                        .flatMap(ort -> orte.stream().filter(einer -> Ortsverzeichnis.nenntDasselbe(ort.ort(), einer)))
                : gleiche.stream();
    }

    /** The first two digits of all postcodes within a distance of a place, so that no circle tells more than they do. */
    public Set<String> gegenden(String text, int km) {
        var verzeichnis = verzeichnisse.orte();
        var mitte = punkt(um(text, Set.of()).mitte());
        return verzeichnis.orte()
                .stream()
                .filter(ort -> mitte.meterBis(punkt(ort)) <= km * METER_JE_KM)
                .map(ort -> ort.plz().substring(0, 2))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A postcode of the place of this name; empty if the directory knows none that is called so. */
    public Optional<String> postleitzahl(String name) {
        return verzeichnisse.orte()
                .finde(name, 1)
                .stream()
                .filter(ort -> Ortsverzeichnis.nenntDasselbe(name, ort.ort()))
                .map(Ort::plz)
                .findFirst();
    }

    /** The only place with this postcode; empty where there are several or none. */
    public Optional<String> einziger(String plz) {
        var orte = verzeichnisse.orte().finde(plz, 2).stream().filter(ort -> ort.plz().equals(plz)).toList();
        return orte.size() == 1 ? Optional.of(orte.getFirst().ort()) : Optional.empty();
    }

    /** The middle of all places whose postcodes begin like this; empty if there is none. */
    public Optional<Punkt> mitte(String anfang) {
        var verzeichnis = verzeichnisse.orte();
        return stand(verzeichnis).mitten.computeIfAbsent(anfang, eine -> {
            var orte = verzeichnis.orte().stream().filter(ort -> ort.plz().startsWith(eine)).toList();
            return orte.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Punkt(orte.stream().mapToDouble(Ort::breite).average().orElseThrow(),
                            orte.stream().mapToDouble(Ort::laenge).average().orElseThrow()));
        });
    }

    /** Whether the directory has a place with this postcode. */
    public boolean kennt(String plz) {
        return verzeichnisse.orte().finde(plz, 1).stream().anyMatch(ort -> ort.plz().equals(plz));
    }

    /** Where a place lies; empty if the directory does not know it. */
    public Optional<Punkt> punkt(String ort) {
        return punkt(verzeichnisse.orte(), ort);
    }

    private Optional<Punkt> punkt(Ortsverzeichnis verzeichnis, String ort) {
        return stand(verzeichnis).punkte.computeIfAbsent(ort,
                text -> verzeichnis.finde(text, 1).stream().findFirst().map(Ortskunde::punkt));
    }

    private Gemerkt stand(Ortsverzeichnis verzeichnis) {
        var bekannt = gemerkt;
        if (!bekannt.verzeichnis.equals(verzeichnis)) {
            bekannt = Gemerkt.von(verzeichnis);
            gemerkt = bekannt;
        }
        return bekannt;
    }

    private static Punkt punkt(Ort ort) {
        return new Punkt(ort.breite(), ort.laenge());
    }

    /** What was looked up in one state of the directory. */
    private record Gemerkt(
            Ortsverzeichnis verzeichnis,
            Map<String, Optional<Punkt>> punkte,
            Map<String, Optional<Punkt>> mitten) {

        static Gemerkt von(Ortsverzeichnis verzeichnis) {
            return new Gemerkt(verzeichnis, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }
    }
}
