package de.passgenau.api.vermittlung.sammelmeldung;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.vermittlung.suchauftrag.Suchauftrag;
import de.passgenau.api.vermittlung.suchauftrag.Suchrhythmus;
import de.passgenau.api.vermittlung.webhook.Mitschrift;
import de.passgenau.catalogue.Spur;
import de.passgenau.matching.Sichtfilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;

/** Follows all searches that want it, in one run a day; whatever interrupts it, it goes on behind the last portion. */
final class Meldelaeufe {

    private static final Logger LOG = LoggerFactory.getLogger(Meldelaeufe.class);
    private static final Duration RESERVIERT = Duration.ofMinutes(2);
    private static final int PORTION = 20;

    private final MongoOperations store;
    private final Dokumentliste<Meldelauf> liste;
    private final Einzelmeldung einzelne;
    private final Bestand bestand;

    Meldelaeufe(MongoOperations store, Dokumentliste<Meldelauf> liste, Einzelmeldung einzelne, Bestand bestand) {
        this.store = store;
        this.liste = liste;
        this.einzelne = einzelne;
        this.bestand = bestand;
    }

    /** Which searches there are, and what time it is. */
    record Bestand(Mitschrift<Suchauftrag> auftraege, Clock clock) {}

    LocalDate heute() {
        return LocalDate.now(bestand.clock);
    }

    private Instant jetzt() {
        return bestand.clock.instant();
    }

    /** That of today, begun by this call or before. */
    Meldelauf heutiger(String durch) {
        var neuer = Meldelauf.neu(heute(), durch, Spur.begonnen(jetzt(), List.of()));
        return liste.leser().lade(neuer.id(), Sichtfilter.alles()).orElseGet(() -> {
            try {
                var begonnen = store.insert(neuer);
                liste.gespeichert(List.of(begonnen));
                return begonnen;
            } catch (DuplicateKeyException anotherWasFirst) {
                return liste.leser().lade(neuer.id(), Sichtfilter.alles()).orElse(neuer);
            }
        });
    }

    /** @return until when somebody else is at it; empty once it is done */
    Optional<Instant> gehe() {
        var lauf = heutiger(Handlung.VON_SELBST);
        if (lauf.istFrei(jetzt())) {
            try {
                gehe(lauf);
                return Optional.empty();
            } catch (OptimisticLockingFailureException anotherGoesOn) {
                return Optional.of(jetzt().plus(RESERVIERT));
            }
        }
        return lauf.abgeschlossen() ? Optional.empty() : Optional.ofNullable(lauf.reserviertBis());
    }

    private void gehe(Meldelauf begonnener) {
        var lauf = speichere(begonnener.imGang(begonnener.zahlen(), begonnener.bis(), jetzt().plus(RESERVIERT)));
        var bis = lauf.bis();
        var auftraege = bestand.auftraege.alle()
                .stream()
                .filter(auftrag -> auftrag.rhythmus() != Suchrhythmus.KEINE)
                .map(Suchauftrag::kennung)
                .filter(id -> bis == null || id.compareTo(bis) > 0)
                .sorted()
                .toList();
        for (int von = 0; von < auftraege.size(); von += PORTION) {
            var portion = auftraege.subList(von, Math.min(auftraege.size(), von + PORTION));
            var zahlen = lauf.zahlen();
            for (var id : portion) {
                zahlen = zahlen.mit(ausgang(id, lauf.tag()));
            }
            lauf = speichere(lauf.imGang(zahlen, portion.getLast(), jetzt().plus(RESERVIERT)));
        }
        LOG.info("Sammelmeldungen vom {}: {}", lauf.tag(), speichere(lauf.beendet()).zahlen());
    }

    private Meldelauf speichere(Meldelauf lauf) {
        var gespeichert = store.save(lauf);
        liste.gespeichert(List.of(gespeichert));
        return gespeichert;
    }

    /** One that fails stands in nobody's way; one that was deleted meanwhile is none. */
    private Einzelmeldung.Ausgang ausgang(String id, LocalDate tag) {
        try {
            return bestand.auftraege.mit(id)
                    .map(auftrag -> einzelne.gehe(auftrag, tag))
                    .orElse(Einzelmeldung.Ausgang.UEBERGANGEN);
        } catch (RuntimeException e) {
            LOG.warn("Ein Suchauftrag konnte nicht gesammelt gemeldet werden: {}", id, e);
            return Einzelmeldung.Ausgang.MISSLUNGEN;
        }
    }
}
