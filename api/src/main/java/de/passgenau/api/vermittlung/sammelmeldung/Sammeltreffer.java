package de.passgenau.api.vermittlung.sammelmeldung;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.graphql.Knotensuche;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.StellenangebotId;
import de.passgenau.api.vermittlung.Kandidat;
import de.passgenau.api.vermittlung.meldung.Trefferaenderung;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A hit of a message, of which whoever reads it may still know.
 *
 * @param punkte       how well it fitted when it was found; null if it was found for nobody in particular
 * @param begruendung  likewise
 * @param kandidat     for the Arbeitgeberservice
 * @param fall         for who may see the whole case
 */
record Sammeltreffer(
        Trefferaenderung aenderung,
        LocalDate tag,
        @Nullable Integer punkte,
        List<String> begruendung,
        @Nullable Stellenangebot stellenangebot,
        @Nullable Kandidat kandidat,
        @Nullable Fall fall) {

    /** Shows what may be known of now, whatever could be known when it was found. */
    @Component
    static class Sammeltreffergang {

        private final Gruende gruende;

        Sammeltreffergang(Gruende gruende) {
            this.gruende = gruende;
        }

        /** Null for what may not be known of. */
        CompletableFuture<@Nullable Sammeltreffer> zu(Sammelfund fund, Knotensuche knoten) {
            var stelle = fund.stelle();
            var fall = Optional.ofNullable(fund.fall()).map(FallId::wert).orElse(null);
            return stelle == null
                    ? knoten.perId(Kandidat.class, fall)
                            .thenCombine(knoten.perId(Fall.class, fall),
                                    (kandidat, einer) -> kandidat == null && einer == null
                                            ? null
                                            : von(fund, null, kandidat, einer))
                    : knoten.perId(Stellenangebot.class, stelle.wert())
                            .thenApply(angebot -> angebot == null ? null : von(fund, angebot, null, null));
        }

        private Sammeltreffer von(Sammelfund fund, @Nullable Stellenangebot stelle, @Nullable Kandidat kandidat,
                @Nullable Fall fall) {
            return new Sammeltreffer(fund.aenderung(), fund.tag(), fund.punkte(), gruende.von(fund), stelle, kandidat,
                    fall);
        }

        /** Whether that which is searched for may still be known of. */
        CompletableFuture<Boolean> sucht(Sammelmeldung meldung, Knotensuche knoten) {
            var fall = meldung.fuerFall();
            var stelle = Optional.ofNullable(meldung.fuerStelle()).map(StellenangebotId::wert).orElse(null);
            if (fall == null && stelle == null) {
                return CompletableFuture.completedFuture(true);
            }
            return fall == null
                    ? knoten.perId(Stellenangebot.class, stelle).thenApply(eine -> eine != null)
                    : knoten.perId(Fall.class, fall.wert()).thenApply(einer -> einer != null);
        }
    }
}
