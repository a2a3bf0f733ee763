package de.passgenau.api.massnahme.katalog;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.Knotensuche;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.massnahme.suche.Durchgangskunde;
import de.passgenau.api.security.Anrufer;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.Massnahme.Zustandswechsel;
import de.passgenau.catalogue.massnahme.Massnahmestatus;
import de.passgenau.catalogue.steckbrief.Feldaenderung;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import de.passgenau.catalogue.steckbrief.Unterschied;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Maßnahmen in GraphQL: what each is now, and what it was before. */
@Controller
class MassnahmeController {

    private final Durchgangskunde durchgaenge;
    private final Kennungen kennungen;
    private final Clock clock;

    MassnahmeController(Durchgangskunde durchgaenge, Kennungen kennungen, Clock clock) {
        this.durchgaenge = durchgaenge;
        this.kennungen = kennungen;
        this.clock = clock;
    }

    @QueryMapping
    CompletableFuture<@Nullable Massnahme> massnahme(@Argument String id, Knotensuche knoten) {
        return knoten.finde(Massnahme.class, id);
    }

    @SchemaMapping
    String id(Massnahme massnahme) {
        return kennungen.global(Massnahme.class, massnahme.kennung());
    }

    @SchemaMapping
    int version(Massnahme massnahme, Anrufer anrufer) {
        return Einblick.in(massnahme, anrufer).version();
    }

    @SchemaMapping
    String titel(Massnahme massnahme) {
        return massnahme.steckbrief().titel();
    }

    @BatchMapping
    List<Massnahmestatus> status(List<Massnahme> massnahmen) {
        var zeiten = durchgaenge.zeiten(massnahmen.stream().map(Massnahme::id).toList());
        var heute = LocalDate.now(clock);
        return massnahmen.stream()
                .map(eine -> eine.statusAm(heute, zeiten.getOrDefault(eine.id(), List.of())))
                .toList();
    }

    @SchemaMapping
    Steckbrief steckbrief(Massnahme massnahme, Anrufer anrufer) {
        return Einblick.in(massnahme, anrufer).steckbrief();
    }

    @SchemaMapping
    CompletableFuture<@Nullable Traeger> traeger(Massnahme massnahme, Knotensuche knoten) {
        return knoten.perId(Traeger.class, massnahme.traeger().wert());
    }

    @SchemaMapping
    String durch(Zustandswechsel wechsel) {
        return wechsel.wer().kennung();
    }

    @SchemaMapping
    List<Fassungssicht> fassungen(Massnahme massnahme, Anrufer anrufer) {
        return Fassungssicht.alle(Einblick.in(massnahme, anrufer));
    }

    @SchemaMapping
    Fassungssicht neuesteFassung(Massnahme massnahme, Anrufer anrufer) {
        var einblick = Einblick.in(massnahme, anrufer);
        var neueste = einblick.ganz()
                ? massnahme.fassungen().neueste()
                : massnahme.fassungen().freigegebene().orElseThrow();
        return Fassungssicht.alle(einblick)
                .stream()
                .filter(eine -> eine.fassung().equals(neueste))
                .findFirst()
                .orElseThrow();
    }

    @SchemaMapping
    List<Feldaenderung> offeneAenderungen(Massnahme massnahme, Anrufer anrufer) {
        return Einblick.in(massnahme, anrufer).offene();
    }

    @SchemaMapping
    List<Feldaenderung> aenderungenSeit(Massnahme massnahme, @Argument @Nullable Integer fassung,
            @Argument @Nullable LocalDate tag, Anrufer anrufer) {
        if ((fassung == null) == (tag == null)) {
            throw new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.fassung-oder-tag");
        }
        var einblick = Einblick.in(massnahme, anrufer);
        var aenderungen = tag == null
                ? seit(einblick, fassung)
                : massnahme.geaendertSeit(tag.atStartOfDay(clock.getZone()).toInstant());
        return einblick.ohneInternes(aenderungen);
    }

    private static List<Feldaenderung> seit(Einblick einblick, @Nullable Integer nummer) {
        var jetzt = einblick.massnahme().steckbrief();
        return einblick.fassungen()
                .stream()
                .filter(eine -> Integer.valueOf(eine.nummer()).equals(nummer))
                .findFirst()
                .map(damals -> Unterschied.zwischen(damals.steckbrief(), jetzt))
                .orElseGet(() -> Unterschied.alles(jetzt));
    }

    @SchemaMapping
    Instant angelegtAm(Massnahme massnahme) {
        return massnahme.spur().angelegtAm();
    }

    @SchemaMapping
    Instant geaendertAm(Massnahme massnahme, Anrufer anrufer) {
        return Einblick.in(massnahme, anrufer).geaendertAm();
    }
}
