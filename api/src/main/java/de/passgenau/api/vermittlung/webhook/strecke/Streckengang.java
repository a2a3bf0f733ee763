package de.passgenau.api.vermittlung.webhook.strecke;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import de.passgenau.api.fall.FallId;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.StellenangebotId;
import de.passgenau.api.vermittlung.Kandidat;
import de.passgenau.api.vermittlung.meldung.Trefferabruf;
import de.passgenau.api.vermittlung.suchauftrag.Suchauftrag;
import de.passgenau.api.vermittlung.suchauftrag.SuchauftragEreignis;
import de.passgenau.api.vermittlung.webhook.Webhook;
import de.passgenau.api.vermittlung.webhook.zustellung.Ereignisart;
import de.passgenau.api.vermittlung.webhook.zustellung.Zustellablage;
import de.passgenau.api.vermittlung.webhook.zustellung.Zustellung;
import de.passgenau.api.vermittlung.webhook.zustellung.Zustellung.Inhalt;
import de.passgenau.api.vermittlung.webhook.zustellung.Zustellung.Platz;
import de.passgenau.catalogue.Spur;
import org.springframework.stereotype.Component;

/**
 * Puts what is new to a search into the queue of an address. Each has a place there that is the same for every process: who
 * finds one taken goes on behind it, so that nothing is there twice, and nothing is missing.
 */
@Component
class Streckengang {

    /** How far somebody has been told is stored at least as often, long before a mark is too old. */
    private static final Duration SPAETESTENS = Duration.ofDays(1);

    private final Streckenablage strecken;
    private final Trefferleser leser;
    private final Zustellablage zustellungen;
    private final Gangmittel mittel;

    Streckengang(Streckenablage strecken, Trefferleser leser, Zustellablage zustellungen, Gangmittel mittel) {
        this.strecken = strecken;
        this.leser = leser;
        this.zustellungen = zustellungen;
        this.mittel = mittel;
    }

    /** From here on, as long as nothing is known of it. */
    void beginne(Webhook webhook, Suchauftrag auftrag, Anrufer besitzer) {
        var bekannte = strecken.mit(Strecke.id(webhook, auftrag));
        if (bekannte.isEmpty()) {
            kopf(auftrag, besitzer).ifPresent(
                    marke -> strecken.beginne(Strecke.neu(webhook, auftrag, marke, mittel.clock.instant())));
        } else if (!bekannte.get().sucht(auftrag)) {
            kopf(auftrag, besitzer).ifPresent(marke -> strecken.speichere(
                    bekannte.get().vonVorn(auftrag, marke, mittel.clock.instant())));
        }
    }

    /** Empty if there is nothing to be told of it. */
    private Optional<String> kopf(Suchauftrag auftrag, Anrufer besitzer) {
        try {
            return Optional.of(leser.lies(auftrag, null, besitzer).marke());
        } catch (Abgewiesen geschlossen) {
            return Optional.empty();
        }
    }

    /** Whether there is more. */
    boolean gehe(Webhook webhook, Suchauftrag auftrag, Anrufer besitzer) {
        var strecke = strecken.mit(Strecke.id(webhook, auftrag));
        return strecke.isPresent() && gehe(strecke.get(), new Auftrag(webhook, auftrag, besitzer));
    }

    private boolean gehe(Strecke strecke, Auftrag auftrag) {
        Trefferabruf<SuchauftragEreignis> abruf;
        try {
            abruf = leser.lies(auftrag.auftrag, strecke.marke(), auftrag.besitzer);
        } catch (Abgewiesen abgewiesen) {
            return abgewiesen.code() == Fehlercode.BAD_REQUEST && ueberspringe(strecke, auftrag);
        }
        if (abruf.ereignisse().isEmpty()) {
            merke(strecke.bis(abruf.marke(), strecke.am()));
            return false;
        }
        return reiheEin(strecke, abruf, auftrag);
    }

    private void merke(Strecke strecke) {
        var jetzt = mittel.clock.instant();
        if (strecke.am().plus(SPAETESTENS).isBefore(jetzt)) {
            strecken.speichere(strecke.bis(String.valueOf(strecke.marke()), jetzt));
        } else {
            strecken.merke(strecke);
        }
    }

    /** @return whether to look again: there is more, or somebody else was first */
    private boolean reiheEin(Strecke anfang, Trefferabruf<SuchauftragEreignis> abruf, Auftrag auftrag) {
        var strecke = anfang;
        for (var ereignis : abruf.ereignisse()) {
            var vorhandene = zustellungen.reiheEin(zustellung(strecke, inhalt(ereignis, auftrag.auftrag), auftrag));
            if (vorhandene.isPresent()) {
                strecken.speichere(strecke.hinter(String.valueOf(vorhandene.get().inhalt().marke())));
                return true;
            }
            strecke = strecke.hinter(ereignis.marke());
        }
        strecken.speichere(strecke.bis(strecke.nummer() == anfang.nummer() ? abruf.marke() : ende(abruf, strecke),
                mittel.clock.instant()));
        return abruf.mehr();
    }

    private static String ende(Trefferabruf<SuchauftragEreignis> abruf, Strecke strecke) {
        return abruf.mehr() ? String.valueOf(strecke.marke()) : abruf.marke();
    }

    private Zustellung zustellung(Strecke strecke, Inhalt inhalt, Auftrag auftrag) {
        var name = strecke.id() + '/' + strecke.nummer();
        var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        return Zustellung.neu(auftrag.webhook, new Platz(id, strecke.id(), strecke.nummer()), inhalt,
                Spur.begonnen(mittel.clock.instant(), List.of()));
    }

    private Inhalt inhalt(SuchauftragEreignis ereignis, Suchauftrag auftrag) {
        var stelle = ereignis.stellenangebotId();
        var bewerber = ereignis.bewerber();
        var fall = bewerber == null ? null : new FallId(mittel.kennungen.id(Kandidat.class, bewerber.kandidatId()));
        var angebot = stelle == null
                ? null
                : new StellenangebotId(mittel.kennungen.id(Stellenangebot.class, stelle));
        return new Inhalt(Ereignisart.TREFFER, auftrag.id(), ereignis.aenderung(), angebot, fall,
                ereignis.punkte(), ereignis.marke());
    }

    /** What was in between is not known any more, and that is told. */
    private boolean ueberspringe(Strecke strecke, Auftrag auftrag) {
        var marke = leser.lies(auftrag.auftrag, null, auftrag.besitzer).marke();
        zustellungen.reiheEin(zustellung(strecke, Inhalt.luecke(auftrag.auftrag.id(), marke), auftrag));
        strecken.speichere(strecke.hinter(marke).bis(marke, mittel.clock.instant()));
        return true;
    }

    /** For whom something is put into the queue. */
    private record Auftrag(Webhook webhook, Suchauftrag auftrag, Anrufer besitzer) {}

    /** Ids and time. */
    @Component
    record Gangmittel(Kennungen kennungen, Clock clock) {}
}
