package de.passgenau.api.vermittlung.vorschlag.suche;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.Knotensuche;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.vermittlung.Kandidat;
import de.passgenau.api.vermittlung.vorschlag.Vermittlungsvorschlag;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsfristen;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsfristen.Frist;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsstand;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What a proposal shows of itself in GraphQL. */
@Controller
class VorschlagsfelderController {

    private final Kennungen kennungen;
    private final Vorschlagsfristen fristen;
    private final Fristworte worte;
    private final Clock clock;

    VorschlagsfelderController(Kennungen kennungen, Vorschlagsfristen fristen, Fristworte worte, Clock clock) {
        this.kennungen = kennungen;
        this.fristen = fristen;
        this.worte = worte;
        this.clock = clock;
    }

    @SchemaMapping
    String id(Vermittlungsvorschlag vorschlag) {
        return kennungen.global(Vermittlungsvorschlag.class, vorschlag.kennung());
    }

    @SchemaMapping
    CompletableFuture<@Nullable Fall> fall(Vermittlungsvorschlag vorschlag, Knotensuche knoten) {
        return knoten.perId(Fall.class, vorschlag.fall().wert());
    }

    @SchemaMapping
    CompletableFuture<@Nullable Kandidat> kandidat(Vermittlungsvorschlag vorschlag, Knotensuche knoten) {
        return knoten.perId(Kandidat.class, vorschlag.fall().wert());
    }

    @SchemaMapping
    CompletableFuture<@Nullable Stellenangebot> stellenangebot(Vermittlungsvorschlag vorschlag, Knotensuche knoten) {
        return knoten.perId(Stellenangebot.class, vorschlag.stelle().wert());
    }

    @SchemaMapping
    @Nullable
    String begruendung(Vermittlungsvorschlag vorschlag) {
        return vorschlag.anlass().begruendung();
    }

    @SchemaMapping
    boolean trotzAusschluss(Vermittlungsvorschlag vorschlag) {
        return vorschlag.anlass().trotzAusschluss();
    }

    @SchemaMapping
    @Nullable
    String wiederholungsgrund(Vermittlungsvorschlag vorschlag) {
        return vorschlag.anlass().wiederholungsgrund();
    }

    @SchemaMapping
    Set<Vorschlagsstand> moeglicheStaende(Vermittlungsvorschlag vorschlag) {
        return vorschlag.stand().folgende();
    }

    @SchemaMapping
    @Nullable
    Frist frist(Vermittlungsvorschlag vorschlag) {
        return fristen.frist(vorschlag).orElse(null);
    }

    @SchemaMapping(typeName = "Vorschlagsfrist")
    boolean ueberfaellig(Frist frist) {
        return frist.ueberfaellig(LocalDate.now(clock));
    }

    @SchemaMapping(typeName = "Vorschlagsfrist")
    String erklaerung(Frist frist, Locale sprache) {
        return worte.erklaerung(frist, sprache);
    }

    /** Only for somebody who has got the work, and of a case and an offer in sight. */
    @SchemaMapping
    CompletableFuture<@Nullable Arbeitsaufnahmeentwurf> arbeitsaufnahme(Vermittlungsvorschlag vorschlag,
            Knotensuche knoten) {
        return vorschlag.stand() == Vorschlagsstand.EINGESTELLT
                ? fall(vorschlag, knoten).thenCombine(stellenangebot(vorschlag, knoten),
                        (fall, stelle) -> fall == null || stelle == null
                                ? null
                                : Arbeitsaufnahmeentwurf.von(fall, stelle, vorschlag.seit()))
                : CompletableFuture.completedFuture(null);
    }

    @SchemaMapping
    String fallId(Arbeitsaufnahmeentwurf entwurf) {
        return kennungen.global(Fall.class, entwurf.fall().kennung());
    }

    @SchemaMapping
    long version(Arbeitsaufnahmeentwurf entwurf) {
        return entwurf.fall().version();
    }

    @SchemaMapping
    Instant angelegtAm(Vermittlungsvorschlag vorschlag) {
        return vorschlag.spur().angelegtAm();
    }

    @SchemaMapping
    Instant geaendertAm(Vermittlungsvorschlag vorschlag) {
        return vorschlag.spur().geaendertAm();
    }
}
