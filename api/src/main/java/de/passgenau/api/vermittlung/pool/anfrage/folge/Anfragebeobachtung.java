package de.passgenau.api.vermittlung.pool.anfrage.folge;

import java.util.Optional;

import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Ereignismarken;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.api.vermittlung.pool.anfrage.Kontaktanfrage;
import de.passgenau.api.vermittlung.pool.anfrage.folge.Anfragenstrom.Aenderung;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/**
 * tells an employer and the Jobcenter of each step of a request, or of all, new ones too, while it happens, as long as
 * they may know of it.
 */
@Controller
class Anfragebeobachtung {

    private static final String ALLE = "kontaktanfragen/";

    private final Dokumentliste<Kontaktanfrage> liste;
    private final Anfragenstrom strom;
    private final Kennungen kennungen;
    private final Ereignismarken marken;

    Anfragebeobachtung(Dokumentliste<Kontaktanfrage> liste, Anfragenstrom strom, Kennungen kennungen,
            Ereignismarken marken) {
        this.liste = liste;
        this.strom = strom;
        this.kennungen = kennungen;
        this.marken = marken;
    }

    @SubscriptionMapping
    Flux<KontaktanfrageEreignis> kontaktanfrageGeaendert(@Argument @Nullable String kontaktanfrageId,
            @Argument @Nullable String nach, Einsicht einsicht) {
        return kontaktanfrageId == null
                ? alle(nach, einsicht)
                : eine(kennungen.id(Kontaktanfrage.class, kontaktanfrageId), nach, einsicht);
    }

    /** What is out of sight is passed over; everything else comes in the order in which it happens. */
    private Flux<KontaktanfrageEreignis> alle(@Nullable String nach, Einsicht einsicht) {
        var bezug = ALLE + einsicht.anrufer().kennung();
        var stand = nach == null ? Lesestand.amAnfang() : Lesestand.von(marken.stand(bezug, nach));
        return (nach == null ? strom.abJetzt(stand) : strom.seit(stand))
                .publishOn(Schedulers.boundedElastic())
                .handle((aenderung, ereignisse) -> neues(aenderung, stand, einsicht.anrufer())
                        .ifPresent(anfrage -> ereignisse.next(new KontaktanfrageEreignis(
                                marken.marke(bezug, stand.text()), einsicht.zeige(anfrage)))));
    }

    /** As it is now, which may be a step further already. */
    private Optional<Kontaktanfrage> neues(Aenderung aenderung, Lesestand stand, Anrufer anrufer) {
        if (!stand.nimm(aenderung)
                || anrufer.hat(Rolle.ARBEITGEBER) && !aenderung.arbeitgeber().equals(anrufer.arbeitgeberId())) {
            return Optional.empty();
        }
        var anfrage = liste.lade(aenderung.id(), anrufer);
        anfrage.map(Aenderung::von).ifPresent(stand::nimm);
        return anfrage;
    }

    private Flux<KontaktanfrageEreignis> eine(String id, @Nullable String nach, Einsicht einsicht) {
        pruefe(id, einsicht.anrufer());
        return liste.fuer(einsicht)
                .beobachte(id, marken.version(id, nach))
                .publishOn(Schedulers.boundedElastic())
                .doOnNext(stand -> pruefe(id, einsicht.anrufer()))
                .map(stand -> new KontaktanfrageEreignis(marken.marke(id, stand.version()), stand));
    }

    /** By its case as it is now. */
    private void pruefe(String id, Anrufer anrufer) {
        if (liste.lade(id, anrufer).isEmpty()) {
            throw new Abgewiesen(Fehlercode.NOT_FOUND);
        }
    }

    /** A request after a step. */
    record KontaktanfrageEreignis(String marke, Kontaktanfrage kontaktanfrage) {}
}
