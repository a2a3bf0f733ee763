package de.passgenau.api.datenschutz.auskunft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.api.datenschutz.Abschnitt;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.Wartend;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.graphql.zugriff.Einsicht;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import tools.jackson.databind.json.JsonMapper;

/** What a person is told, in GraphQL: as data, for machines and for reading. */
@Controller
class AuskunftController {

    private final Auskunftsgang gang;
    private final Protokolltext protokoll;
    private final Kennungen kennungen;
    private final JsonMapper json;

    AuskunftController(Auskunftsgang gang, Protokolltext protokoll, Kennungen kennungen, JsonMapper json) {
        this.gang = gang;
        this.protokoll = protokoll;
        this.kennungen = kennungen;
        this.json = json;
    }

    @QueryMapping
    Optional<Auskunft> auskunft(@Argument @Nullable String fallId, @Argument @Nullable String fallnummer,
            @Argument @Nullable String teil, Einsicht einsicht) {
        if ((fallId == null) == (fallnummer == null)) {
            throw new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.id-oder-fallnummer");
        }
        return fallId == null
                ? gang.mitNummer(String.valueOf(fallnummer), teil, einsicht)
                : gang.mitKennung(kennungen.id(Fall.class, fallId), teil, einsicht);
    }

    @Wartend
    @SchemaMapping
    List<Abschnitt> abschnitte(Auskunft auskunft) {
        return Stream.concat(auskunft.abschnitte().stream(), Stream.of(protokoll.abschnitt(auskunft.vermerke())))
                .toList();
    }

    @Wartend
    @SchemaMapping
    String html(Auskunft auskunft) {
        return Auskunftsseite.html(auskunft, protokoll.abschnitt(auskunft.vermerke()));
    }

    @Wartend
    @SchemaMapping
    String json(Auskunft auskunft) {
        var alles = new LinkedHashMap<String, Object>();
        alles.put("fallnummer", auskunft.fallnummer());
        alles.put("erstelltAm", auskunft.erstelltAm().toString());
        alles.put("gespeichert", auskunft.gespeichert());
        alles.put("abschnitte", auskunft.abschnitte());
        alles.put("protokoll", auskunft.vermerke());
        return json.writeValueAsString(alles);
    }
}
