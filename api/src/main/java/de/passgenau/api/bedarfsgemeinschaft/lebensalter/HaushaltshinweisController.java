package de.passgenau.api.bedarfsgemeinschaft.lebensalter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Mitgliedsbild;
import de.passgenau.api.bedarfsgemeinschaft.Mitgliedsfall;
import de.passgenau.api.eingabe.Satz;
import de.passgenau.api.graphql.Knotensuche;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Says what is to be done in a household, for GraphQL; of nobody whose case is out of everybody's sight. */
@Controller
class HaushaltshinweisController {

    private final MessageSource messages;
    private final Clock clock;

    HaushaltshinweisController(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @SchemaMapping
    CompletableFuture<List<Haushaltshinweis>> hinweise(Bedarfsgemeinschaft bg, Knotensuche knoten) {
        var heute = LocalDate.now(clock);
        var einzelne = Altersgrenze.von(bg)
                .stream()
                .filter(grenze -> grenze.istNah(heute))
                .sorted(Comparator.comparing(Altersgrenze::tag))
                .map(grenze -> Haushaltshinweis.von(grenze, new Mitgliedsbild(bg, grenze.mitglied(), heute)))
                .map(hinweis -> gezeigt(hinweis, knoten))
                .toList();
        return CompletableFuture.allOf(einzelne.toArray(CompletableFuture[]::new))
                .thenApply(fertig -> einzelne.stream().flatMap(CompletableFuture::join).toList());
    }

    private static CompletableFuture<Stream<Haushaltshinweis>> gezeigt(Haushaltshinweis hinweis, Knotensuche knoten) {
        var fall = hinweis.mitglied().fallkennung();
        return fall == null
                ? CompletableFuture.completedFuture(Stream.of(hinweis))
                : knoten.perId(Mitgliedsfall.class, fall)
                        .thenApply(gefunden -> gefunden == null ? Stream.empty() : Stream.of(hinweis));
    }

    @SchemaMapping
    String meldung(Haushaltshinweis hinweis, Locale locale) {
        return Satz.von(messages, "haushalt." + hinweis.satz(), hinweis.angaben(), locale);
    }
}
