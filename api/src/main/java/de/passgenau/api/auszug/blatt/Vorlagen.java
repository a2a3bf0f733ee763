package de.passgenau.api.auszug.blatt;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.massnahme.katalog.Einblick;
import de.passgenau.api.massnahme.suche.Durchgangsbild;
import de.passgenau.api.massnahme.suche.Durchgangskunde;
import de.passgenau.api.security.Anrufer;
import de.passgenau.catalogue.Dokument;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import org.springframework.stereotype.Component;

/** Gathers what is printed of Maßnahmen. */
@Component
class Vorlagen {

    private static final int HOECHSTENS = 50;

    private final Dokumentliste<Traeger> traeger;
    private final Dokumentliste<Durchgang> durchgaenge;
    private final Durchgangskunde kunde;
    private final Clock clock;

    Vorlagen(Dokumentliste<Traeger> traeger, Dokumentliste<Durchgang> durchgaenge, Durchgangskunde kunde,
            Clock clock) {
        this.traeger = traeger;
        this.durchgaenge = durchgaenge;
        this.kunde = kunde;
        this.clock = clock;
    }

    LocalDate heute() {
        return LocalDate.now(clock);
    }

    /** By two reads, however many there are. */
    List<Vorlage> zu(Collection<Massnahme> massnahmen, Anrufer anrufer) {
        var heute = heute();
        var bilder = kunde.durchgaenge(massnahmen.stream().map(Massnahme::id).toList());
        var laeufe = gelesen(durchgaenge, kommende(bilder, heute), anrufer);
        var alleTraeger = gelesen(traeger, massnahmen.stream().map(eine -> eine.traeger().wert()).distinct().toList(),
                anrufer);
        return massnahmen.stream()
                .map(eine -> new Vorlage(eine, Einblick.in(eine, anrufer).steckbrief(),
                        eine.statusAm(heute, bilder.getOrDefault(eine.id(), List.of())
                                .stream()
                                .filter(bild -> !bild.abgesagt())
                                .map(Durchgangsbild::zeitraum)
                                .toList()),
                        alleTraeger.get(eine.traeger().wert()), laeufe(laeufe, eine.id()), heute))
                .toList();
    }

    private static List<String> kommende(Map<MassnahmeId, List<Durchgangsbild>> bilder, LocalDate heute) {
        return bilder.values()
                .stream()
                .flatMap(seine -> seine.stream()
                        .filter(bild -> !bild.abgesagt() && !bild.zeitraum().vorbeiAm(heute))
                        .limit(HOECHSTENS))
                .map(Durchgangsbild::kennung)
                .toList();
    }

    private static List<Durchgang> laeufe(Map<String, Durchgang> gelesene, MassnahmeId massnahme) {
        return gelesene.values()
                .stream()
                .filter(einer -> einer.massnahmeId().equals(massnahme))
                .sorted(Comparator.comparing((Durchgang einer) -> einer.zeitraum().von())
                        .thenComparing(Durchgang::kennung))
                .toList();
    }

    private static <A extends Dokument> Map<String, A> gelesen(Dokumentliste<A> liste, List<String> ids,
            Anrufer anrufer) {
        return liste.finde(Set.copyOf(ids), anrufer)
                .values()
                .stream()
                .collect(Collectors.toMap(Dokument::kennung, Function.identity()));
    }
}
