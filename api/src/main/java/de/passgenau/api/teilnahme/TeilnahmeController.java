package de.passgenau.api.teilnahme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.teilnahme.konto.Kontofuehrung;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Teilnahmen in GraphQL: of a Durchgang, of a case, and one. */
@Controller
class TeilnahmeController {

    private final Teilnahmesicht sicht;
    private final Kontofuehrung konten;
    private final Gegebenheiten gegebenheiten;

    TeilnahmeController(Teilnahmesicht sicht, Kontofuehrung konten, Gegebenheiten gegebenheiten) {
        this.sicht = sicht;
        this.konten = konten;
        this.gegebenheiten = gegebenheiten;
    }

    @QueryMapping
    @Nullable
    Teilnehmerliste teilnehmerliste(@Argument String durchgangId, Einsicht einsicht) {
        return sicht.durchgang(durchgangId, einsicht.anrufer())
                .map(durchgang -> liste(durchgang, einsicht))
                .orElse(null);
    }

    private Teilnehmerliste liste(Durchgang durchgang, Einsicht einsicht) {
        var alle = einsicht.zeige(sicht.sichtbare(List.of(durchgang), einsicht.anrufer()));
        var naechste = durchgang.nachruecker(heute());
        return new Teilnehmerliste(durchgang, alle,
                alle.stream()
                        .filter(eine -> naechste.contains(eine.eine()))
                        .sorted(Comparator.comparing(eine -> naechste.indexOf(eine.eine())))
                        .toList());
    }

    /** By two reads, however many cases there are. */
    @BatchMapping(typeName = "Fall")
    List<List<Teilnahme>> teilnahmen(List<Fall> faelle) {
        var alle = konten.durchgaenge(faelle.stream().map(fall -> new Fallkennung(fall.kennung())).toList());
        var geordnete = alle.stream()
                .sorted(Comparator.comparing((Durchgang durchgang) -> durchgang.zeitraum().von()).reversed())
                .toList();
        return faelle.stream()
                .map(fall -> geordnete.stream()
                        .flatMap(durchgang -> durchgang.teilnahmen(new Fallkennung(fall.kennung()))
                                .map(eine -> new Teilnahme(durchgang, eine, fall)))
                        .toList())
                .toList();
    }

    @SchemaMapping
    String id(Teilnahme teilnahme) {
        return sicht.global(teilnahme);
    }

    @SchemaMapping
    Stand stand(Teilnahme teilnahme) {
        return teilnahme.eine().stand(heute());
    }

    @SchemaMapping
    @Nullable
    LocalDate reserviertBis(Teilnahme teilnahme) {
        return stand(teilnahme) == Stand.RESERVIERT ? teilnahme.verlauf().getLast().bis() : null;
    }

    @SchemaMapping
    @Nullable
    Integer warteplatz(Teilnahme teilnahme) {
        int platz = teilnahme.durchgang().warteliste(heute()).platz(teilnahme.eine());
        return platz == 0 ? null : platz;
    }

    @SchemaMapping
    @Nullable
    Anwesenheitsstand anwesenheit(Teilnahme teilnahme) {
        var antritt = teilnahme.antritt();
        return antritt == null
                ? null
                : Anwesenheitsstand.von(teilnahme, antritt, heute(), gegebenheiten::istArbeitstag);
    }

    private LocalDate heute() {
        return gegebenheiten.heute();
    }
}
