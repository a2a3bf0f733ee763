package de.passgenau.api.vermittlung.bewerber;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallmerkmale;
import de.passgenau.api.fall.Fallsicht;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.liste.takt.Nachholbedarf;
import de.passgenau.api.vermittlung.kartei.Karteifolger;
import de.passgenau.matching.Datensatz;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Kartei;
import de.passgenau.matching.profil.Profil;

/** Keeps the persons of the engine true to the open cases: what is closed, blocked or deleted is not ranked. */
final class Bewerberkartei extends Karteifolger<Fall, Profil> {

    private final Personenkunde personen;
    private final Nachholbedarf nachzuholen;

    /** @param nachzuholen whose earlier Maßnahmen are not those that are known of them here */
    Bewerberkartei(Kartei<Profil> kartei, Personenkunde personen, Nachholbedarf nachzuholen) {
        super(kartei);
        this.personen = personen;
        this.nachzuholen = nachzuholen;
    }

    @Override
    public String name() {
        return "bewerber";
    }

    /** On another day everybody is read anew: some have come of age, or been without work for longer. */
    @Override
    protected boolean istVeraltet() {
        return personen.istVeraltet();
    }

    @Override
    protected Optional<Datensatz<Profil>> datensatz(Fall fall) {
        if (fall.zustand() != Zustand.OFFEN) {
            return Optional.empty();
        }
        nachzuholen.erledigt(fall.kennung());
        var profil = personen.fuerKartei(fall).fuerIndex();
        var merkmale = Map.of(Fallmerkmale.GESCHAEFTSSTELLE, Set.of(fall.geschaeftsstelle()),
                Fallmerkmale.FALLMANAGER, Set.of(fall.fallmanager()),
                Fallmerkmale.EINGEWILLIGT, Set.of(Boolean.toString(!fall.einwilligungen().gueltig().isEmpty())),
                Stellenaussicht.PASSENDE_STELLE, Set.of(Boolean.toString(personen.hatPassendeStelle(fall.kennung()))));
        return Optional.of(new Datensatz<>(new Eintrag(fall.kennung(), fall.version(), Fallsicht.merkmale(fall),
                merkmale, Map.of(), List.of()), profil));
    }
}
