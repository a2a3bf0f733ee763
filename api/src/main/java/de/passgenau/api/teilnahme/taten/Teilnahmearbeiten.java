package de.passgenau.api.teilnahme.taten;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.Stream;

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
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.Platztat;
import de.passgenau.catalogue.durchgang.Tat;
import de.passgenau.catalogue.durchgang.Tatausgang.Abgewiesen;
import de.passgenau.catalogue.durchgang.Tatausgang.KeinPlatz;
import de.passgenau.catalogue.durchgang.Tatausgang.Vollzogen;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import org.springframework.stereotype.Component;

/** Carries out acts on stored Teilnahmen, each in its turn, whoever else acts in the same Durchgang. */
@Component
class Teilnahmearbeiten {

    private final Fortschreibung<Durchgang> durchgaenge;
    private final Teilnahmesicht sicht;
    private final Gegebenheiten gegebenheiten;
    private final Tatumfeld umfeld;

    Teilnahmearbeiten(Fortschreibung<Durchgang> durchgaenge, Teilnahmesicht sicht,
            Gegebenheiten gegebenheiten, Tatumfeld umfeld) {
        this.durchgaenge = durchgaenge;
        this.sicht = sicht;
        this.gegebenheiten = gegebenheiten;
        this.umfeld = umfeld;
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
                ? vollziehe(aufruf, teilnahme, new Auftrag(tat, pruefung.verstoesse(),
                        umfeld.gegen(tat, teilnahme.durchgang())))
                : TeilnahmePayload.mit(teilnahme,
                        List.of(Verstoss.of("teilnahmeId", Eingabefehlercode.NICHT_BEFUGT, befugnis.grund())), aufruf);
    }

    /** What leads into a Maßnahme is for open cases; what was there can still be recorded when work on a case is over. */
    private static Befugnis befugnis(Teilnahme teilnahme, Tat tat, Aufruf aufruf) {
        if (aufruf.anrufer().hat(Rolle.TRAEGER)) {
            return new Befugnis(true, null);
        }
        return Tatumfeld.fuehrtHinein(tat)
                ? Befugnis.zuAendern(teilnahme.fall(), aufruf.anrufer())
                : Befugnis.zuHandeln(teilnahme.fall(), aufruf.anrufer());
    }

    private TeilnahmePayload vollziehe(Aufruf aufruf, Teilnahme teilnahme, Auftrag auftrag) {
        var warteplatz = new AtomicInteger();
        var ergebnis = durchgaenge.fortschreiben(aufruf, teilnahme.durchgang().kennung(), (durchgang, spur) -> {
            warteplatz.set(0);
            return switch (durchgang.vollziehe(auftrag.tat, gegebenheiten.fuer(aufruf.anrufer()), spur)) {
                case Abgewiesen(var verstoesse) -> auftrag.abgelehnt(durchgang, verstoesse);
                case Vollzogen(var stand) -> auftrag.ergebnis(durchgang, stand);
                case KeinPlatz(var stand, int platz) -> {
                    warteplatz.set(platz);
                    yield auftrag.ergebnis(durchgang, stand);
                }
            };
        });
        return switch (ergebnis) {
            case Abgelehnt<Durchgang>(var stand, var fehler) -> TeilnahmePayload.mit(
                    stand == null ? teilnahme : jetzt(aufruf, teilnahme, stand), fehler, aufruf);
            case Angenommen<Durchgang>(var stand) -> {
                wirke(aufruf, teilnahme, stand);
                yield antwort(aufruf, jetzt(aufruf, teilnahme, stand), auftrag.tat, warteplatz.get());
            }
        };
    }

    /** As it is in the Durchgang that was decided on, whoever was first. */
    private Teilnahme jetzt(Aufruf aufruf, Teilnahme gelesen, Durchgang stand) {
        return sicht.in(stand, gelesen, aufruf.anrufer()).orElse(gelesen);
    }

    /** On the way to a place nothing follows from one step to the next. */
    private void wirke(Aufruf aufruf, Teilnahme bisher, Durchgang stand) {
        var heute = gegebenheiten.heute();
        var unterwegs = stand.teilnahme(bisher.eine().id()).filter(eine -> istUnterwegs(eine.stand(heute)));
        if (unterwegs.isEmpty() || !istUnterwegs(bisher.eine().stand(heute))) {
            umfeld.folgt(bisher.eine().fall(), Handlung.von(aufruf.einsicht()));
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
        return payload.ohnePlatz(platz, List.of(Verstoss.of("teilnahmeId", Eingabefehlercode.KEIN_PLATZ,
                ohnePlatz(teilnahme, eine.wartet(heute)), platz)));
    }

    /** A place that is free may still not be hers: others are up before her, or it is none for part time. */
    private String ohnePlatz(Teilnahme teilnahme, boolean wartet) {
        var belegung = teilnahme.durchgang().belegung(gegebenheiten.heute());
        if (belegung.frei() <= 0) {
            return wartet ? "m-06.kein-platz-wartet" : "m-06.kein-platz";
        }
        if (teilnahme.teilzeit() && belegung.freiInTeilzeit() <= 0) {
            return wartet ? "m-06.keine-teilzeit-wartet" : "m-06.keine-teilzeit";
        }
        return wartet ? "m-06.andere-zuerst-wartet" : "m-06.andere-zuerst";
    }

    /**
     * @param eingabefehler what is wrong with the input, whatever the state of the Durchgang
     * @param gegen         what speaks against it outside the Durchgang
     */
    private record Auftrag(
            Tat tat,
            List<Verstoss> eingabefehler,
            List<de.passgenau.catalogue.regel.Verstoss> gegen) {

        /** Done, unless something outside the Durchgang speaks against it. */
        Ergebnis<Durchgang> ergebnis(Durchgang vorher, Durchgang danach) {
            return eingabefehler.isEmpty() && gegen.isEmpty()
                    ? Ergebnis.angenommen(danach)
                    : abgelehnt(vorher, List.of());
        }

        Ergebnis<Durchgang> abgelehnt(Durchgang vorher, List<de.passgenau.catalogue.regel.Verstoss> verstoesse) {
            return new Abgelehnt<>(vorher, Fehlersammlung.von(eingabefehler,
                    Stream.concat(gegen.stream(), verstoesse.stream()).toList()));
        }
    }
}
