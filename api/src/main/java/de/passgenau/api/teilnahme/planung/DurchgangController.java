package de.passgenau.api.teilnahme.planung;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.Knotensuche;
import de.passgenau.api.massnahme.suche.Durchgangskunde;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.teilnahme.Durchgangseinblick;
import de.passgenau.api.teilnahme.Durchgangseinblick.Belegungssicht;
import de.passgenau.api.teilnahme.Durchgangseinblick.Rahmensicht;
import de.passgenau.api.teilnahme.Gegebenheiten;
import de.passgenau.api.teilnahme.planung.Planungseingaben.Absagewunsch;
import de.passgenau.api.teilnahme.planung.Planungseingaben.Planung;
import de.passgenau.api.teilnahme.planung.Planungseingaben.Umplanung;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.Durchgangsstand;
import de.passgenau.catalogue.massnahme.Massnahme;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Durchgänge in GraphQL: of a Maßnahme, planned, and how full they are today. */
@Controller
class DurchgangController {

    private static final int HOECHSTENS = 200;

    private final Durchgangsplanung planung;
    private final Durchgangskunde kunde;
    private final Gegebenheiten gegebenheiten;
    private final Kennungen kennungen;

    DurchgangController(Durchgangsplanung planung, Durchgangskunde kunde, Gegebenheiten gegebenheiten,
            Kennungen kennungen) {
        this.planung = planung;
        this.kunde = kunde;
        this.gegebenheiten = gegebenheiten;
        this.kennungen = kennungen;
    }

    /** By one read for all Maßnahmen of an operation. */
    @SchemaMapping
    CompletableFuture<List<Durchgang>> durchgaenge(Massnahme massnahme, @Argument boolean vergangene,
            Knotensuche knoten) {
        var gesuchte = kunde.durchgaenge(massnahme.id())
                .stream()
                .filter(bild -> vergangene || bild.kommtNoch(gegebenheiten.heute()))
                .limit(HOECHSTENS)
                .map(bild -> knoten.perId(Durchgang.class, bild.kennung()))
                .toList();
        return CompletableFuture.allOf(gesuchte.toArray(CompletableFuture[]::new))
                .thenApply(alle -> gesuchte.stream().flatMap(DurchgangController::gefunden).toList());
    }

    private static Stream<Durchgang> gefunden(CompletableFuture<@Nullable Durchgang> gesuchter) {
        return Stream.ofNullable(gesuchter.join());
    }

    @MutationMapping
    DurchgangPayload durchgangPlanen(@Argument Planung eingabe, Aufruf aufruf) {
        var massnahme = kennungen.id(Massnahme.class, eingabe.massnahmeId());
        return DurchgangPayload.of(planung.planen(aufruf, massnahme, eingabe.rahmen()), aufruf);
    }

    @MutationMapping
    DurchgangPayload durchgangAendern(@Argument Umplanung eingabe, Aufruf aufruf) {
        var id = kennungen.id(Durchgang.class, eingabe.id());
        return DurchgangPayload.of(planung.aendern(aufruf, id, eingabe), aufruf);
    }

    @MutationMapping
    DurchgangPayload durchgangAbsagen(@Argument Absagewunsch eingabe, Aufruf aufruf) {
        var id = kennungen.id(Durchgang.class, eingabe.id());
        return DurchgangPayload.of(planung.absagen(aufruf, id, eingabe), aufruf);
    }

    @SchemaMapping
    String id(Durchgang durchgang) {
        return kennungen.global(Durchgang.class, durchgang.kennung());
    }

    @SchemaMapping
    CompletableFuture<@Nullable Massnahme> massnahme(Durchgang durchgang, Knotensuche knoten) {
        return knoten.perId(Massnahme.class, durchgang.massnahmeId().wert());
    }

    @SchemaMapping
    Durchgangsstand stand(Durchgang durchgang) {
        return durchgang.stand(gegebenheiten.heute());
    }

    @SchemaMapping
    Rahmensicht rahmen(Durchgang durchgang, Anrufer anrufer) {
        return Durchgangseinblick.in(durchgang, anrufer).rahmen();
    }

    @SchemaMapping
    Belegungssicht belegung(Durchgang durchgang, Anrufer anrufer) {
        return Durchgangseinblick.in(durchgang, anrufer).belegung(gegebenheiten.heute());
    }

    @SchemaMapping
    boolean nimmtAuf(Durchgang durchgang) {
        return durchgang.nimmtAuf(gegebenheiten.heute());
    }

    @SchemaMapping
    List<Verstoss> hinweise(Durchgang durchgang) {
        var uhr = durchgang.rahmen().uhr();
        var verlangte = Objects.requireNonNullElse(uhr.nettotage(), 0);
        return uhr.zuWenige(durchgang.rahmen().laufzeit(), gegebenheiten::istArbeitstag)
                .stream()
                .mapToObj(tage -> Verstoss.of("rahmen.uhr.nettotage", Eingabefehlercode.UNGUELTIG,
                        "katalog.m-06.zu-viele-nettotage", verlangte, tage))
                .toList();
    }
}
