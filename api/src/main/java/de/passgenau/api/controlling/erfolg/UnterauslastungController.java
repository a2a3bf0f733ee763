package de.passgenau.api.controlling.erfolg;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;

import de.passgenau.api.graphql.Knotensuche;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.erfolg.Unterauslastung;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Which places are paid for nothing, in GraphQL (N-09). */
@Controller
class UnterauslastungController {

    private static final int HOECHSTENS = 1_000_000;

    private final Durchgangsbilanzen durchgaenge;
    private final Angebotene angebotene;
    private final Vorratsseiten seiten;
    private final Clock clock;

    UnterauslastungController(Durchgangsbilanzen durchgaenge, Angebotene angebotene, Vorratsseiten seiten,
            Clock clock) {
        this.durchgaenge = durchgaenge;
        this.angebotene = angebotene;
        this.seiten = seiten;
        this.clock = clock;
    }

    /** Nobody pays for a place in a draft, or in what was called off. A Träger is told of its own. */
    @QueryMapping
    Connection<Unterauslastung> unterauslastungen(Seitenangabe seite, Anrufer anrufer) {
        var sichtbare = durchgaenge.auslastungen()
                .stream()
                .filter(eine -> angebotene.umfassen(eine.massnahme()))
                .filter(eine -> !anrufer.hat(Rolle.TRAEGER) || eine.traeger().wert().equals(anrufer.traegerId()))
                .toList();
        return seiten.seite("unterauslastungen", Unterauslastung.alle(sichtbare, LocalDate.now(clock)),
                UnterauslastungController::platz, seite);
    }

    private static String platz(Unterauslastung eine) {
        return "%07d/%s".formatted(HOECHSTENS - eine.fehlend(), eine.durchgang().wert());
    }

    @SchemaMapping
    CompletableFuture<@Nullable Durchgang> durchgang(Unterauslastung eine, Knotensuche knoten) {
        return knoten.perId(Durchgang.class, eine.durchgang().wert());
    }
}
