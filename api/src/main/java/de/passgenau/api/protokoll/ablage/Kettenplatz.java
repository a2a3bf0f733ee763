package de.passgenau.api.protokoll.ablage;

import java.time.Instant;
import java.util.Optional;

import de.passgenau.api.protokoll.kette.Besiegelung;
import de.passgenau.api.protokoll.kette.Kettenende;
import de.passgenau.api.protokoll.kette.Kettenstand;

/**
 * Finds a chain that this process may write: the first one that nobody else writes and that nobody has tampered with,
 * otherwise a new one. The numbers of chains have no gaps, so that a missing chain is noticed.
 */
final class Kettenplatz {

    private final Protokollablage ablage;
    private final Ketten ketten;
    private final Besiegelung besiegelung;
    private final Protokollschreiber.Einrichtung einrichtung;

    Kettenplatz(Protokollablage ablage, Ketten ketten, Besiegelung besiegelung,
            Protokollschreiber.Einrichtung einrichtung) {
        this.ablage = ablage;
        this.ketten = ketten;
        this.besiegelung = besiegelung;
        this.einrichtung = einrichtung;
    }

    /** A chain as this process has taken it over. */
    record Uebernommen(Kettenende ende, long beginn) {}

    Uebernommen nimm(Instant jetzt) {
        for (int nummer = 1;; nummer++) {
            var instanz = einrichtung.instanz() + '-' + nummer;
            var uebernommen = ketten.gibt(instanz)
                    ? uebernimm(instanz, einrichtung.allein() && nummer == 1, jetzt)
                    : beginne(instanz, jetzt);
            if (uebernommen.isPresent()) {
                return uebernommen.get();
            }
        }
    }

    private Optional<Uebernommen> uebernimm(String instanz, boolean ohneFrist, Instant jetzt) {
        return ketten.nimm(instanz, ohneFrist, jetzt)
                ? ketten.stand(instanz).filter(stand -> stand.gilt(besiegelung)).flatMap(this::fortgesetzt)
                : Optional.empty();
    }

    private Optional<Uebernommen> fortgesetzt(Kettenstand stand) {
        return ablage.ende(Ketten.ende(stand)).map(ende -> new Uebernommen(ende, stand.beginn()));
    }

    /** Not where entries lie without a word on how far they reach: somebody has removed it. */
    private Optional<Uebernommen> beginne(String instanz, Instant jetzt) {
        var ende = Kettenende.leer(instanz);
        return !ablage.hat(instanz) && ketten.beginne(Kettenstand.besiegelt(1, ende, besiegelung), jetzt)
                ? Optional.of(new Uebernommen(ende, 1))
                : Optional.empty();
    }
}
