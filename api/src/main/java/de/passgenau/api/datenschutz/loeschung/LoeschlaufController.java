package de.passgenau.api.datenschutz.loeschung;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

import de.passgenau.api.datenschutz.loeschung.Loeschfall.Beurteilt;
import de.passgenau.api.datenschutz.loeschung.Loeschregel.Urteil;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.Wartend;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Seitenangabe;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What would be deleted, what is deleted, and what was, in GraphQL. */
@Controller
class LoeschlaufController {

    private static final int HOECHSTENS = 1_000;

    private final Loeschbestand bestand;
    private final Loeschlauf lauf;
    private final Loeschnachweise nachweise;
    private final Kennungen kennungen;

    LoeschlaufController(Loeschbestand bestand, Loeschlauf lauf, Loeschnachweise nachweise, Kennungen kennungen) {
        this.bestand = bestand;
        this.lauf = lauf;
        this.nachweise = nachweise;
        this.kennungen = kennungen;
    }

    @QueryMapping
    Loeschvorschau loeschvorschau(@Argument @Nullable LocalDate stichtag) {
        return lauf.vorschau(Objects.requireNonNullElse(stichtag, lauf.heute()));
    }

    @Wartend
    @SchemaMapping
    List<Beurteilt> faelle(Loeschvorschau vorschau, Einsicht einsicht) {
        var alle = bestand.mit(EnumSet.complementOf(EnumSet.of(Urteil.NICHT_FAELLIG)), vorschau.stichtag(),
                HOECHSTENS);
        einsicht.zeige(alle.stream().map(Beurteilt::fall).toList());
        return alle;
    }

    @SchemaMapping(typeName = "Loeschfall")
    String fallnummer(Beurteilt beurteilt) {
        return beurteilt.fall().fallnummer();
    }

    @MutationMapping
    Payload loeschlaufStarten(@Argument LoeschlaufStartenEingabe eingabe, Aufruf aufruf) {
        var stichtag = Objects.requireNonNullElse(eingabe.stichtag(), lauf.heute());
        if (eingabe.probelauf()) {
            return new Payload(lauf.vorschau(stichtag), null, List.of(), aufruf.clientMutationId());
        }
        if (stichtag.isAfter(lauf.heute())) {
            return new Payload(null, null,
                    List.of(Verstoss.of("stichtag", Eingabefehlercode.UNGUELTIG, "kuenftig")),
                    aufruf.clientMutationId());
        }
        var ergebnis = lauf.starte(aufruf, stichtag);
        return new Payload(null, ergebnis.stand(), ergebnis.fehler(), aufruf.clientMutationId());
    }

    @QueryMapping
    Connection<Loeschnachweis> loeschnachweise(Seitenangabe seite, Einsicht einsicht) {
        return nachweise.seite(seite, einsicht);
    }

    @SchemaMapping
    String lauf(Loeschnachweis nachweis) {
        return kennungen.global(Loeschnachweis.class, nachweis.id());
    }

    @SchemaMapping
    boolean abgeschlossen(Loeschnachweis nachweis) {
        return nachweis.istAbgeschlossen();
    }

    @SchemaMapping
    Instant begonnenAm(Loeschnachweis nachweis) {
        return nachweis.spur().angelegtAm();
    }

    @SchemaMapping
    long geloescht(Loeschnachweis nachweis) {
        return nachweis.istAbgeschlossen()
                ? nachweis.zahlen().geloescht()
                : nachweise.geloescht(nachweis, Loeschart.FALL);
    }

    @SchemaMapping
    long geloeschteBedarfsgemeinschaften(Loeschnachweis nachweis) {
        var haushalte = nachweis.zahlen().haushalte();
        return nachweis.istAbgeschlossen()
                ? Objects.requireNonNullElse(haushalte, 0L)
                : nachweise.geloescht(nachweis, Folgeloeschung.ART);
    }

    @SchemaMapping
    long gesperrt(Loeschnachweis nachweis) {
        return nachweis.zahlen().gesperrt();
    }

    @SchemaMapping
    long zurueckgehalten(Loeschnachweis nachweis) {
        return nachweis.zahlen().zurueckgehalten();
    }

    @Wartend
    @SchemaMapping
    List<Loeschposten> posten(Loeschnachweis nachweis, @Argument @Nullable String hinter) {
        return nachweise.posten(nachweis, hinter == null ? "" : kennungen.id(Loeschposten.class, hinter), HOECHSTENS);
    }

    @SchemaMapping(typeName = "Loeschposten")
    String nummer(Loeschposten posten) {
        return kennungen.global(Loeschposten.class, posten.id());
    }

    /** A run as somebody wants it, unchecked. */
    record LoeschlaufStartenEingabe(@Nullable LocalDate stichtag, boolean probelauf) {}

    /** What {@code loeschlaufStarten} answers. */
    record Payload(
            @Nullable Loeschvorschau vorschau,
            @Nullable Loeschnachweis nachweis,
            List<Verstoss> fehler,
            @Nullable String clientMutationId) {}
}
