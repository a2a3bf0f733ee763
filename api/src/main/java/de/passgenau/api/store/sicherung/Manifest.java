package de.passgenau.api.store.sicherung;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.bson.Document;

/** The table of contents of an archive; written last, read first. */
record Manifest(String zeit, String konsistenz, List<Inhalt> sammlungen) {

    static final String EINTRAG = "manifest.json";
    private static final int FORMAT = 1;

    /**
     * @param schema highest schema version among the documents
     * @param indizes the planned indexes, for people; they are created at the start
     */
    record Inhalt(String name, long anzahl, int schema, String sha256, List<Document> indizes) {

        String eintrag() {
            return "sammlungen/" + name + ".jsonl";
        }
    }

    String alsJson() {
        List<Document> inhalte = sammlungen.stream()
                .map(inhalt -> new Document("name", inhalt.name()).append("eintrag", inhalt.eintrag())
                        .append("anzahl", inhalt.anzahl())
                        .append("schema", inhalt.schema())
                        .append("sha256", inhalt.sha256())
                        .append("indizes", inhalt.indizes()))
                .toList();
        return new Document("anwendung", "passgenau").append("format", FORMAT)
                .append("zeit", zeit)
                .append("konsistenz", konsistenz)
                .append("sammlungen", inhalte)
                .toJson();
    }

    static Manifest aus(String json) {
        try {
            Document gelesen = Document.parse(json);
            if (gelesen.getInteger("format", 0) != FORMAT) {
                throw SicherungUnmoeglich.ungueltig("unbekanntes Format " + gelesen.get("format"));
            }
            return new Manifest(gelesen.get("zeit", ""), gelesen.get("konsistenz", ""),
                    gelesen.getList("sammlungen", Document.class).stream().map(Manifest::inhalt).toList());
        } catch (org.bson.json.JsonParseException | ClassCastException | NullPointerException e) {
            throw SicherungUnmoeglich.ungueltig("das Manifest ist nicht lesbar");
        }
    }

    private static Inhalt inhalt(Document d) {
        return new Inhalt(d.getString("name"), d.get("anzahl", Number.class).longValue(), d.getInteger("schema", 1),
                d.getString("sha256"), d.getList("indizes", Document.class, List.of()));
    }

    Ergebnis ergebnis() {
        SortedMap<String, Long> anzahlen = new TreeMap<>();
        sammlungen.forEach(inhalt -> anzahlen.put(inhalt.name(), inhalt.anzahl()));
        return new Ergebnis(zeit, anzahlen);
    }
}
