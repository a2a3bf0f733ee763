package de.passgenau.api.bedarfsgemeinschaft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.Knotensuche;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The members of households in GraphQL; who is shown is written down as seen in her own case, too. */
@Controller
class MitgliedController {

    private final Kennungen kennungen;
    private final Clock clock;

    MitgliedController(Kennungen kennungen, Clock clock) {
        this.kennungen = kennungen;
        this.clock = clock;
    }

    @SchemaMapping
    CompletableFuture<List<Mitgliedsbild>> mitglieder(Bedarfsgemeinschaft bg, @Argument boolean fruehere,
            Knotensuche knoten) {
        var heute = LocalDate.now(clock);
        return alle(bg.mitglieder()
                .alle()
                .stream()
                .filter(mitglied -> fruehere || mitglied.dabei(heute))
                .<CompletableFuture<@Nullable Mitgliedsbild>>map(
                        mitglied -> gezeigt(new Mitgliedsbild(bg, mitglied, heute), knoten)));
    }

    /** Nobody whose case is out of everybody's sight. */
    private static CompletableFuture<@Nullable Mitgliedsbild> gezeigt(Mitgliedsbild bild, Knotensuche knoten) {
        var fall = bild.fallkennung();
        return fall == null
                ? CompletableFuture.completedFuture(bild)
                : knoten.perId(Mitgliedsfall.class, fall).thenApply(gefunden -> gefunden == null ? null : bild);
    }

    @SchemaMapping
    CompletableFuture<List<Fall>> faelle(Bedarfsgemeinschaft bg, Knotensuche knoten) {
        var heute = LocalDate.now(clock);
        return alle(bg.mitglieder()
                .am(heute)
                .stream()
                .map(Mitglied::fallId)
                .filter(Objects::nonNull)
                .map(FallId::wert)
                .<CompletableFuture<@Nullable Fall>>map(id -> knoten.perId(Fall.class, id)));
    }

    @SchemaMapping(typeName = "Mitglied")
    String mitgliedId(Mitgliedsbild bild) {
        return kennungen.global(Mitglied.class, bild.mitglied().id().wert());
    }

    @SchemaMapping(typeName = "Mitglied")
    CompletableFuture<@Nullable Fall> fall(Mitgliedsbild bild, Knotensuche knoten) {
        return knoten.perId(Fall.class, bild.fallkennung());
    }

    private static <A> CompletableFuture<List<A>> alle(Stream<CompletableFuture<@Nullable A>> einzelne) {
        var geladen = einzelne.toList();
        return CompletableFuture.allOf(geladen.toArray(CompletableFuture[]::new))
                .thenApply(fertig -> geladen.stream()
                        .map(CompletableFuture::join)
                        .<A>mapMulti((eines, weiter) -> {
                            if (eines != null) {
                                weiter.accept(eines);
                            }
                        })
                        .toList());
    }
}
