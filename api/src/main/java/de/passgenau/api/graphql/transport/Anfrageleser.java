package de.passgenau.api.graphql.transport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.web.servlet.function.ServerRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a GraphQL request from the body of a POST or the address of a GET, and takes nothing for granted. */
final class Anfrageleser {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Dokumente dokumente;
    private final Koerpergrenze grenze;

    Anfrageleser(Dokumente dokumente, Koerpergrenze grenze) {
        this.dokumente = dokumente;
        this.grenze = grenze;
    }

    SerializableGraphQlRequest ausKoerper(ServerRequest anfrage) {
        Felder felder = new Felder(objekt(koerper(anfrage), "fehler.kein-objekt"));
        SerializableGraphQlRequest gelesen = gelesen(felder);
        String dokument = felder.text("query");
        gelesen.setQuery(dokument == null ? hinterlegt(felder).text() : dokument);
        return gelesen;
    }

    /** Registered documents alone, and none that changes something. */
    SerializableGraphQlRequest ausAdresse(ServerRequest anfrage) {
        Function<String, @Nullable String> wert = name -> anfrage.param(name).orElse(null);
        Felder felder = Felder.ausAdresse(wert, json -> objekt(json.getBytes(StandardCharsets.UTF_8),
                "fehler.kein-objekt"));
        if (!felder.nenntDokument()) {
            throw new Abgewiesen(Fehlercode.PERSISTED_QUERY_NOT_FOUND, "fehler.get-nur-hinterlegt");
        }
        SerializableGraphQlRequest gelesen = gelesen(felder);
        Dokument dokument = hinterlegt(felder);
        if (dokument.aendert(gelesen.getOperationName())) {
            throw new Statusabweisung(405, "fehler.get-aendert-nicht");
        }
        gelesen.setQuery(dokument.text());
        return gelesen;
    }

    private static SerializableGraphQlRequest gelesen(Felder felder) {
        SerializableGraphQlRequest gelesen = new SerializableGraphQlRequest();
        gelesen.setOperationName(felder.text("operationName"));
        gelesen.setVariables(felder.variablen());
        gelesen.setExtensions(felder.erweiterungen());
        return gelesen;
    }

    private Dokument hinterlegt(Felder felder) {
        if (!felder.nenntDokument()) {
            throw new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.ohne-dokument");
        }
        return dokumente.finde(felder.dokumentkennung())
                .orElseThrow(() -> new Abgewiesen(Fehlercode.PERSISTED_QUERY_NOT_FOUND));
    }

    /** What says that it is too large is not read at all. */
    private byte[] koerper(ServerRequest anfrage) {
        long hoechstens = grenze.bytes();
        if (anfrage.servletRequest().getContentLengthLong() > hoechstens) {
            throw zuGross(hoechstens);
        }
        try {
            byte[] koerper = anfrage.servletRequest().getInputStream().readNBytes(Math.toIntExact(hoechstens + 1));
            if (koerper.length > hoechstens) {
                throw zuGross(hoechstens);
            }
            return koerper;
        } catch (IOException abgebrochen) {
            throw new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.unvollstaendig");
        }
    }

    private static Abgewiesen zuGross(long hoechstens) {
        return new Abgewiesen(Fehlercode.TOO_LARGE, "fehler.zu-gross", hoechstens / 1024);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> objekt(byte[] json, String sonst) {
        try {
            if (JSON.readValue(json, Object.class) instanceof Map<?, ?> objekt) {
                return (Map<String, Object>) objekt;
            }
            throw new Abgewiesen(Fehlercode.BAD_REQUEST, sonst);
        } catch (JacksonException unlesbar) {
            throw new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.kein-json");
        }
    }
}
