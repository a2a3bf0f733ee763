package de.passgenau.api.vermittlung.pool;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallmerkmale;
import de.passgenau.api.fall.Fallsicht;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.vermittlung.bewerber.Personenkunde;
import de.passgenau.api.vermittlung.kartei.Karteifolger;
import de.passgenau.matching.Datensatz;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.profil.Profil;

/** Keeps the engine of the pool true to the cases: whoever is not prepared is not in it; who is in sight the search decides. */
final class Poolkartei extends Karteifolger<Fall, Profil> {

    private final Personenkunde personen;
    private final Clock clock;
    private LocalDate gelesenAm;

    Poolkartei(Poolmaschine maschine, Personenkunde personen, Clock clock) {
        super(maschine.kartei());
        this.personen = personen;
        this.clock = clock;
        this.gelesenAm = LocalDate.now(clock);
    }

    @Override
    public String name() {
        return "bewerberpool";
    }

    /** On another day some proofs have expired. */
    @Override
    protected boolean istVeraltet() {
        var davor = gelesenAm;
        gelesenAm = LocalDate.now(clock);
        return !davor.equals(gelesenAm);
    }

    @Override
    protected Optional<Datensatz<Profil>> datensatz(Fall fall) {
        return fall.zustand() == Zustand.OFFEN && fall.pool().offen() != null
                ? Optional.of(new Datensatz<>(new Eintrag(fall.kennung(), fall.version(), Fallsicht.merkmale(fall),
                        Fallmerkmale.imPool(fall), Map.of(), List.of()), personen.imPool(fall)))
                : Optional.empty();
    }
}
