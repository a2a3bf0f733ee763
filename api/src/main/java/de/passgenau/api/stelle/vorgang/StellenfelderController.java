package de.passgenau.api.stelle.vorgang;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import de.passgenau.api.arbeitgeber.Arbeitgeber;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.Knotensuche;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.api.stelle.Schliessungsgrund;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.Stellenstand;
import de.passgenau.api.stelle.angabe.Stellenangaben;
import de.passgenau.api.stelle.wunsch.Arbeitgeberwunsch;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What an offer shows of itself in GraphQL: all its words to the Arbeitgeberservice, to everybody else what is not held back. */
@Controller
class StellenfelderController {

    private final Kennungen kennungen;
    private final Clock clock;

    StellenfelderController(Kennungen kennungen, Clock clock) {
        this.kennungen = kennungen;
        this.clock = clock;
    }

    @SchemaMapping
    String id(Stellenangebot stelle) {
        return kennungen.global(Stellenangebot.class, stelle.kennung());
    }

    @SchemaMapping
    CompletableFuture<@Nullable Arbeitgeber> arbeitgeber(Stellenangebot stelle, Knotensuche knoten) {
        return knoten.perId(Arbeitgeber.class, stelle.arbeitgeber().wert());
    }

    @SchemaMapping
    Stellenstand stand(Stellenangebot stelle) {
        return stelle.standAm(LocalDate.now(clock));
    }

    @SchemaMapping
    @Nullable
    Schliessungsgrund schliessungsgrund(Stellenangebot stelle) {
        return stelle.grundAm(LocalDate.now(clock));
    }

    @SchemaMapping
    @Nullable
    String schliessungsbemerkung(Stellenangebot stelle) {
        var schliessung = stelle.schliessung();
        return schliessung == null ? null : schliessung.bemerkung();
    }

    @SchemaMapping
    String titel(Stellenangebot stelle, Anrufer anrufer) {
        return angaben(stelle, anrufer).titel();
    }

    @SchemaMapping
    Stellenangaben angaben(Stellenangebot stelle, Anrufer anrufer) {
        return anrufer.hat(Rolle.ARBEITGEBERSERVICE) ? stelle.angaben() : stelle.oeffentlich();
    }

    @SchemaMapping
    List<Arbeitgeberwunsch> arbeitgeberwuensche(Stellenangebot stelle) {
        return stelle.wuensche().alle();
    }

    @SchemaMapping
    List<Arbeitgeberwunsch> zurueckgehalteneWuensche(Stellenangebot stelle) {
        return stelle.wuensche().zurueckgehaltene();
    }

    @SchemaMapping
    Instant angelegtAm(Stellenangebot stelle) {
        return stelle.spur().angelegtAm();
    }

    @SchemaMapping
    Instant geaendertAm(Stellenangebot stelle) {
        return stelle.spur().geaendertAm();
    }
}
