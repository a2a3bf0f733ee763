package de.passgenau.api.vermittlung.webhook;

import java.util.Set;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.vermittlung.suchauftrag.Suchauftrag;
import de.passgenau.api.vermittlung.suchauftrag.SuchauftragId;
import de.passgenau.api.vermittlung.webhook.Webhook.Angaben;
import de.passgenau.api.vermittlung.webhook.Webhookeingaben.WebhookEinrichtenEingabe;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what is said of a webhook. */
@Component
class Webhookpruefung {

    private static final int NAME = 80;
    private static final int ADRESSE = 500;

    private final Zielpruefung ziele;
    private final Dokumentliste<Webhook> liste;
    private final Dokumentliste<Suchauftrag> auftraege;
    private final Kennungen kennungen;

    Webhookpruefung(Zielpruefung ziele, Dokumentliste<Webhook> liste, Dokumentliste<Suchauftrag> auftraege,
            Kennungen kennungen) {
        this.ziele = ziele;
        this.liste = liste;
        this.auftraege = auftraege;
        this.kennungen = kennungen;
    }

    String id(String global) {
        return kennungen.id(Webhook.class, global);
    }

    Angaben fuer(WebhookEinrichtenEingabe wunsch, Anrufer anrufer, Pruefung pruefung) {
        return new Angaben(name(wunsch.name(), pruefung), adresse(wunsch.adresse(), pruefung),
                suchauftrag(wunsch.suchauftragId(), anrufer, pruefung));
    }

    String name(@Nullable String wert, Pruefung pruefung) {
        return pruefung.pflichttext("name", wert, 1, NAME);
    }

    String adresse(@Nullable String wert, Pruefung pruefung) {
        var adresse = pruefung.pflichttext("adresse", wert, 1, ADRESSE);
        if (!adresse.isEmpty() && ziele.lies(adresse).isEmpty()) {
            pruefung.melde("adresse", Eingabefehlercode.UNGUELTIG, "webhook.adresse");
        }
        return adresse;
    }

    private @Nullable SuchauftragId suchauftrag(@Nullable String global, Anrufer anrufer, Pruefung pruefung) {
        if (global == null) {
            return null;
        }
        var auftrag = auftraege.lade(kennungen.id(Suchauftrag.class, global), anrufer);
        if (auftrag.isEmpty()) {
            pruefung.melde("suchauftragId", Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden");
        }
        return auftrag.map(Suchauftrag::id).orElse(null);
    }

    void nichtMehrAls(int hoechstens, Anrufer anrufer, Pruefung pruefung) {
        if (liste.kennungen(Webhookquelle.BESITZER, Set.of(anrufer.kennung())).size() >= hoechstens) {
            pruefung.melde("", Eingabefehlercode.UNGUELTIG, "webhook.zu-viele", hoechstens);
        }
    }
}
