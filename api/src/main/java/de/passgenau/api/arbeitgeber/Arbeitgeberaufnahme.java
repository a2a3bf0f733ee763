package de.passgenau.api.arbeitgeber;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Ergebnis.Angenommen;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.catalogue.Anschrift;
import de.passgenau.catalogue.Erreichbarkeit;
import de.passgenau.catalogue.Spur;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/** Takes up employers that come with their offers from elsewhere; none that there is already is changed. */
@Component
public class Arbeitgeberaufnahme {

    private static final ArbeitgeberId PROBE = new ArbeitgeberId("probe");

    private final Arbeitgeberkartei kartei;
    private final Dokumentliste<Arbeitgeber> liste;

    Arbeitgeberaufnahme(Arbeitgeberkartei kartei, Dokumentliste<Arbeitgeber> liste) {
        this.kartei = kartei;
        this.liste = liste;
    }

    /** The same for the same employer, as far as the input says so. */
    public static String eindeutig(ArbeitgeberEingabe wunsch) {
        var anschrift = wunsch.anschrift();
        return Objects.requireNonNullElse(wunsch.betriebsnummer(), "") + '|'
                + Arbeitgebererkennung.kern(Objects.requireNonNullElse(wunsch.name(), "")) + '|'
                + (anschrift == null ? "" : Arbeitgebererkennung.kern(anschrift.ort()));
    }

    /** Those that there are, by what {@link #eindeutig} says of the inputs; by one search and one read. */
    public Map<String, Arbeitgeber> vorhandene(Collection<ArbeitgeberEingabe> wuensche) {
        var gesucht = new HashMap<String, Set<String>>();
        wuensche.forEach(wunsch -> {
            if (Arbeitgeberpruefung.geprueft(wunsch) instanceof Angenommen<Arbeitgeberangaben>(var angaben)) {
                gesucht.put(eindeutig(wunsch), Arbeitgebererkennung.zeichen(angaben));
            }
        });
        var alle = gesucht.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        var ids = alle.isEmpty() ? Set.<String>of() : liste.kennungen(Arbeitgebersuche.ERKENNUNG, alle);
        var bekannte = bekannte(ids.isEmpty() ? List.of() : liste.leser().lade(ids, Sichtfilter.alles()));
        var gefunden = new LinkedHashMap<String, Arbeitgeber>();
        wuensche.forEach(wunsch -> erkannt(wunsch, gesucht.getOrDefault(eindeutig(wunsch), Set.of()), bekannte)
                .ifPresent(einer -> gefunden.put(eindeutig(wunsch), einer)));
        return gefunden;
    }

    private static Map<String, Arbeitgeber> bekannte(List<Arbeitgeber> alle) {
        var bekannte = new HashMap<String, Arbeitgeber>();
        alle.forEach(einer -> Arbeitgebererkennung.zeichen(einer)
                .forEach(zeichen -> bekannte.merge(zeichen, einer, Arbeitgeberaufnahme::dererste)));
        return bekannte;
    }

    private static Arbeitgeber dererste(Arbeitgeber einer, Arbeitgeber anderer) {
        return einer.angelegtAm().isAfter(anderer.angelegtAm()) ? anderer : einer;
    }

    /** Another Betriebsnummer is another business, whatever its name. */
    private static Optional<Arbeitgeber> erkannt(ArbeitgeberEingabe wunsch, Set<String> zeichen,
            Map<String, Arbeitgeber> bekannte) {
        var nummer = wunsch.betriebsnummer();
        return Optional.ofNullable(nummer)
                .map(bekannte::get)
                .or(() -> zeichen.stream()
                        .sorted()
                        .flatMap(eines -> Optional.ofNullable(bekannte.get(eines)).stream())
                        .filter(einer -> nummer == null || einer.betriebsnummer() == null)
                        .findFirst());
    }

    /** Stands in for one that cannot be taken up. */
    public static Arbeitgeber niemand() {
        return probe(new Arbeitgeberangaben("-", null, null, new Anschrift(null, "00000", "-"),
                new Erreichbarkeit(null, null, null)));
    }

    private static Arbeitgeber probe(Arbeitgeberangaben angaben) {
        return Arbeitgeber.aufgenommen(PROBE, angaben, Spur.begonnen(Instant.EPOCH, List.of()));
    }

    /** As it would be; nothing is stored. */
    public Ergebnis<Arbeitgeber> probe(ArbeitgeberEingabe wunsch) {
        return Arbeitgeberpruefung.geprueft(wunsch).dann(angaben -> Ergebnis.angenommen(probe(angaben)));
    }

    /** The same one if somebody else has just taken it up. */
    public Ergebnis<Arbeitgeber> aufnehmen(Aufruf aufruf, ArbeitgeberEingabe wunsch) {
        var einzeln = new Aufruf(aufruf.einsicht(), aufruf.mutation(), null, aufruf.eingabe());
        return switch (kartei.anlegen(einzeln, wunsch)) {
            case Angenommen<Arbeitgeber> neu -> neu;
            case Abgelehnt<Arbeitgeber> abgelehnt -> vorhandene(List.of(wunsch)).values()
                    .stream()
                    .findFirst()
                    .map(Ergebnis::angenommen)
                    .orElse(abgelehnt);
        };
    }
}
