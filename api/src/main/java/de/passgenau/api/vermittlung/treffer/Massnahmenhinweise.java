package de.passgenau.api.vermittlung.treffer;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.vermittlung.rangliste.Begruendung;
import de.passgenau.api.vermittlung.rangliste.Trefferhinweis;
import de.passgenau.api.vermittlung.rangliste.Trefferhinweis.Art;
import de.passgenau.api.vermittlung.vorgeschichte.Vorgeschichte;
import de.passgenau.catalogue.konto.Wiederholungsfristen;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.recht.Zustaendigkeit;
import de.passgenau.matching.bewertung.Kriterium;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What to know of a Maßnahme for a person beside how well it fits. */
@Component
class Massnahmenhinweise {

    private final Vorgeschichte vorgeschichte;

    Massnahmenhinweise(Vorgeschichte vorgeschichte) {
        this.vorgeschichte = vorgeschichte;
    }

    List<Trefferhinweis> zu(Massnahme massnahme, Angesehene person, @Nullable Einstiegsmoeglichkeit einstieg,
            LocalDate heute) {
        return Stream.of(zustaendigkeit(massnahme), zweck(massnahme, person), einstieg(einstieg),
                wiederholung(massnahme, person.fall(), einstieg == null ? heute : einstieg.fruehestensAb(heute)))
                .flatMap(eine -> eine)
                .toList();
    }

    /** Names which earlier one stands against it. */
    Begruendung benannt(Begruendung begruendung, Massnahme massnahme, Fall fall) {
        return begruendung.ausschluesse().stream().anyMatch(grund -> grund.kriterium() == Kriterium.WIEDERHOLUNG)
                ? vorgeschichte.wasEntgegensteht(fall.kennung(), massnahme)
                        .map(satz -> begruendung.mitSatz(Kriterium.WIEDERHOLUNG, satz))
                        .orElse(begruendung)
                : begruendung;
    }

    private static Stream<Trefferhinweis> zustaendigkeit(Massnahme massnahme) {
        var zustaendig = massnahme.steckbrief().zustaendig();
        return zustaendig == Zustaendigkeit.JOBCENTER
                ? Stream.empty()
                : Stream.of(Trefferhinweis.of(Art.ANDERE_ZUSTAENDIGKEIT, zustaendig));
    }

    /** Whoever has nothing open that it works on can't be sent there (N-08); where nobody has asked, it may be. */
    private static Stream<Trefferhinweis> zweck(Massnahme massnahme, Angesehene person) {
        var wirkung = massnahme.steckbrief().wirkung();
        boolean hatZweck = person.gefragt()
                ? person.offene().stream().anyMatch(wirkung::arbeitetAn)
                : !wirkung.ziele().isEmpty();
        return hatZweck ? Stream.empty() : Stream.of(Trefferhinweis.of(Art.OHNE_ZWECK));
    }

    private static Stream<Trefferhinweis> einstieg(@Nullable Einstiegsmoeglichkeit einstieg) {
        if (einstieg == null) {
            return Stream.empty();
        }
        if (einstieg.kennung() == null) {
            return Stream.of(Trefferhinweis.of(Art.EINZELFALLFOERDERUNG));
        }
        return einstieg.mitWarteliste()
                ? Stream.of(Trefferhinweis.of(Art.WARTELISTE, einstieg.beginn(), einstieg.wartend()))
                : Stream.empty();
    }

    private Stream<Trefferhinweis> wiederholung(Massnahme massnahme, Fall fall, LocalDate beginn) {
        int monate = Wiederholungsfristen.UEBLICH.begruendet();
        return Stream.ofNullable(vorgeschichte.zuletztGleichartig(fall.kennung(), massnahme))
                .filter(ende -> ende.plusMonths(monate).isAfter(beginn))
                .map(ende -> Trefferhinweis.of(Art.WIEDERHOLUNG_BEGRUENDEN, ende, monate));
    }
}
