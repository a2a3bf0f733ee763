package de.passgenau.api.vermittlung.guete.sammlung;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import de.passgenau.api.befehle.Befehlsfehler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a folder of judged examples; what it can't read it refuses with the file and the element. */
public final class Sammlungsleser {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    private final Path ordner;

    public Sammlungsleser(Path ordner) {
        this.ordner = ordner;
    }

    /** Files of grades and traps may be missing, and one of offers and Maßnahmen. */
    public Sammlung lies() {
        if (!Files.isDirectory(ordner)) {
            throw Befehlsfehler.gescheitert("Der Ordner " + ordner + " ist nicht da.");
        }
        var personen = angaben("profiles.json", Person.class);
        var stellen = angaben("stellen.json", Stellenangabe.class);
        var massnahmen = angaben("massnahmen.json", Massnahmenangabe.class);
        if (personen.isEmpty() || stellen.isEmpty() && massnahmen.isEmpty()) {
            throw Befehlsfehler.gescheitert("In " + ordner
                    + " fehlen profiles.json oder die Dateien stellen.json und massnahmen.json.");
        }
        var noten = new EnumMap<Lauf, Map<String, Map<String, Integer>>>(Lauf.class);
        for (var lauf : Lauf.values()) {
            var datei = ordner.resolve("qrels_" + lauf.kurz() + ".tsv");
            if (Files.exists(datei)) {
                noten.put(lauf, Notendatei.lies(datei));
            }
        }
        return new Sammlung(personen, stellen, massnahmen, noten, elemente("traps.json", Fallenangabe.class));
    }

    private <T extends Angabe> List<T> angaben(String datei, Class<T> form) {
        var angaben = elemente(datei, form);
        var gesehen = new HashSet<String>();
        angaben.stream().filter(angabe -> !gesehen.add(angabe.id())).findFirst().ifPresent(doppelt -> {
            throw Befehlsfehler.gescheitert(datei + ": " + doppelt.id() + " steht zweimal da.");
        });
        return angaben;
    }

    private <T> List<T> elemente(String datei, Class<T> form) {
        var elemente = new ArrayList<T>();
        int nummer = 0;
        for (var knoten : wurzel(datei)) {
            nummer++;
            elemente.add(element(knoten, form, datei + ", Element " + nummer));
        }
        return List.copyOf(elemente);
    }

    private JsonNode wurzel(String datei) {
        var pfad = ordner.resolve(datei);
        try {
            var wurzel = Files.exists(pfad) ? MAPPER.readTree(Files.readString(pfad)) : MAPPER.createArrayNode();
            if (!wurzel.isArray()) {
                throw Befehlsfehler.gescheitert(datei + " ist keine Liste.");
            }
            return wurzel;
        } catch (IOException fehler) {
            throw Befehlsfehler.gescheitert(datei + " lässt sich nicht lesen: " + fehler.getMessage());
        } catch (JacksonException fehler) {
            throw Befehlsfehler.gescheitert(datei + " ist kein JSON: " + fehler.getOriginalMessage());
        }
    }

    private static <T> T element(JsonNode knoten, Class<T> form, String stelle) {
        var id = knoten.path("id").asString("");
        var wo = stelle + (id.isEmpty() ? "" : " (" + id + ")");
        if (Angabe.class.isAssignableFrom(form) && id.isEmpty()) {
            throw Befehlsfehler.gescheitert(wo + ": Die Angabe „id“ fehlt.");
        }
        try {
            return MAPPER.treeToValue(knoten, form);
        } catch (JacksonException fehler) {
            throw Befehlsfehler.gescheitert(wo + ": " + fehler.getOriginalMessage());
        }
    }
}
