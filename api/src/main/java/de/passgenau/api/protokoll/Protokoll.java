package de.passgenau.api.protokoll;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;

import de.passgenau.api.graphql.Siegel;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.protokoll.Vorgang.Aenderung;
import de.passgenau.api.protokoll.Vorgang.Geaendert;
import de.passgenau.api.protokoll.Vorgang.NichtVollzogen;
import de.passgenau.api.protokoll.ablage.Protokollschreiber;
import de.passgenau.api.protokoll.kette.Besiegelung;
import de.passgenau.api.protokoll.kette.Vermerk;
import de.passgenau.api.security.Anrufer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Writes down who does what with which case and what for. What cannot be written down is not done and not shown. */
public final class Protokoll {

    /** Seals the callers' ids: the same one looks the same everywhere, so that it can be searched for. */
    public static final String ANRUFER = "protokoll:anrufer";

    private final Protokollschreiber schreiber;
    private final Siegel siegel;

    Protokoll(Protokollschreiber schreiber, Siegel siegel) {
        this.schreiber = schreiber;
        this.siegel = siegel;
    }

    /** Seals chains with the secret behind the opaque ids. */
    public static Besiegelung besiegelung(Siegel siegel) {
        return text -> siegel.verschliesse("protokoll:siegel", text);
    }

    /**
     * Completes with the id of the entry when it is durable, otherwise with a refusal: then nothing may be done or
     * shown.
     */
    public CompletableFuture<String> schreibe(Handlung handlung, Vorgang vorgang) {
        return schreiber.schreibe(vermerk(handlung, vorgang)).handle((id, failed) -> {
            if (failed != null) {
                throw new Abgewiesen(Fehlercode.UNAVAILABLE, "fehler.protokoll");
            }
            return id;
        });
    }

    /** Makes a change that was written down before; if it is not stored, that is written down as well. */
    public <A> A aendere(Handlung handlung, Geaendert aenderung, Supplier<A> speichern) {
        return aendere(List.of(new Anzeige(handlung, aenderung)), speichern);
    }

    /** Makes changes by one write that were all written down before. */
    public <A> A aendere(List<Anzeige> anzeigen, Supplier<A> speichern) {
        schreibe(anzeigen, Anzeige::aenderung);
        try {
            return speichern.get();
        } catch (RuntimeException e) {
            var sicher = e instanceof DuplicateKeyException || e instanceof OptimisticLockingFailureException;
            schreibe(anzeigen, anzeige -> new NichtVollzogen(anzeige.aenderung, sicher));
            throw e;
        }
    }

    private void schreibe(List<Anzeige> anzeigen, Function<Anzeige, Vorgang> vorgang) {
        var geschrieben = anzeigen.stream()
                .map(anzeige -> schreibe(anzeige.handlung, vorgang.apply(anzeige)))
                .toList();
        geschrieben.forEach(Protokoll::warte);
    }

    /** Who is about to change what. */
    public record Anzeige(Handlung handlung, Aenderung aenderung) {}

    /** Returns when the entry is written. */
    public static void warte(CompletableFuture<?> geschrieben) {
        try {
            geschrieben.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Abgewiesen abgewiesen ? abgewiesen : e;
        }
    }

    String versiegelt(Anrufer anrufer) {
        return siegel.verschliesse(ANRUFER, anrufer.kennung());
    }

    private Vermerk vermerk(Handlung handlung, Vorgang vorgang) {
        var anrufer = handlung.anrufer();
        var zweck = handlung.zweck();
        return new Vermerk(vorgang.art(), versiegelt(anrufer),
                anrufer.rollen().stream().map(Enum::name).toList(), zweck == null ? null : zweck.name(),
                handlung.feld(),
                List.copyOf(vorgang.bezuege()), new TreeMap<>(vorgang.angaben()), vorgang.geheim());
    }
}
