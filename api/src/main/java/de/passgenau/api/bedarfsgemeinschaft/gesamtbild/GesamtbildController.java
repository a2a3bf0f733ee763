package de.passgenau.api.bedarfsgemeinschaft.gesamtbild;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.bedarfsgemeinschaft.Mitgliedsbild;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.graphql.Knotensuche;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The whole household at a glance in GraphQL, as far as the caller may see the cases. */
@Controller
class GesamtbildController {

    private final Clock clock;

    GesamtbildController(Clock clock) {
        this.clock = clock;
    }

    @SchemaMapping
    CompletableFuture<List<Mitgliedslage>> gesamtbild(Bedarfsgemeinschaft bg, Knotensuche knoten) {
        var heute = LocalDate.now(clock);
        var geladen = bg.mitglieder().am(heute).stream().flatMap(eines -> lage(bg, eines, heute, knoten)).toList();
        return CompletableFuture.allOf(geladen.toArray(CompletableFuture[]::new))
                .thenApply(fertig -> geladen.stream().map(CompletableFuture::join).flatMap(Optional::stream).toList());
    }

    private static Stream<CompletableFuture<Optional<Mitgliedslage>>> lage(Bedarfsgemeinschaft bg, Mitglied mitglied,
            LocalDate heute, Knotensuche knoten) {
        var fall = mitglied.fallId();
        return fall == null
                ? Stream.empty()
                : Stream.of(knoten.perId(Fall.class, fall.wert())
                        .thenApply(Optional::ofNullable)
                        .thenApply(gefunden -> gefunden.map(
                                einer -> Mitgliedslage.von(new Mitgliedsbild(bg, mitglied, heute), einer))));
    }
}
