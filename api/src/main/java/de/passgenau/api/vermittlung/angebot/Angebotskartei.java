package de.passgenau.api.vermittlung.angebot;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.massnahme.suche.Durchgangskunde;
import de.passgenau.api.vermittlung.kartei.Karteifolger;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.Stand;
import de.passgenau.matching.Datensatz;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Kartei;

/**
 * Keeps the Maßnahmen of the engine true to the published ones; what Durchgänge say of them follows as in the search, by
 * {@link Durchgangskunde}.
 */
final class Angebotskartei extends Karteifolger<Massnahme, de.passgenau.matching.angebot.Massnahme> {

    private final Dokumentliste<Massnahme> liste;
    private final Durchgangskunde durchgaenge;
    private final Angebotsabbildung abbildung;

    Angebotskartei(Kartei<de.passgenau.matching.angebot.Massnahme> kartei, Dokumentliste<Massnahme> liste,
            Durchgangskunde durchgaenge, Angebotsabbildung abbildung) {
        super(kartei);
        this.liste = liste;
        this.durchgaenge = durchgaenge;
        this.abbildung = abbildung;
    }

    @Override
    public String name() {
        return "angebote";
    }

    @Override
    protected Optional<Datensatz<de.passgenau.matching.angebot.Massnahme>> datensatz(Massnahme massnahme) {
        return massnahme.stand() == Stand.VEROEFFENTLICHT && massnahme.steckbrief().istFuerPersonen()
                ? abbildung.von(durchgaenge.lage(massnahme)).map(eine -> new Datensatz<>(eintrag(massnahme), eine))
                : Optional.empty();
    }

    private Eintrag eintrag(Massnahme massnahme) {
        return new Eintrag(massnahme.kennung(), massnahme.version(), liste.merkmaleDerSicht(massnahme), Map.of(),
                Map.of(), List.of());
    }
}
