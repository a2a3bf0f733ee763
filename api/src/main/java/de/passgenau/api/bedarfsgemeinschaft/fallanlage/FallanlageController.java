package de.passgenau.api.bedarfsgemeinschaft.fallanlage;

import java.util.Optional;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.bedarfsgemeinschaft.vorgang.Haushaltsbezug;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.liste.Dokumentliste;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Cases that begin, in GraphQL. */
@Controller
class FallanlageController {

    private final Fallanlage anlage;
    private final Dokumentliste<Fall> faelle;

    FallanlageController(Fallanlage anlage, Dokumentliste<Fall> faelle) {
        this.anlage = anlage;
        this.faelle = faelle;
    }

    @MutationMapping
    FallAnlegenPayload fallAnlegen(Haushaltsbezug bezug, @Argument FallAnlegenEingabe eingabe, Aufruf aufruf) {
        var ergebnis = anlage.anlegen(aufruf, bezug, eingabe);
        var bg = ergebnis.stand();
        var fall = bg == null || !ergebnis.fehler().isEmpty() ? Optional.<Fall>empty() : fall(bg, eingabe, aufruf);
        return new FallAnlegenPayload(fall.map(aufruf.einsicht()::zeige).orElse(null),
                bg == null ? null : aufruf.einsicht().zeige(bg), ergebnis.fehler(), aufruf.clientMutationId());
    }

    private Optional<Fall> fall(Bedarfsgemeinschaft bg, FallAnlegenEingabe wunsch, Aufruf aufruf) {
        return bg.mitglieder()
                .mitglied(anlage.mitglied(wunsch))
                .map(Mitglied::fallId)
                .map(FallId::wert)
                .flatMap(id -> faelle.lade(id, aufruf.anrufer()));
    }
}
