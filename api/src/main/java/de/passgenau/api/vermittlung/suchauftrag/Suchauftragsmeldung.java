package de.passgenau.api.vermittlung.suchauftrag;

import java.util.Objects;

import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.vermittlung.meldung.Meldungsarten;
import de.passgenau.api.vermittlung.meldung.Meldungsarten.Suchwunsch;
import de.passgenau.api.vermittlung.meldung.Trefferabruf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The hits of saved searches: told at once, or all that are new since somebody asked last. */
@Component
public class Suchauftragsmeldung {

    private final Meldungsarten arten;

    Suchauftragsmeldung(Meldungsarten arten) {
        this.arten = arten;
    }

    /** @param nach the mark of the last event that was seen; null to begin with the next change */
    Flux<SuchauftragEreignis> sofort(Suchauftrag auftrag, @Nullable String nach, Einsicht einsicht) {
        return switch (auftrag.art()) {
            case STELLEN_FUER_FALL ->
                arten.stellen(auftrag.wunsch(), nach, einsicht).map(SuchauftragEreignis::von);
            case BEWERBER_FUER_STELLE ->
                arten.bewerber(auftrag.wunsch(), nach, einsicht).map(SuchauftragEreignis::von);
            case STELLENSUCHE -> arten.gesuchte(suchwunsch(auftrag), nach, einsicht).map(SuchauftragEreignis::von);
        };
    }

    /**
     * For a digest.
     *
     * @param nach       the mark of the last answer; null at first, which answers with where to begin
     * @param hoechstens so many at a time
     */
    public Trefferabruf<SuchauftragEreignis> seit(Suchauftrag auftrag, @Nullable String nach, int hoechstens,
            Einsicht einsicht) {
        return switch (auftrag.art()) {
            case STELLEN_FUER_FALL -> arten.stellenSeit(auftrag.wunsch(), nach, hoechstens, einsicht)
                    .als(SuchauftragEreignis::von);
            case BEWERBER_FUER_STELLE -> arten.bewerberSeit(auftrag.wunsch(), nach, hoechstens, einsicht)
                    .als(SuchauftragEreignis::von);
            case STELLENSUCHE -> arten.gesuchteSeit(suchwunsch(auftrag), nach, hoechstens, einsicht)
                    .als(SuchauftragEreignis::von);
        };
    }

    private static Suchwunsch suchwunsch(Suchauftrag auftrag) {
        return new Suchwunsch(auftrag.wunsch(), Objects.requireNonNull(auftrag.stellenSuche()));
    }
}
