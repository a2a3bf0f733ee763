package de.passgenau.api.vermittlung.pool.anfrage;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Verstoss;
import org.jspecify.annotations.Nullable;

/** What the mutations of requests answer. */
record AnfragePayload(
        @Nullable Kontaktanfrage kontaktanfrage,
        List<Verstoss> fehler,
        @Nullable String clientMutationId) {

    static final String ZU_FRUEH = "anfrage.zu-frueh";

    /** The day from which it can be asked again; null unless that is what is wrong. */
    public @Nullable LocalDate wiederAb() {
        return fehler.stream()
                .filter(einer -> einer.satz().equals(ZU_FRUEH))
                .flatMap(einer -> einer.angaben().stream())
                .map(LocalDate.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** A request that is handed out has been seen. */
    static AnfragePayload of(Ergebnis<Kontaktanfrage> ergebnis, Aufruf aufruf) {
        var stand = ergebnis.stand();
        return new AnfragePayload(stand == null ? null : aufruf.einsicht().zeige(stand), ergebnis.fehler(),
                aufruf.clientMutationId());
    }
}
