package de.passgenau.api.controlling.erfolg;

import java.math.BigDecimal;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.graphql.Knotensuche;
import de.passgenau.api.graphql.Wartend;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.catalogue.massnahme.Massnahme;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What Maßnahmen were good for, in GraphQL. */
@Controller
class ErfolgController {

    private final Erfolgsrechnung rechnung;
    private final Erfahrungen erfahrungen;
    private final Vorratsseiten seiten;

    ErfolgController(Erfolgsrechnung rechnung, Erfahrungen erfahrungen, Vorratsseiten seiten) {
        this.rechnung = rechnung;
        this.erfahrungen = erfahrungen;
        this.seiten = seiten;
    }

    @QueryMapping
    Connection<Massnahmeerfolg> massnahmenErfolg(Seitenangabe seite) {
        return seiten.seite("massnahmenErfolg", rechnung.alle(), Massnahmeerfolg::platz, seite);
    }

    /** Results are no business of other Träger. */
    @Wartend
    @SchemaMapping
    @Nullable
    Massnahmeerfolg erfolg(Massnahme massnahme, Anrufer anrufer) {
        var fremd = anrufer.hat(Rolle.TRAEGER) && !massnahme.traeger().wert().equals(anrufer.traegerId());
        return fremd ? null : rechnung.von(massnahme.id()).orElse(null);
    }

    @QueryMapping
    CompletableFuture<@Nullable Erfahrung> massnahmeErfahrung(@Argument String fallId, @Argument String massnahmeId,
            Knotensuche knoten) {
        return knoten.finde(Fall.class, fallId)
                .thenCombine(knoten.finde(Massnahme.class, massnahmeId), this::erfahrung);
    }

    private @Nullable Erfahrung erfahrung(@Nullable Fall fall, @Nullable Massnahme massnahme) {
        return fall == null || massnahme == null ? null : erfahrungen.fuer(fall, massnahme.id()).orElse(null);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Massnahme> massnahme(Massnahmeerfolg erfolg, Knotensuche knoten) {
        return knoten.perId(Massnahme.class, erfolg.massnahmeId().wert());
    }

    @SchemaMapping
    CompletableFuture<@Nullable BigDecimal> kosten(Massnahmeerfolg erfolg, Knotensuche knoten) {
        return gerechnet(erfolg, knoten, Kostenrechnung::kosten);
    }

    @SchemaMapping
    CompletableFuture<@Nullable BigDecimal> kostenJeIntegration(Massnahmeerfolg erfolg, Knotensuche knoten) {
        return gerechnet(erfolg, knoten, rechnung -> rechnung.je(erfolg.integrierte()));
    }

    @SchemaMapping
    CompletableFuture<@Nullable BigDecimal> kostenJeFortschritt(Massnahmeerfolg erfolg, Knotensuche knoten) {
        return gerechnet(erfolg, knoten, rechnung -> rechnung.je(erfolg.fortschritte()));
    }

    private CompletableFuture<@Nullable BigDecimal> gerechnet(Massnahmeerfolg erfolg, Knotensuche knoten,
            Function<Kostenrechnung, @Nullable BigDecimal> ergebnis) {
        return massnahme(erfolg, knoten).thenApply(eine -> ergebnis.apply(Kostenrechnung.von(eine, erfolg)));
    }
}
