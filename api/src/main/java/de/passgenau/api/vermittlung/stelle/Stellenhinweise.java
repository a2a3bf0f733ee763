package de.passgenau.api.vermittlung.stelle;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.stelle.angabe.Anforderung;
import de.passgenau.api.stelle.angabe.Arbeitsort;
import de.passgenau.api.stelle.angabe.Stellenangaben;
import de.passgenau.api.stelle.wunsch.Wuensche;
import de.passgenau.api.vermittlung.rangliste.Begruendung;
import de.passgenau.api.vermittlung.rangliste.Trefferhinweis;
import de.passgenau.api.vermittlung.rangliste.Trefferhinweis.Art;
import de.passgenau.matching.profil.Arbeitsprofil;

/** What to know of an offer for a person beside how well it fits. */
public final class Stellenhinweise {

    private static final int BALD = 7;

    private Stellenhinweise() {}

    /** @param lesbar the offer without anything that is held back */
    public static List<Trefferhinweis> zu(Stellenangaben lesbar, Arbeitsprofil person, Begruendung begruendung,
            LocalDate heute) {
        return Stream.of(new Foerderhinweise(lesbar.art(), begruendung).fuer(person.nachweise()),
                nichtVerglichen(lesbar), mehrereOrte(lesbar), endetBald(lesbar, heute))
                .flatMap(eine -> eine)
                .toList();
    }

    /** What is held back is demanded of nobody, and asked for neither. */
    private static Stream<Trefferhinweis> nichtVerglichen(Stellenangaben lesbar) {
        return lesbar.muss()
                .stream()
                .filter(eine -> !Stellendeutung.istNachweisbar(eine))
                .map(Anforderung::wort)
                .filter(wort -> !wort.contains(Wuensche.PLATZHALTER))
                .map(wort -> Trefferhinweis.of(Art.NICHT_VERGLICHEN, wort));
    }

    private static Stream<Trefferhinweis> mehrereOrte(Stellenangaben lesbar) {
        var orte = lesbar.orte();
        return orte.size() == 1
                ? Stream.empty()
                : orte.stream()
                        .filter(ort -> ort.punkt() != null)
                        .limit(1)
                        .map(Arbeitsort::schluessel)
                        .map(ort -> Trefferhinweis.of(Art.MEHRERE_ORTE, ort));
    }

    private static Stream<Trefferhinweis> endetBald(Stellenangaben lesbar, LocalDate heute) {
        return Stream.ofNullable(lesbar.gueltigBis())
                .filter(bis -> !bis.isBefore(heute) && bis.isBefore(heute.plusDays(BALD)))
                .map(bis -> Trefferhinweis.of(Art.ENDET_BALD, bis));
    }
}
