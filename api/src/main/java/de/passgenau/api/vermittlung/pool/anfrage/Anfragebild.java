package de.passgenau.api.vermittlung.pool.anfrage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.vermittlung.pool.Poolsicht;
import org.springframework.stereotype.Component;

/** How a request stands today, and what of the person is shown with it just now. */
@Component
class Anfragebild {

    private final Poolsicht pool;
    private final Anfragequelle quelle;
    private final Anfrageregeln regeln;
    private final Clock clock;

    Anfragebild(Poolsicht pool, Anfragequelle quelle, Anfrageregeln regeln, Clock clock) {
        this.pool = pool;
        this.quelle = quelle;
        this.regeln = regeln;
        this.clock = clock;
    }

    Anfragestand stand(Kontaktanfrage anfrage) {
        return anfrage.standAm(heute());
    }

    LocalDate faelligAm(Kontaktanfrage anfrage) {
        return regeln.faelligAm(anfrage, quelle.gestelltAm(anfrage));
    }

    boolean ueberfaellig(Kontaktanfrage anfrage) {
        return !stand(anfrage).istEnde() && heute().isAfter(faelligAm(anfrage));
    }

    String poolkennung(Kontaktanfrage anfrage, Anrufer anrufer) {
        return pool.scoped(anfrage.fall().wert(), anrufer);
    }

    /** By one read, whatever is released: nothing of who is not in the pool any more, or whose release is over. */
    Map<Kontaktanfrage, Freigabe> freigaben(List<Kontaktanfrage> anfragen) {
        var heute = heute();
        Map<String, Fall> faelle = pool
                .imPool(anfragen.stream().map(eine -> eine.fall().wert()).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Fall::kennung, Function.identity()));
        return anfragen.stream()
                .filter(eine -> eine.standAm(heute).zeigtProfil() && eine.zeigtAm(heute))
                .filter(eine -> faelle.containsKey(eine.fall().wert()))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), eine -> Freigabe.von(eine,
                        Objects.requireNonNull(faelle.get(eine.fall().wert())), heute)));
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
