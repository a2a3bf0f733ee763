package de.passgenau.api.vermittlung.pool;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallsicht;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.api.vermittlung.Bewerberkennungen;
import org.springframework.stereotype.Component;

/** Finds who is in the pool just now: agreed, prepared, open, not over; whoever is not is not there. */
@Component
public class Poolsicht {

    private static final Anrufer ALLE = new Anrufer("pool", null, Set.of(Rolle.ARBEITGEBERSERVICE), Set.of(), null,
            null, null, Set.of());

    private final Dokumentliste<Fall> faelle;
    private final Bewerberkennungen kennungen;
    private final Clock clock;

    Poolsicht(Dokumentliste<Fall> faelle, Bewerberkennungen kennungen, Clock clock) {
        this.faelle = faelle;
        this.kennungen = kennungen;
        this.clock = clock;
    }

    /** The case behind an id of the pool that was made for this caller. */
    public Optional<Fall> fall(String poolprofilId, Anrufer anrufer) {
        return faelle.leser()
                .lade(kennungen.fall(Poolprofil.class, poolprofilId, anrufer), Fallsicht.pool(anrufer, heute()));
    }

    public Optional<Fall> imPool(String fall) {
        return imPool(List.of(fall)).stream().findFirst();
    }

    /** Those of these cases that are in the pool; by one read, even of none. */
    public List<Fall> imPool(Collection<String> faelle) {
        return this.faelle.leser()
                .lade(faelle.isEmpty() ? Set.of(Kennungen.NIEMAND) : faelle, Fallsicht.pool(ALLE, heute()));
    }

    /** How this caller calls the profile of a case. */
    public String scoped(String fall, Anrufer anrufer) {
        return kennungen.scoped(fall, anrufer);
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
