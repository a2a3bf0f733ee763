package de.passgenau.api.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.api.demo.Demotermine.Schritt;
import de.passgenau.api.demo.landkreis.Fall.Hemmnis;
import de.passgenau.api.demo.landkreis.Teilnahme;
import de.passgenau.api.demo.landkreis.Teilnahme.Arbeit;
import de.passgenau.api.eingliederung.gespraech.KontaktDokumentieren;
import de.passgenau.api.eingliederung.integration.ArbeitBeenden;
import de.passgenau.api.eingliederung.integration.ArbeitsaufnahmeErfassen;
import de.passgenau.api.fall.verlauf.Integration;
import de.passgenau.api.fall.verlauf.Kontakt;

/** What the Maßnahmen of a case have to do with the rest of its history. */
record Demoteilnahmen(List<Teilnahme> alle) {

    private static final int TAGE_VOR_ENDE = 9;
    /** One of so many. */
    private static final int OHNE_KONFERENZ = 6;

    /** Before somebody was proposed for its sake, a Hemmnis was recognised. */
    LocalDate erkannt(Hemmnis eines) {
        return fuer(eines).map(eine -> eine.weg().vorschlag().minusDays(1))
                .filter(eines.seit()::isAfter)
                .orElse(eines.seit());
    }

    /** With the first day there, work on it begins. */
    LocalDate begonnen(Hemmnis eines, LocalDate erkannt) {
        return fuer(eines).flatMap(eine -> Optional.ofNullable(eine.weg().antritt())).orElse(erkannt);
    }

    /** On the last day there it shows what came of it. */
    LocalDate bearbeitet(Hemmnis eines, LocalDate begonnen) {
        return fuer(eines).filter(eine -> eine.stand().vorbei()).map(Teilnahme::seit).orElse(begonnen);
    }

    private Optional<Teilnahme> fuer(Hemmnis eines) {
        return alle.stream()
                .filter(eine -> eine.hemmnis().equals(eines.code()))
                .reduce((eine, andere) -> eine.weg().vorschlag().isAfter(andere.weg().vorschlag()) ? andere : eine);
    }

    /** The Träger is met before the end, by most (T-06). */
    Stream<Schritt> konferenzen(Demoverlauf verlauf) {
        return alle.stream()
                .filter(eine -> eine.stand() == Teilnahme.Stand.BEENDET
                        && Math.floorMod(eine.kennung().hashCode(), OHNE_KONFERENZ) != 0)
                .map(eine -> eine.seit().minusDays(TAGE_VOR_ENDE))
                .map(tag -> new Schritt(tag, () -> verlauf.tut(tag, new KontaktDokumentieren(Kontakt.Art.FALLKONFERENZ,
                        Kontakt.Weg.PERSOENLICH, tag, List.of(), "Mit dem Träger besprochen, wie es weitergeht.",
                        null))));
    }

    /** Work that was found because of them, and that it has ended. */
    Stream<Schritt> arbeit(Demoverlauf verlauf) {
        return alle.stream()
                .flatMap(eine -> Stream.ofNullable(eine.weg().arbeit()))
                .flatMap(arbeit -> Stream.concat(Stream.of(aufgenommen(arbeit, verlauf)), beendet(arbeit, verlauf)));
    }

    /** What goes on although benefits are paid is a smaller job. */
    private static Schritt aufgenommen(Arbeit arbeit, Demoverlauf verlauf) {
        var art = arbeit.bis() == null ? Integration.Art.MIDIJOB : Integration.Art.BESCHAEFTIGUNG;
        return new Schritt(arbeit.ab(), () -> verlauf.tut(arbeit.ab(),
                new ArbeitsaufnahmeErfassen(arbeit.ab(), art, Integration.Weg.MASSNAHME, null)));
    }

    private static Stream<Schritt> beendet(Arbeit arbeit, Demoverlauf verlauf) {
        var bis = arbeit.bis();
        return bis == null ? Stream.empty() : Stream.of(beendet(arbeit.ab(), bis, verlauf));
    }

    private static Schritt beendet(LocalDate ab, LocalDate bis, Demoverlauf verlauf) {
        return new Schritt(bis, () -> verlauf.arbeit(ab)
                .ifPresent(id -> verlauf.tut(bis, new ArbeitBeenden(id, bis, "Die Stelle war befristet."))));
    }
}
