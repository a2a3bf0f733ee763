package de.passgenau.api.teilnahme;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Fortschreibung.Schritt;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.massnahme.katalog.Katalogvermerk;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.protokoll.Protokoll;
import de.passgenau.api.protokoll.Protokoll.Anzeige;
import de.passgenau.api.protokoll.Vorgang.Geaendert;
import de.passgenau.catalogue.durchgang.AlleDurchgaenge;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/** Stores a changed Durchgang after the protocol knows who plans, and whose cases are concerned, by whom and what for. */
@Component
public class Durchgangsspeicher {

    private final AlleDurchgaenge alle;
    private final Dokumentliste<Fall> faelle;
    private final Protokoll protokoll;
    private final Katalogvermerk vermerk;

    Durchgangsspeicher(AlleDurchgaenge alle, Dokumentliste<Fall> faelle, Protokoll protokoll,
            Katalogvermerk vermerk) {
        this.alle = alle;
        this.faelle = faelle;
        this.protokoll = protokoll;
        this.vermerk = vermerk;
    }

    /** What one call has made of it. */
    public Durchgang speichere(Durchgang neu, Aufruf aufruf) {
        var bisher = alle.findById(neu.id());
        return speichere(List.of(new Schritt<>(aufruf, bisher.orElse(neu), neu)));
    }

    /** What these calls have made of it, one after the other. The cases themselves stay in their version. */
    Durchgang speichere(List<Schritt<Durchgang>> schritte) {
        var neu = schritte.getLast().nachher();
        var faelle = faelle(schritte);
        var anzeigen = schritte.stream()
                .flatMap(schritt -> Stream.concat(planung(schritt),
                        betroffene(schritt).map(faelle::get)
                                .flatMap(Stream::ofNullable)
                                .map(fall -> anzeige(schritt, fall))))
                .toList();
        return protokoll.aendere(anzeigen, () -> alle.save(neu));
    }

    /** Of what is new, planned otherwise or called off; not of who takes part. */
    private Stream<Anzeige> planung(Schritt<Durchgang> schritt) {
        var vorher = schritt.vorher();
        var nachher = schritt.nachher();
        return nachher.version() == 0 || !vorher.rahmen().equals(nachher.rahmen())
                || !Objects.equals(vorher.absage(), nachher.absage())
                        ? Stream.of(vermerk.anzeige(Durchgang.class, nachher, schritt.aufruf()))
                        : Stream.empty();
    }

    private static Anzeige anzeige(Schritt<Durchgang> schritt, Fall fall) {
        return new Anzeige(Handlung.von(schritt.aufruf().einsicht()),
                new Geaendert(fall.bezug(), fall.version(), fall.version()));
    }

    private Map<String, Fall> faelle(List<Schritt<Durchgang>> schritte) {
        var kennungen = schritte.stream().flatMap(Durchgangsspeicher::betroffene).toList();
        return kennungen.isEmpty()
                ? Map.of()
                : faelle.leser()
                        .lade(kennungen, Sichtfilter.alles())
                        .stream()
                        .collect(Collectors.toMap(Fall::kennung, Function.identity()));
    }

    /** Whose Teilnahmen it has added or changed; each stays in its place. */
    private static Stream<String> betroffene(Schritt<Durchgang> schritt) {
        var vorher = schritt.vorher().teilnahmen();
        var nachher = schritt.nachher().teilnahmen();
        return IntStream.range(0, nachher.size())
                .filter(i -> i >= vorher.size() || !vorher.get(i).equals(nachher.get(i)))
                .mapToObj(i -> nachher.get(i).fall().wert());
    }
}
