package de.passgenau.api.bedarfsgemeinschaft;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft.FruehereAnschrift;
import de.passgenau.api.bedarfsgemeinschaft.Leistungsakte.Zuruecknahme;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.Knotensuche;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.graphql.zugriff.Einsicht;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Households in GraphQL: one by its id or number, and that of a case. */
@Controller
class HaushaltController {

    private final Haushaltssuche haushalte;
    private final Kennungen kennungen;

    HaushaltController(Haushaltssuche haushalte, Kennungen kennungen) {
        this.haushalte = haushalte;
        this.kennungen = kennungen;
    }

    @QueryMapping
    Optional<Bedarfsgemeinschaft> bedarfsgemeinschaft(@Argument @Nullable String id,
            @Argument @Nullable String bgNummer, Einsicht einsicht) {
        if ((id == null) == (bgNummer == null)) {
            throw new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.id-oder-bg-nummer");
        }
        return id == null
                ? haushalte.mitNummer(Objects.requireNonNull(bgNummer), einsicht)
                : haushalte.mitId(kennungen.id(Bedarfsgemeinschaft.class, id), einsicht);
    }

    @SchemaMapping(typeName = "Fall", field = "bedarfsgemeinschaft")
    CompletableFuture<@Nullable Bedarfsgemeinschaft> desFalls(Fall fall, Knotensuche knoten) {
        return knoten.perId(Bedarfsgemeinschaft.class, fall.bgId());
    }

    @SchemaMapping
    String id(Bedarfsgemeinschaft bg) {
        return kennungen.global(Bedarfsgemeinschaft.class, bg.kennung());
    }

    @SchemaMapping
    String bgNummer(Bedarfsgemeinschaft bg) {
        return bg.bgNummer().wert();
    }

    @SchemaMapping
    List<FruehereAnschrift> fruehereAnschriften(Bedarfsgemeinschaft bg) {
        return bg.frueher();
    }

    @SchemaMapping
    List<Antrag> antraege(Bedarfsgemeinschaft bg) {
        return bg.leistung().antraege();
    }

    @SchemaMapping
    List<Bescheid> bescheide(Bedarfsgemeinschaft bg) {
        return bg.leistung().bescheide();
    }

    @SchemaMapping
    List<Zuruecknahme> zurueckgenommene(Bedarfsgemeinschaft bg) {
        return bg.leistung().zurueckgenommene();
    }

    @SchemaMapping(typeName = "Antrag", field = "eintragId")
    String antragId(Antrag antrag) {
        return antrag.id();
    }

    @SchemaMapping(typeName = "Bescheid", field = "eintragId")
    String bescheidId(Bescheid bescheid) {
        return bescheid.id();
    }

    @SchemaMapping
    CompletableFuture<@Nullable Bedarfsgemeinschaft> aufgegangenIn(Bedarfsgemeinschaft bg, Knotensuche knoten) {
        var in = bg.aufgegangenIn();
        return knoten.perId(Bedarfsgemeinschaft.class, in == null ? null : in.wert());
    }
}
