package de.passgenau.api.fall.verlauf;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.Sicht;
import de.passgenau.api.fall.vermerk.Vermerk;
import de.passgenau.api.fall.vermerk.Vermerke;

/**
 * What happened in a case: events, talks, appointments, who was in charge, which work was taken up, and what was noted
 * because a rule asks for it.
 */
public record Betreuung(
        Ereignisse ereignisse,
        Gespraeche gespraeche,
        Termine termine,
        Fallfuehrung fuehrung,
        Integrationen integrationen,
        Vermerke vermerke) {

    public Betreuung {
        vermerke = Objects.requireNonNullElseGet(vermerke, Vermerke::keine);
    }

    public static Betreuung neu() {
        return new Betreuung(Ereignisse.keine(), Gespraeche.keine(), Termine.keine(), Fallfuehrung.neu(),
                Integrationen.keine(), Vermerke.keine());
    }

    public Betreuung mit(Verlaufseintrag neuer) {
        return switch (neuer) {
            case Ereignis e -> new Betreuung(ereignisse.mit(e), gespraeche, termine, fuehrung, integrationen,
                    vermerke);
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

    public Betreuung mit(Vermerk neuer) {
        return new Betreuung(ereignisse, gespraeche, termine, fuehrung, integrationen, vermerke.mit(neuer));
    }

    /** Since when this kind of Fallmanager is in charge, or the day on which he has judged the case last (T-02). */
    public Optional<LocalDate> betreutSeit() {
        return fuehrung.gefuehrtSeit()
                .map(uebernommen -> vermerke.entschieden(uebernommen).orElse(uebernommen));
    }

    private Betreuung mit(Gespraeche neue) {
        return new Betreuung(ereignisse, neue, termine, fuehrung, integrationen, vermerke);
    }

    private Betreuung mit(Termine neue) {
        return new Betreuung(ereignisse, gespraeche, neue, fuehrung, integrationen, vermerke);
    }

    private Betreuung mit(Fallfuehrung neue) {
        return new Betreuung(ereignisse, gespraeche, termine, neue, integrationen, vermerke);
    }

    private Betreuung mit(Integrationen neue) {
        return new Betreuung(ereignisse, gespraeche, termine, fuehrung, neue, vermerke);
    }

    public Betreuung in(Sicht sicht) {
        return new Betreuung(ereignisse.in(sicht), gespraeche.in(sicht), termine.in(sicht), fuehrung.in(sicht),
                integrationen.in(sicht), vermerke.in(sicht));
    }

    public Stream<Eintrag> eintraege() {
        Stream<? extends Eintrag> verlauf = Stream
                .of(ereignisse.alle(), gespraeche.kontakte(), gespraeche.belehrungen(),
                        gespraeche.einstiegsberatungen(), termine.alle(), termine.wechsel(), fuehrung.ueberleitungen(),
                        fuehrung.phasen(), integrationen.alle(), integrationen.enden())
                .flatMap(List::stream);
        return Stream.concat(verlauf, vermerke.eintraege());
    }
}
