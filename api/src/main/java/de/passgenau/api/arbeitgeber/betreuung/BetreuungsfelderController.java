package de.passgenau.api.arbeitgeber.betreuung;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import de.passgenau.api.arbeitgeber.Arbeitgeber;
import de.passgenau.api.arbeitgeber.betreuung.Arbeitgeberwiedervorlagen.Faellige;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.Knotensuche;
import de.passgenau.api.graphql.zugriff.Einsicht;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Shows how employers are looked after, and what is to be done, in GraphQL. */
@Controller
class BetreuungsfelderController {

    private final Wiedervorlagensuche suche;
    private final Kennungen kennungen;
    private final Clock clock;

    BetreuungsfelderController(Wiedervorlagensuche suche, Kennungen kennungen, Clock clock) {
        this.suche = suche;
        this.kennungen = kennungen;
        this.clock = clock;
    }

    @QueryMapping
    Arbeitgeberwiedervorlagen arbeitgeberWiedervorlagen(@Argument @Nullable LocalDate bis,
            @Argument boolean nurEigene, Einsicht einsicht) {
        return suche.faellige(bis, nurEigene, einsicht.anrufer());
    }

    @SchemaMapping(typeName = "FaelligeWiedervorlage")
    CompletableFuture<@Nullable Arbeitgeber> arbeitgeber(Faellige faellige, Knotensuche knoten) {
        return knoten.perId(Arbeitgeber.class, faellige.betreuung().kennung());
    }

    @SchemaMapping
    CompletableFuture<@Nullable Arbeitgeberbetreuung> betreuung(Arbeitgeber arbeitgeber, Knotensuche knoten) {
        return knoten.perId(Arbeitgeberbetreuung.class, arbeitgeber.kennung());
    }

    @SchemaMapping
    String id(Arbeitgeberbetreuung betreuung) {
        return kennungen.global(Arbeitgeberbetreuung.class, betreuung.kennung());
    }

    @SchemaMapping
    @Nullable
    Betreuer betreuer(Arbeitgeberbetreuung betreuung) {
        return betreuung.betreuer().isEmpty() ? null : betreuung.betreuer().getLast();
    }

    @SchemaMapping
    List<Betreuer> betreuerverlauf(Arbeitgeberbetreuung betreuung) {
        return betreuung.betreuer();
    }

    @SchemaMapping
    List<Absprache> geltendeAbsprachen(Arbeitgeberbetreuung betreuung) {
        var heute = LocalDate.now(clock);
        return betreuung.absprachen().stream().filter(eine -> eine.giltAm(heute)).toList();
    }

    @SchemaMapping
    Instant geaendertAm(Arbeitgeberbetreuung betreuung) {
        return betreuung.spur().geaendertAm();
    }
}
