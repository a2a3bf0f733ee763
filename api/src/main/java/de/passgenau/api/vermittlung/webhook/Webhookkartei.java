package de.passgenau.api.vermittlung.webhook;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.vermittlung.vollmacht.Vollmachten;
import de.passgenau.api.vermittlung.webhook.Webhook.Pause;
import de.passgenau.api.vermittlung.webhook.Webhookeingaben.WebhookAendernEingabe;
import de.passgenau.api.vermittlung.webhook.Webhookeingaben.WebhookEinrichtenEingabe;
import de.passgenau.api.vermittlung.webhook.Webhookeingaben.WebhookSchluesselErneuernEingabe;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps webhooks for their owners. */
@Component
class Webhookkartei {

    private static final int HOECHSTENS = 20;
    private static final int UEBERLAPPUNG = 168;

    private final Aktenfuehrung<Webhook> akten;
    private final Webhookpruefung angaben;
    private final Vollmachten vollmachten;
    private final Clock clock;

    Webhookkartei(Aktenfuehrung<Webhook> akten, Webhookpruefung angaben, Vollmachten vollmachten, Clock clock) {
        this.akten = akten;
        this.angaben = angaben;
        this.vollmachten = vollmachten;
        this.clock = clock;
    }

    Ergebnis<Webhook> einrichten(Aufruf aufruf, WebhookEinrichtenEingabe wunsch) {
        var pruefung = new Pruefung();
        var neue = angaben.fuer(wunsch, aufruf.anrufer(), pruefung);
        return akten.anlegenWenn(aufruf, (id, spur) -> {
            angaben.nichtMehrAls(HOECHSTENS, aufruf.anrufer(), pruefung);
            return angenommen(aufruf, pruefung,
                    () -> Webhook.neu(id, aufruf.anrufer().kennung(), neue, spur));
        });
    }

    /** Who puts it to work again may see now what he may see now. */
    Ergebnis<Webhook> aendern(Aufruf aufruf, WebhookAendernEingabe wunsch) {
        var pruefung = new Pruefung();
        var name = angaben.name(wunsch.name(), pruefung);
        var adresse = angaben.adresse(wunsch.adresse(), pruefung);
        return akten.aendern(aufruf, angaben.id(wunsch.id()), wunsch.version(),
                (bisher, spur) -> angenommen(aufruf, pruefung,
                        () -> bisher.geaendert(name, adresse, pause(bisher, wunsch.aktiv()), spur)));
    }

    private Ergebnis<Webhook> angenommen(Aufruf aufruf, Pruefung pruefung, Supplier<Webhook> neuer) {
        if (!pruefung.verstoesse().isEmpty()) {
            return new Abgelehnt<>(null, pruefung.verstoesse());
        }
        vollmachten.erteile(aufruf.anrufer());
        return Ergebnis.angenommen(neuer.get());
    }

    private @Nullable Pause pause(Webhook bisher, boolean aktiv) {
        if (aktiv) {
            return null;
        }
        return Optional.ofNullable(bisher.pause())
                .orElseGet(() -> new Pause(Pausengrund.ANGEHALTEN, clock.instant()));
    }

    Ergebnis<Webhook> erneuereSchluessel(Aufruf aufruf, WebhookSchluesselErneuernEingabe wunsch) {
        int stunden = wunsch.ueberlappungStunden();
        return akten.aendern(aufruf, angaben.id(wunsch.id()), wunsch.version(),
                (bisher, spur) -> stunden < 0 || stunden > UEBERLAPPUNG
                        ? Abgelehnt.wegen(Verstoss.of("ueberlappungStunden",
                                Eingabefehlercode.UNGUELTIG, "webhook.ueberlappung", UEBERLAPPUNG, stunden))
                        : Ergebnis.angenommen(bisher.mitNeuemSchluessel(
                                stunden == 0 ? null : clock.instant().plus(Duration.ofHours(stunden)), spur)));
    }
}
