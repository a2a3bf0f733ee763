package de.passgenau.api.vermittlung.guete.sammlung;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import de.passgenau.api.befehle.Befehlsfehler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a folder of judged examples; what it can't read it leaves out and names, with the file and the element. */
public final class Sammlungsleser {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path ordner;
    private final List<String> hinweise = new ArrayList<>();

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
        if (personen.isEmpty()) {
            throw Befehlsfehler.gescheitert(nichtsIn("profiles.json", "niemand") + ".");
        }
        if (stellen.isEmpty() && massnahmen.isEmpty()) {
            throw Befehlsfehler.gescheitert(nichtsIn("stellen.json", "keine Stelle") + ", "
                    + nichtsIn("massnahmen.json", "keine Maßnahme") + ".");
        }
        var noten = noten();
        return new Sammlung(personen, stellen, massnahmen, noten, elemente("traps.json", Fallenangabe.class),
                List.copyOf(hinweise));
    }

    private String nichtsIn(String datei, String nichts) {
        return Files.exists(ordner.resolve(datei))
                ? "In " + datei + " steht " + nichts
                : "In " + ordner + " fehlt " + datei;
    }

    private Map<Lauf, Map<String, Map<String, Integer>>> noten() {
        var noten = new EnumMap<Lauf, Map<String, Map<String, Integer>>>(Lauf.class);
        for (var lauf : Lauf.values()) {
            var datei = ordner.resolve("qrels_" + lauf.kurz() + ".tsv");
            if (Files.exists(datei)) {
                noten.put(lauf, Notendatei.lies(datei, hinweise));
            }
        }
        return noten;
    }

    private <T extends Angabe> List<T> angaben(String datei, Class<T> form) {
        var gesehen = new HashSet<String>();
        var angaben = new ArrayList<T>();
        for (var angabe : elemente(datei, form)) {
            if (gesehen.add(angabe.id())) {
                angaben.add(angabe);
            } else {
                hinweise.add(datei + ": " + angabe.id() + " steht mehrmals da, die erste Angabe gilt");
            }
        }
        return List.copyOf(angaben);
    }

    private <T> List<T> elemente(String datei, Class<T> form) {
        var elemente = new ArrayList<T>();
        int nummer = 0;
        for (var knoten : wurzel(datei)) {
            nummer++;
            var id = knoten.path("id").asString("");
            var wo = datei + ", Element " + nummer + (id.isEmpty() ? "" : " (" + id + ")");
            if (id.isEmpty() && Angabe.class.isAssignableFrom(form)) {
                hinweise.add(wo + ": Die Angabe „id“ fehlt");
            } else {
                new Elementleser(wo, hinweise).lies(knoten, form).ifPresent(elemente::add);
            }
        }
        return List.copyOf(elemente);
    }

    private JsonNode wurzel(String datei) {
        var pfad = ordner.resolve(datei);
        if (!Files.exists(pfad)) {
            return MAPPER.createArrayNode();
        }
        var wurzel = knoten(datei, Textdatei.lies(pfad));
        var liste = wurzel.isObject() && wurzel.size() == 1 ? wurzel.values().iterator().next() : wurzel;
        if (!liste.isArray()) {
            throw Befehlsfehler.gescheitert(datei + " ist keine Liste.");
        }
        return liste;
    }

    private static JsonNode knoten(String datei, String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException fehler) {
            var stelle = fehler.getLocation();
            throw Befehlsfehler.gescheitert(datei + " ist kein JSON"
                    + (stelle == null
                            ? "."
                            : ": Zeile " + stelle.getLineNr() + ", Zeichen " + stelle.getColumnNr() + "."));
        }
    }
}
