package de.passgenau.api.vermittlung;

import java.time.Clock;
import java.time.LocalDate;

import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Ergebnis.Angenommen;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.lesen.Gelesen;
import de.passgenau.api.stelle.lesen.StellenangebotEingabe;
import de.passgenau.api.stelle.lesen.Stellenleser;
import de.passgenau.api.vermittlung.rangliste.Gewicht;
import de.passgenau.api.vermittlung.rangliste.Rangwunsch;
import de.passgenau.api.vermittlung.rangliste.TrefferConnection;
import de.passgenau.api.vermittlung.stelle.Besetzung;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.bewertung.Gewichte;
import org.springframework.stereotype.Component;

/** Whom an offer can be filled with: nobody if it no longer stands or is filled; and of a draft everything that is wrong with it. */
@Component
public class Stellenbesetzung {

    private static final String STELLE = "stelle";
    private static final String ENTWURF = "entwurf";

    private final Stellenleser leser;
    private final Bewerberrangliste rangliste;
    private final Clock clock;

    Stellenbesetzung(Stellenleser leser, Bewerberrangliste rangliste, Clock clock) {
        this.leser = leser;
        this.rangliste = rangliste;
        this.clock = clock;
    }

    public TrefferConnection<BewerberTreffer> fuer(Stellenangebot stelle, Rangwunsch wunsch, Einsicht einsicht) {
        var heute = LocalDate.now(clock);
        return stelle.suchtAm(heute)
                ? rangliste.fuer(Besetzung.von(stelle), wunsch, einsicht)
                : TrefferConnection.leer(new Massstab(Gewichte.fuerStellen(), heute));
    }

    /** It is read like one that is reported, and nothing of it is kept. */
    TrefferConnection<BewerberTreffer> fuer(StellenangebotEingabe entwurf, Rangwunsch wunsch, Einsicht einsicht) {
        var heute = LocalDate.now(clock);
        return switch (leser.lies(entwurf, null, heute, new Pruefung())) {
            case Abgelehnt<Gelesen>(var stand, var fehler) ->
                TrefferConnection.abgelehnt(heute, Gewicht.alle(Gewichte.fuerStellen()),
                        fehler.stream().map(Stellenbesetzung::amEntwurf).toList());
            case Angenommen<Gelesen>(var gelesen) ->
                rangliste.fuer(Besetzung.entwurf(gelesen.oeffentlich()), wunsch, einsicht);
        };
    }

    private static Verstoss amEntwurf(Verstoss einer) {
        return einer.an(einer.feld().replaceFirst("^" + STELLE + "\\b", ENTWURF));
    }
}
