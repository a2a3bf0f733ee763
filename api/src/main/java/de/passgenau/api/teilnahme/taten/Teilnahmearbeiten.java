package de.passgenau.api.teilnahme.taten;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Ergebnis.Angenommen;
import de.passgenau.api.eingabe.Fortschreibung;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.Befugnis;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.security.Rolle;
import de.passgenau.api.teilnahme.Gegebenheiten;
import de.passgenau.api.teilnahme.Teilnahme;
import de.passgenau.api.teilnahme.Teilnahmesicht;
import de.passgenau.api.teilnahme.konto.Nachwirkung;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.Platztat;
import de.passgenau.catalogue.durchgang.Tat;
import de.passgenau.catalogue.durchgang.Tatausgang.Abgewiesen;
import de.passgenau.catalogue.durchgang.Tatausgang.KeinPlatz;
import de.passgenau.catalogue.durchgang.Tatausgang.Vollzogen;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import de.passgenau.catalogue.durchgang.vergabe.AufDieWarteliste;
import de.passgenau.catalogue.durchgang.vergabe.Vorziehen;
import org.springframework.stereotype.Component;

/** Carries out acts on stored Teilnahmen, each in its turn, whoever else acts in the same Durchgang. */
@Component
class Teilnahmearbeiten {

    private final Fortschreibung<Durchgang> durchgaenge;
    private final Teilnahmesicht sicht;
    private final Nachwirkung nachwirkung;
    private final Gegebenheiten gegebenheiten;

    Teilnahmearbeiten(Fortschreibung<Durchgang> durchgaenge, Teilnahmesicht sicht, Nachwirkung nachwirkung,
            Gegebenheiten gegebenheiten) {
        this.durchgaenge = durchgaenge;
        this.sicht = sicht;
        this.nachwirkung = nachwirkung;
        this.gegebenheiten = gegebenheiten;
    }

    /** @param wunsch reads the act from the input, and notes what is wrong with that */
    TeilnahmePayload vollziehe(Aufruf aufruf, String teilnahmeId, BiFunction<TeilnahmeId, Pruefung, Tat> wunsch) {
        var gefunden = sicht.mitKennung(teilnahmeId, aufruf.anrufer());
        if (gefunden.isEmpty()) {
            return TeilnahmePayload.abgelehnt(aufruf, List.of(
                    Verstoss.of("teilnahmeId", Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden")));
        }
        var teilnahme = gefunden.get();
        var pruefung = new Pruefung();
        var tat = wunsch.apply(teilnahme.eine().id(), pruefung);
        var befugnis = befugnis(teilnahme, tat, aufruf);
        return befugnis.grund() == null
                ? vollziehe(aufruf, teilnahme, new Auftrag(tat, pruefung.verstoesse()))
                : TeilnahmePayload.mit(teilnahme,
                        List.of(Verstoss.of("teilnahmeId", Eingabefehlercode.NICHT_BEFUGT, befugnis.grund())), aufruf);
    }

    /** What leads into a Maßnahme is for open cases; what was there can still be recorded when work on a case is over. */
    private static Befugnis befugnis(Teilnahme teilnahme, Tat tat, Aufruf aufruf) {
        if (aufruf.anrufer().hat(Rolle.TRAEGER)) {
            return new Befugnis(true, null);
        }
        var hinein = tat instanceof Platztat || tat instanceof AufDieWarteliste || tat instanceof Vorziehen;
        return hinein
                ? Befugnis.zuAendern(teilnahme.fall(), aufruf.anrufer())
                : Befugnis.zuHandeln(teilnahme.fall(), aufruf.anrufer());
    }

    private TeilnahmePayload vollziehe(Aufruf aufruf, Teilnahme teilnahme, Auftrag auftrag) {
        var warteplatz = new AtomicInteger();
        var ergebnis = durchgaenge.fortschreiben(aufruf, teilnahme.durchgang().kennung(), (durchgang, spur) -> {
            warteplatz.set(0);
            return switch (durchgang.vollziehe(auftrag.tat, gegebenheiten.fuer(aufruf.anrufer()), spur)) {
                case Vollzogen(var stand) -> auftrag.angenommen(stand);
                case KeinPlatz(var stand, int platz) -> {
                    warteplatz.set(platz);
                    yield auftrag.angenommen(stand);
                }
                case Abgewiesen(var verstoesse) -> auftrag.abgelehnt(verstoesse);
            };
        });
        return switch (ergebnis) {
            case Abgelehnt<Durchgang>(var stand, var fehler) -> TeilnahmePayload.mit(teilnahme, fehler, aufruf);
            case Angenommen<Durchgang>(var stand) -> {
                wirke(aufruf, teilnahme, stand);
                var jetzt = sicht.in(stand, teilnahme, aufruf.anrufer()).orElse(teilnahme);
                yield antwort(aufruf, jetzt, auftrag.tat, warteplatz.get());
            }
        };
    }

    /** On the way to a place nothing follows from one step to the next. */
    private void wirke(Aufruf aufruf, Teilnahme bisher, Durchgang stand) {
        var heute = gegebenheiten.heute();
        var unterwegs = stand.teilnahme(bisher.eine().id()).filter(eine -> istUnterwegs(eine.stand(heute)));
        if (unterwegs.isEmpty() || !istUnterwegs(bisher.eine().stand(heute))) {
            nachwirkung.auf(Set.of(bisher.eine().fall()), Handlung.von(aufruf.einsicht()));
        }
    }

    private static boolean istUnterwegs(Stand stand) {
        return stand == Stand.VORGESCHLAGEN || stand == Stand.RESERVIERT || stand == Stand.WARTELISTE;
    }

    /** Whoever was put on the waiting list by a call is told so by its repetition, too. */
    private TeilnahmePayload antwort(Aufruf aufruf, Teilnahme teilnahme, Tat tat, int warteplatz) {
        var heute = gegebenheiten.heute();
        var eine = teilnahme.eine();
        var payload = TeilnahmePayload.mit(teilnahme, List.of(), aufruf);
        if (!(tat instanceof Platztat) || eine.belegt(heute)) {
            return payload;
        }
        var platz = eine.wartet(heute) ? teilnahme.durchgang().warteliste(heute).platz(eine) : warteplatz;
        var satz = eine.wartet(heute) ? "m-06.kein-platz-wartet" : "m-06.kein-platz";
        return payload.ohnePlatz(platz,
                List.of(Verstoss.of("teilnahmeId", Eingabefehlercode.KEIN_PLATZ, satz, platz)));
    }

    /** @param eingabefehler what is wrong with the input, whatever the state of the Durchgang */
    private record Auftrag(Tat tat, List<Verstoss> eingabefehler) {

        Ergebnis<Durchgang> angenommen(Durchgang stand) {
            return eingabefehler.isEmpty() ? Ergebnis.angenommen(stand) : new Abgelehnt<>(null, eingabefehler);
        }

        Ergebnis<Durchgang> abgelehnt(List<de.passgenau.catalogue.regel.Verstoss> verstoesse) {
            return new Abgelehnt<>(null, Fehlersammlung.von(eingabefehler, verstoesse));
        }
    }
}
