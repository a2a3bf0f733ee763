package de.passgenau.api.auszug.datei;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.massnahme.suche.Durchgangsbild;
import de.passgenau.api.massnahme.suche.Durchgangskunde;
import de.passgenau.api.security.Anrufer;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import org.springframework.stereotype.Component;

/** Maßnahmen with their Träger and Durchgänge as they stand in the file. */
@Component
class Katalogzeilen {

    private final Dokumentliste<Traeger> traeger;
    private final Dokumentliste<Durchgang> durchgaenge;
    private final Durchgangskunde kunde;
    private final Kennungen kennungen;

    Katalogzeilen(Dokumentliste<Traeger> traeger, Dokumentliste<Durchgang> durchgaenge,
            Durchgangskunde kunde, Kennungen kennungen) {
        this.traeger = traeger;
        this.durchgaenge = durchgaenge;
        this.kunde = kunde;
        this.kennungen = kennungen;
    }

    /** By two reads, however many there are. */
    Stream<Map<String, Object>> von(List<Massnahme> portion, Anrufer anrufer) {
        var form = new Massnahmeform(anrufer, kennungen);
        Map<String, Traeger> alleTraeger = traeger.finde(
                portion.stream().map(eine -> eine.traeger().wert()).collect(Collectors.toSet()), anrufer);
        var laeufe = laeufe(portion, anrufer);
        return portion.stream()
                .map(eine -> form.von(eine, alleTraeger.get(eine.traeger().wert()),
                        laeufe.getOrDefault(eine.id(), List.of())));
    }

    /** The first to begin first. */
    private Map<MassnahmeId, List<Durchgang>> laeufe(List<Massnahme> massnahmen, Anrufer anrufer) {
        var bilder = kunde.durchgaenge(massnahmen.stream().map(Massnahme::id).toList());
        var gelesene = durchgaenge.finde(bilder.values()
                .stream()
                .flatMap(List::stream)
                .filter(bild -> !bild.abgesagt())
                .map(Durchgangsbild::kennung)
                .collect(Collectors.toSet()), anrufer);
        return bilder.entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, einer -> einer.getValue()
                        .stream()
                        .map(Durchgangsbild::kennung)
                        .filter(gelesene::containsKey)
                        .map(gelesene::get)
                        .toList()));
    }
}
