package de.passgenau.api.vermittlung.pool.anfrage.folge;

import java.time.Instant;

import de.passgenau.api.liste.Gedaechtnis;
import de.passgenau.api.vermittlung.pool.anfrage.Kontaktanfrage;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** remembers the last change of every request, and tells whoever watches all of them of each that comes. */
final class Anfragenstrom extends Gedaechtnis<Kontaktanfrage, Anfragenstrom.Aenderung> {

    private static final int PUFFER = 1_000;

    private final Sinks.Many<Aenderung> senke = Sinks.many().multicast().directBestEffort();

    /**
     * The last change of a request.
     *
     * @param arbeitgeber of whom it is
     */
    record Aenderung(String id, long version, Instant am, String arbeitgeber) {

        static Aenderung von(Kontaktanfrage anfrage) {
            return new Aenderung(anfrage.kennung(), anfrage.version(), anfrage.spur().geaendertAm(),
                    anfrage.arbeitgeber().wert());
        }
    }

    @Override
    public String name() {
        return "kontaktanfragen-strom";
    }

    @Override
    protected Aenderung merke(Kontaktanfrage anfrage) {
        return Aenderung.von(anfrage);
    }

    @Override
    protected void geaendert(@Nullable Aenderung alt, @Nullable Aenderung neu) {
        if (neu != null && !neu.equals(alt)) {
            senke.tryEmitNext(neu);
        }
    }

    /** What comes from now on, whatever has been seen. */
    Flux<Aenderung> abJetzt(Lesestand stand) {
        return mit(Flux.defer(() -> {
            stand.kenne(alle());
            return Flux.empty();
        }));
    }

    /** What came since, and what comes from now on; some of it twice. */
    Flux<Aenderung> seit(Lesestand stand) {
        return mit(Flux.defer(() -> Flux.fromIterable(stand.versaeumte(alle()))));
    }

    /** Listens first and looks back then, so that nothing is lost in between. */
    private Flux<Aenderung> mit(Flux<Aenderung> versaeumte) {
        return Flux.merge(senke.asFlux().onBackpressureBuffer(PUFFER), versaeumte);
    }
}
