package de.passgenau.api.teilnahme.taten;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.teilnahme.Teilnahme;
import de.passgenau.api.teilnahme.konto.Kontofuehrung;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.steckbrief.Wochenstunden;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/** Points to a second Maßnahme that fills the week of the same person at the same time. */
@Component
class Gleichzeitiges {

    private static final Duration VOLLZEIT = Duration.ofHours(30);

    private final Kontofuehrung konten;
    private final Dokumentliste<Massnahme> massnahmen;

    Gleichzeitiges(Kontofuehrung konten, Dokumentliste<Massnahme> massnahmen) {
        this.konten = konten;
        this.massnahmen = massnahmen;
    }

    TeilnahmePayload angemerkt(TeilnahmePayload payload) {
        var teilnahme = payload.teilnahme();
        return teilnahme == null || teilnahme.teilzeit() || teilnahme.eine().letzterStand().istEndgueltig()
                ? payload
                : payload.mitHinweisen(
                        Stream.concat(payload.hinweise().stream(), hinweise(teilnahme).stream()).toList());
    }

    /** By three reads at most. */
    private List<Teilnahmehinweis> hinweise(Teilnahme teilnahme) {
        var andere = konten.durchgaenge(List.of(teilnahme.eine().fall()))
                .stream()
                .filter(einer -> !einer.id().equals(teilnahme.durchgang().id()))
                .filter(einer -> einer.zeitraum().beruehrt(teilnahme.durchgang().zeitraum()))
                .filter(einer -> istDabei(einer, teilnahme))
                .toList();
        if (andere.isEmpty()) {
            return List.of();
        }
        var gelesene = gelesen(Stream.concat(Stream.of(teilnahme.durchgang()), andere.stream()));
        var eigene = gelesene.get(teilnahme.durchgang().massnahmeId().wert());
        return eigene != null && fuelltDieWoche(eigene)
                ? andere.stream().flatMap(einer -> hinweis(einer, gelesene)).toList()
                : List.of();
    }

    private static boolean istDabei(Durchgang durchgang, Teilnahme teilnahme) {
        return durchgang.teilnahmen(teilnahme.eine().fall())
                .anyMatch(eine -> !eine.teilzeit() && (eine.letzterStand() == Stand.ZUGEWIESEN
                        || eine.letzterStand() == Stand.ANGETRETEN));
    }

    private Map<String, Massnahme> gelesen(Stream<Durchgang> durchgaenge) {
        return massnahmen.leser()
                .lade(durchgaenge.map(einer -> einer.massnahmeId().wert()).distinct().toList(), Sichtfilter.alles())
                .stream()
                .collect(Collectors.toMap(Massnahme::kennung, Function.identity()));
    }

    private static Stream<Teilnahmehinweis> hinweis(Durchgang durchgang, Map<String, Massnahme> gelesene) {
        var andere = gelesene.get(durchgang.massnahmeId().wert());
        return andere == null || !fuelltDieWoche(andere)
                ? Stream.empty()
                : Stream.of(new Teilnahmehinweis("M-06", "m-06.gleichzeitig",
                        List.of(andere.steckbrief().titel(), durchgang.rahmen().laufzeit().beginn())));
    }

    /** Unless its Steckbrief says that it takes less. */
    private static boolean fuelltDieWoche(Massnahme massnahme) {
        return Stream.ofNullable(massnahme.steckbrief().ablauf().wochenstunden())
                .map(Wochenstunden::von)
                .allMatch(stunden -> stunden.compareTo(VOLLZEIT) >= 0);
    }
}
