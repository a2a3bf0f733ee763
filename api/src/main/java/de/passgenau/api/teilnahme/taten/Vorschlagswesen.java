package de.passgenau.api.teilnahme.taten;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Fortschreibung;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.teilnahme.konto.Kontofuehrung;
import de.passgenau.api.teilnahme.konto.Nachwirkung;
import de.passgenau.api.teilnahme.taten.Tateingaben.Vorschlag;
import de.passgenau.catalogue.Spur;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.Tatausgang.Abgewiesen;
import de.passgenau.catalogue.regel.Verstossart;
import org.springframework.stereotype.Component;

/** Proposes people for Durchgänge: claims the Maßnahme in the account of the case first, then the Durchgang is written. */
@Component
class Vorschlagswesen {

    private final Fortschreibung<Durchgang> durchgaenge;
    private final Vorschlagsquellen quellen;
    private final Kontofuehrung konten;
    private final Nachwirkung nachwirkung;

    Vorschlagswesen(Fortschreibung<Durchgang> durchgaenge, Vorschlagsquellen quellen, Kontofuehrung konten,
            Nachwirkung nachwirkung) {
        this.durchgaenge = durchgaenge;
        this.quellen = quellen;
        this.konten = konten;
        this.nachwirkung = nachwirkung;
    }

    TeilnahmePayload vorschlagen(Aufruf aufruf, Vorschlag wunsch) {
        return switch (quellen.lies(aufruf, wunsch)) {
            case Abgelehnt<Vorschlagslage>(var stand, var fehler) -> TeilnahmePayload.abgelehnt(aufruf, fehler);
            case Ergebnis.Angenommen<Vorschlagslage>(var lage) -> vorschlagen(aufruf, lage);
        };
    }

    private TeilnahmePayload vorschlagen(Aufruf aufruf, Vorschlagslage lage) {
        var ergebnis = durchgaenge.fortschreiben(aufruf, lage.durchgang().kennung(),
                (durchgang, spur) -> vorgeschlagen(lage.in(durchgang), spur));
        if (ergebnis instanceof Ergebnis.Angenommen<Durchgang>(var durchgang)) {
            nachwirkung.auf(Set.of(lage.kennung()), Handlung.von(aufruf.einsicht()));
            return quellen.letzte(durchgang, lage, aufruf.anrufer())
                    .map(eine -> TeilnahmePayload.mit(eine, List.of(), aufruf).mitHinweisen(lage.hinweise()))
                    .orElseThrow();
        }
        return TeilnahmePayload.abgelehnt(aufruf, ergebnis.fehler()).mitHinweisen(gezeigt(aufruf, lage));
    }

    /** Whoever is told what the rule says of a person has seen her case. */
    private static List<Teilnahmehinweis> gezeigt(Aufruf aufruf, Vorschlagslage lage) {
        if (!lage.hinweise().isEmpty()) {
            aufruf.einsicht().zeige(lage.fall());
        }
        return lage.hinweise();
    }

    /** That somebody is in the Durchgang already is said by the Durchgang itself. */
    private static boolean sagtDasselbe(de.passgenau.catalogue.regel.Verstoss einer,
            List<de.passgenau.catalogue.regel.Verstoss> bisher) {
        return einer.art() == Verstossart.SCHON_VORHANDEN
                && bisher.stream().anyMatch(anderer -> anderer.art() == Verstossart.SCHON_VORHANDEN);
    }

    private Ergebnis<Durchgang> vorgeschlagen(Vorschlagslage lage, Spur spur) {
        var ausgang = lage.durchgang().vollziehe(lage.tat(), lage.umstaende(), spur);
        var fehler = new ArrayList<de.passgenau.catalogue.regel.Verstoss>();
        if (ausgang instanceof Abgewiesen(var verstoesse)) {
            fehler.addAll(verstoesse);
        }
        fehler.addAll(konten.gegen(lage.kennung(), lage.vormerkung())
                .stream()
                .filter(einer -> !sagtDasselbe(einer, fehler))
                .toList());
        if (fehler.isEmpty() && lage.eingabefehler().isEmpty()) {
            fehler.addAll(konten.vormerken(lage.kennung(), lage.vormerkung()));
        }
        var alle = Fehlersammlung.von(lage.eingabefehler(), fehler);
        return alle.isEmpty()
                ? Ergebnis.angenommen(ausgang.zuSpeichern().orElseThrow())
                : new Abgelehnt<>(null, alle);
    }
}
