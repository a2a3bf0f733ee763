package de.passgenau.api.arbeitgeber.zulassung;

import java.time.Clock;
import java.time.LocalDate;

import de.passgenau.api.arbeitgeber.Akkreditierung;
import de.passgenau.api.arbeitgeber.Arbeitgeber;
import de.passgenau.api.arbeitgeber.ArbeitgeberPayload;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.graphql.Kennungen;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Admissions of employers in GraphQL: granted, withdrawn, and whether they hold today. */
@Controller
class AkkreditierungController {

    private final Akkreditierungen akkreditierungen;
    private final Kennungen kennungen;
    private final Clock clock;

    AkkreditierungController(Akkreditierungen akkreditierungen, Kennungen kennungen, Clock clock) {
        this.akkreditierungen = akkreditierungen;
        this.kennungen = kennungen;
        this.clock = clock;
    }

    @MutationMapping
    ArbeitgeberPayload arbeitgeberAkkreditieren(@Argument ArbeitgeberAkkreditierenEingabe eingabe, Aufruf aufruf) {
        var id = kennungen.id(Arbeitgeber.class, eingabe.id());
        return ArbeitgeberPayload.of(akkreditierungen.erteilen(aufruf, id, eingabe), aufruf);
    }

    @MutationMapping
    ArbeitgeberPayload akkreditierungWiderrufen(@Argument AkkreditierungWiderrufenEingabe eingabe, Aufruf aufruf) {
        var id = kennungen.id(Arbeitgeber.class, eingabe.id());
        return ArbeitgeberPayload.of(akkreditierungen.widerrufen(aufruf, id, eingabe), aufruf);
    }

    @SchemaMapping
    boolean gueltig(Akkreditierung akkreditierung) {
        return akkreditierung.gueltigAm(LocalDate.now(clock));
    }
}
