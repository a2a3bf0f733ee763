package de.passgenau.api.vermittlung.suchauftrag;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;

import de.passgenau.api.datenschutz.Abschnitt.Eintrag;
import de.passgenau.api.datenschutz.Eintragsauskunft;
import de.passgenau.api.fall.Fall;
import org.springframework.stereotype.Component;

/** Tells a person which searches for offers are kept for her. */
@Component
class Suchauftragsauskunft implements Eintragsauskunft {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Suchauftraege alle;
    private final Clock clock;

    Suchauftragsauskunft(Suchauftraege alle, Clock clock) {
        this.alle = alle;
        this.clock = clock;
    }

    @Override
    public Class<Suchauftrag> typ() {
        return Suchauftrag.class;
    }

    @Override
    public String titel() {
        return "Gespeicherte Suchen nach Stellen";
    }

    @Override
    public String sammlung() {
        return Suchauftrag.SAMMLUNG;
    }

    @Override
    public List<Eintrag> eintraege(Fall fall) {
        return alle.findByFall(fall.id()).stream().map(this::eintrag).toList();
    }

    private Eintrag eintrag(Suchauftrag einer) {
        return new Eintrag("Suchauftrag vom " + TAG.format(einer.spur().angelegtAm().atZone(clock.getZone())),
                List.of(einer.name(), "ab " + einer.mindestpunkte() + " Punkten", "Rhythmus: " + einer.rhythmus()));
    }
}
