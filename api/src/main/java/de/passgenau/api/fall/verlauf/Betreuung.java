package de.passgenau.api.fall.verlauf;

import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.fall.eintrag.Sicht;

/** What happened in a case: events, talks, appointments, who was in charge, and which work was taken up. */
public record Betreuung(
        Ereignisse ereignisse,
        Gespraeche gespraeche,
        Termine termine,
        Fallfuehrung fuehrung,
        Integrationen integrationen) {

    public static Betreuung neu() {
        return new Betreuung(Ereignisse.keine(), Gespraeche.keine(), Termine.keine(), Fallfuehrung.neu(),
                Integrationen.keine());
    }

    public Betreuung mit(Verlaufseintrag neuer) {
        return switch (neuer) {
            case Ereignis e -> new Betreuung(ereignisse.mit(e), gespraeche, termine, fuehrung, integrationen);
            case Kontakt k -> mit(gespraeche.mit(k));
            case Belehrung b -> mit(gespraeche.mit(b));
            case Einstiegsberatung e -> mit(gespraeche.mit(e));
            case Termin t -> mit(termine.mit(t));
            case Terminwechsel w -> mit(termine.mit(w));
            case Ueberleitung u -> mit(fuehrung.mit(u));
            case Phasenwechsel p -> mit(fuehrung.mit(p));
            case Integration i -> mit(integrationen.mit(i));
            case Integrationsende e -> mit(integrationen.mit(e));
        };
    }

    private Betreuung mit(Gespraeche neue) {
        return new Betreuung(ereignisse, neue, termine, fuehrung, integrationen);
    }

    private Betreuung mit(Termine neue) {
        return new Betreuung(ereignisse, gespraeche, neue, fuehrung, integrationen);
    }

    private Betreuung mit(Fallfuehrung neue) {
        return new Betreuung(ereignisse, gespraeche, termine, neue, integrationen);
    }

    private Betreuung mit(Integrationen neue) {
        return new Betreuung(ereignisse, gespraeche, termine, fuehrung, neue);
    }

    public Betreuung in(Sicht sicht) {
        return new Betreuung(ereignisse.in(sicht), gespraeche.in(sicht), termine.in(sicht), fuehrung.in(sicht),
                integrationen.in(sicht));
    }

    public Stream<Verlaufseintrag> eintraege() {
        return Stream
                .of(ereignisse.alle(), gespraeche.kontakte(), gespraeche.belehrungen(),
                        gespraeche.einstiegsberatungen(), termine.alle(), termine.wechsel(), fuehrung.ueberleitungen(),
                        fuehrung.phasen(), integrationen.alle(), integrationen.enden())
                .flatMap(List::stream);
    }
}
