package de.passgenau.api.fallbestand;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis.Angenommen;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.fallbestand.Uebergabelauf.Gang;
import de.passgenau.api.graphql.zugriff.Zweck;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.catalogue.Spur;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Orders of caseloads: taken up and begun at once, or on their day; what a call does not finish goes on without it. */
@Component
class Uebergaben {

    private static final Duration JE_AUFRUF = Duration.ofSeconds(5);
    private static final String FELD = "fallbestandUebergeben";

    private final Aktenfuehrung<Fallbestandsuebergabe> akten;
    private final Uebergabelauf lauf;
    private final Uebergabeablage ablage;
    private final Clock clock;

    Uebergaben(Aktenfuehrung<Fallbestandsuebergabe> akten, Uebergabelauf lauf,
            Uebergabeablage ablage, Clock clock) {
        this.akten = akten;
        this.lauf = lauf;
        this.ablage = ablage;
        this.clock = clock;
    }

    FallbestandUebergebenPayload uebergib(FallbestandUebergebenEingabe wunsch, Aufruf aufruf) {
        var pruefung = new Pruefung();
        var auftrag = Auftragsleser.lies(wunsch, LocalDate.now(clock), pruefung);
        var fehler = pruefung.verstoesse();
        if (!fehler.isEmpty()) {
            return new FallbestandUebergebenPayload(null, List.of(), fehler, aufruf.clientMutationId());
        }
        var durch = aufruf.anrufer().kennung();
        if (wunsch.probelauf()) {
            var entwurf = Fallbestandsuebergabe.angeordnet("-", auftrag, durch,
                    Spur.begonnen(Instant.EPOCH, List.of()));
            return new FallbestandUebergebenPayload(null, gezeigt(lauf.probe(entwurf), aufruf), fehler,
                    aufruf.clientMutationId());
        }
        var ergebnis = akten.anlegen(aufruf,
                (id, spur) -> begonnen(Fallbestandsuebergabe.angeordnet(id, auftrag, durch, spur)));
        return ergebnis instanceof Angenommen<Fallbestandsuebergabe>(var uebergabe)
                ? begonnen(uebergabe, aufruf)
                : new FallbestandUebergebenPayload(null, List.of(), ergebnis.fehler(), aufruf.clientMutationId());
    }

    /** Under way from the first moment, so that it goes on even if this call does not. */
    private Fallbestandsuebergabe begonnen(Fallbestandsuebergabe uebergabe) {
        return lauf.istFaellig(uebergabe) ? uebergabe.imGang(uebergabe.zahlen(), null) : uebergabe;
    }

    private FallbestandUebergebenPayload begonnen(Fallbestandsuebergabe uebergabe, Aufruf aufruf) {
        var gang = lauf.istFaellig(uebergabe)
                ? gehe(uebergabe, Handlung.von(aufruf.einsicht()), clock.instant().plus(JE_AUFRUF))
                : new Gang(uebergabe, List.of());
        return new FallbestandUebergebenPayload(gang.stand(), gezeigt(gang.ergebnisse(), aufruf), List.of(),
                aufruf.clientMutationId());
    }

    private static List<Uebergabeergebnis> gezeigt(List<Uebergabeergebnis> ergebnisse, Aufruf aufruf) {
        aufruf.einsicht().zeige(ergebnisse.stream().map(Uebergabeergebnis::fall).toList());
        return ergebnisse;
    }

    /** Somebody else may be at it at the same time; then he goes on. */
    private Gang gehe(Fallbestandsuebergabe uebergabe, Handlung handlung, Instant ende) {
        try {
            return lauf.gehe(uebergabe, handlung, ende);
        } catch (OptimisticLockingFailureException anotherGoesOn) {
            return new Gang(uebergabe, List.of());
        }
    }

    /** Goes on with everything whose turn it is; how many orders that were. */
    int setzeFort() {
        var faellige = ablage.offene(LocalDate.now(clock)).stream().filter(lauf::istFaellig).toList();
        faellige.forEach(eine -> gehe(eine, handlung(eine), Instant.MAX));
        return faellige.size();
    }

    /** On behalf of who has ordered it. */
    private static Handlung handlung(Fallbestandsuebergabe uebergabe) {
        return new Handlung(new Anrufer(uebergabe.durch(), null, Set.of(Rolle.LEITUNG), Set.of(), null, null, null,
                Set.of()), Zweck.FALLBEARBEITUNG, FELD);
    }
}
