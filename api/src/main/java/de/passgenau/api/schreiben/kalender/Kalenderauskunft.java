package de.passgenau.api.schreiben.kalender;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallsicht;
import de.passgenau.api.fristen.bestand.Fristenbestand;
import de.passgenau.api.fristen.bestand.Fristtermin;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import org.springframework.stereotype.Component;

/** What belongs in a calendar: found in memory, and one read of the store for all the cases that are in it. */
@Component
class Kalenderauskunft {

    private static final int FAELLE = 1_000;

    private final Terminvorrat termine;
    private final Fristenbestand fristen;
    private final Dokumentliste<Fall> faelle;

    Kalenderauskunft(Terminvorrat termine, Fristenbestand fristen, Dokumentliste<Fall> faelle) {
        this.termine = termine;
        this.fristen = fristen;
        this.faelle = faelle;
    }

    /** Everything of one case that the caller has seen already. */
    List<Eintrag> eintraege(Fall fall, Kalenderempfaenger empfaenger, Einsicht einsicht) {
        return switch (empfaenger) {
            case PERSON -> Termineintraege.fuerPerson(fall).alle();
            case FALLMANAGEMENT -> Stream.concat(new Termineintraege(fall, fall.fallnummer()).alle().stream(),
                    fristen.offene(fall.kennung(), Fallsicht.akten(einsicht.anrufer()))
                            .stream()
                            .map(frist -> Fristeintraege.von(frist, fall.fallnummer())))
                    .toList();
        };
    }

    List<Eintrag> eintraege(Kalenderfrage frage, boolean mitNamen, Einsicht einsicht) {
        var sicht = Fallsicht.akten(einsicht.anrufer());
        var faellig = fristen.offene(frage.fallmanager(), frage.von(), frage.bis(), sicht)
                .stream()
                .collect(Collectors.groupingBy(Fristtermin::fall));
        var ids = new HashSet<>(termine.faelle(frage, sicht));
        ids.addAll(faellig.keySet());
        if (ids.size() > FAELLE) {
            throw new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.kalender-umfang", FAELLE);
        }
        return ids.isEmpty()
                ? List.of()
                : faelle.fuer(einsicht)
                        .lade(ids)
                        .stream()
                        .flatMap(fall -> eintraege(fall, frage, faellig, mitNamen))
                        .toList();
    }

    private Stream<Eintrag> eintraege(Fall fall, Kalenderfrage frage, Map<String, List<Fristtermin>> faellig,
            boolean mitNamen) {
        var wer = mitNamen ? fall.person().vorname() + ' ' + fall.person().nachname() : fall.fallnummer();
        return Stream.concat(
                new Termineintraege(fall, wer).zwischen(frage.von(), frage.bis()).stream(),
                faellig.getOrDefault(fall.kennung(), List.of())
                        .stream()
                        .map(frist -> Fristeintraege.von(frist, wer)));
    }
}
