package de.passgenau.api.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.demo.landkreis.Fall;
import de.passgenau.api.eingliederung.Tat;
import de.passgenau.api.eingliederung.gespraech.KontaktDokumentieren;
import de.passgenau.api.eingliederung.termin.TerminVereinbaren;
import de.passgenau.api.eingliederung.termin.TerminVersaeumen;
import de.passgenau.api.eingliederung.termin.TerminWahrnehmen;
import de.passgenau.api.fall.verlauf.Einladung;
import de.passgenau.api.fall.verlauf.Kontakt;
import de.passgenau.api.fall.verlauf.Termin;

/** The appointments of one case of the demo Landkreis: kept, missed and still to come. */
final class Demotermine {

    /** So many of a hundred were spoken with during the last weeks. */
    static final int MIT_GESPRAECH = 80;
    /** So many of a hundred came, or stayed away, during the last weeks. */
    private static final int EINGELADEN = 92;
    private static final int TAGE_VORHER = 14;
    private static final int ERSTGESPRAECH_NACH = 6;
    private static final int OHNE_ERSTGESPRAECH = 5;
    private static final int TERMIN_NACH_UEBERGABE = 9;

    private final Rahmen rahmen;
    private final Demoverlauf verlauf;
    private final Demokalender kalender;

    /**
     * What the appointments depend on.
     *
     * @param beratung day of the first counselling
     * @param bewilligung first day with benefits
     * @param los a number between 0 and 99 that is always the same for the same case
     */
    record Rahmen(Fall fall, LocalDate beratung, LocalDate bewilligung, LocalDate stichtag, int los) {}

    /** What is done on one day. */
    record Schritt(LocalDate tag, Runnable tut) {}

    Demotermine(Rahmen rahmen, Demoverlauf verlauf, Demokalender kalender) {
        this.rahmen = rahmen;
        this.verlauf = verlauf;
        this.kalender = kalender;
    }

    List<Schritt> schritte() {
        return Stream.of(erstgespraech(), fruehereGespraeche(), frueherVersaeumter(), letzter(), kommender())
                .flatMap(schritte -> schritte)
                .toList();
    }

    /** Soon after the benefits were granted, for nearly all (F-01). */
    private Stream<Schritt> erstgespraech() {
        var tag = spaeterer(rahmen.bewilligung.plusDays(ERSTGESPRAECH_NACH), rahmen.beratung);
        return rahmen.los < OHNE_ERSTGESPRAECH || tag.isAfter(rahmen.stichtag)
                ? Stream.empty()
                : Stream.of(am(tag, new KontaktDokumentieren(Kontakt.Art.ERSTGESPRAECH, Kontakt.Weg.PERSOENLICH, tag,
                        List.of(), "Rechte und Pflichten erklärt, das Profil ergänzt.", null)));
    }

    /** Whoever was not spoken with lately was so before. */
    private Stream<Schritt> fruehereGespraeche() {
        var tag = rahmen.stichtag.minusMonths(7).minusDays(rahmen.los);
        return rahmen.los < MIT_GESPRAECH || !tag.isAfter(rahmen.beratung)
                ? Stream.empty()
                : Stream.of(am(tag, kontakt(tag)));
    }

    /** After the case went to another Fallmanager near the labour market, for most (T-01). */
    Stream<Schritt> nachUebergabe(LocalDate uebergabe) {
        var tag = uebergabe.plusDays(TERMIN_NACH_UEBERGABE);
        return rahmen.los % 10 == 0 || tag.isAfter(rahmen.stichtag)
                ? Stream.empty()
                : gespraech(tag, Termin.Art.UEBERNAHME, uebergabe);
    }

    /** Some have stayed away before. */
    private Stream<Schritt> frueherVersaeumter() {
        return rahmen.los % 10 == 3 ? versaeumt(rahmen.stichtag.minusWeeks(7)) : Stream.empty();
    }

    private Stream<Schritt> letzter() {
        if (rahmen.los >= EINGELADEN) {
            return Stream.empty();
        }
        return rahmen.los < MIT_GESPRAECH
                ? gespraech(letztesGespraech(), Termin.Art.FOLGEGESPRAECH, rahmen.beratung)
                : versaeumt(rahmen.stichtag.minusDays(rahmen.los - MIT_GESPRAECH + 1L));
    }

    private Stream<Schritt> kommender() {
        if (rahmen.los % 4 != 1) {
            return Stream.empty();
        }
        var beginn = kalender.naechster(rahmen.fall.fallmanager());
        return Stream.of(vereinbart(beginn, Termin.Art.FOLGEGESPRAECH, letztesGespraech()));
    }

    private LocalDate letztesGespraech() {
        return spaeterer(rahmen.stichtag.minusDays(rahmen.los / 3), rahmen.beratung);
    }

    /** @param fruehestens when it could be agreed on at the earliest */
    private Stream<Schritt> gespraech(LocalDate spaetestens, Termin.Art art, LocalDate fruehestens) {
        var beginn = kalender.spaetestens(rahmen.fall.fallmanager(), spaetestens);
        var tag = beginn.toLocalDate();
        if (tag.isBefore(fruehestens)) {
            return Stream.of(am(spaetestens, kontakt(spaetestens)));
        }
        return Stream.of(vereinbart(beginn, art, spaeterer(tag.minusDays(TAGE_VORHER), fruehestens)),
                new Schritt(tag, () -> {
                    verlauf.tut(tag, kontakt(tag));
                    verlauf.termin(beginn)
                            .flatMap(termin -> verlauf.kontakt(tag).map(mit -> new TerminWahrnehmen(termin, mit)))
                            .ifPresent(tat -> verlauf.tut(tag, tat));
                }));
    }

    private Stream<Schritt> versaeumt(LocalDate spaetestens) {
        var beginn = kalender.spaetestens(rahmen.fall.fallmanager(), spaetestens);
        var tag = beginn.toLocalDate();
        return tag.isAfter(rahmen.beratung)
                ? Stream.of(vereinbart(beginn, Termin.Art.FOLGEGESPRAECH,
                        spaeterer(tag.minusDays(TAGE_VORHER), rahmen.beratung)),
                        new Schritt(tag,
                                () -> verlauf.termin(beginn)
                                        .ifPresent(termin -> verlauf.tut(tag, new TerminVersaeumen(termin, null)))))
                : Stream.empty();
    }

    private Schritt vereinbart(LocalDateTime beginn, Termin.Art art, LocalDate am) {
        return am(am, new TerminVereinbaren(art, beginn,
                "Geschäftsstelle " + rahmen.fall.geschaeftsstelle() + ", Zimmer " + (100 + rahmen.los),
                rahmen.los % 5 == 0 && art == Termin.Art.FOLGEGESPRAECH
                        ? null
                        : new Einladung(am, Kontakt.Weg.SCHRIFTLICH, true)));
    }

    private static KontaktDokumentieren kontakt(LocalDate tag) {
        return new KontaktDokumentieren(Kontakt.Art.FOLGEGESPRAECH, Kontakt.Weg.PERSOENLICH, tag,
                List.of(Kontakt.Schritt.values()), "Vereinbarung abgeglichen, nächste Schritte festgelegt.", null);
    }

    private Schritt am(LocalDate tag, Tat tat) {
        return new Schritt(tag, () -> verlauf.tut(tag, tat));
    }

    private static LocalDate spaeterer(LocalDate einer, LocalDate anderer) {
        return einer.isAfter(anderer) ? einer : anderer;
    }
}
