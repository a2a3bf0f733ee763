package de.passgenau.api.store.sicherung;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The table of contents of an archive, readable for everybody and without anything about persons; written last, read
 * first.
 *
 * @param siegel how the content is sealed, null in the open form of 0.1.0, which is only read any more
 */
record Manifest(String zeit, String konsistenz, List<Inhalt> sammlungen, @Nullable Siegelangabe siegel) {

    static final String EINTRAG = "manifest.json";
    /** Proof that the manifest is the one that was written. */
    static final String BEGLAUBIGUNG = "manifest.siegel";
    static final String ARTEINTRAG = "mimetype";
    static final String ART = "application/vnd.passgenau.sicherung;format=2";
    private static final int OFFEN = 1;
    private static final int VERSIEGELT = 2;

    /**
     * @param schema highest schema version among the documents
     * @param sha256 of the entry as it stands there, sealed or open
     * @param indizes the planned indexes, for people; they are created at the start
     */
    record Inhalt(String name, long anzahl, int schema, String sha256, List<Document> indizes) {}

    /** Where the documents of a collection stand. */
    String eintrag(String sammlung) {
        return siegel == null ? "sammlungen/" + sammlung + ".jsonl" : versiegelterEintrag(sammlung);
    }

    static String versiegelterEintrag(String sammlung) {
        return "sammlungen/" + sammlung + ".versiegelt";
    }

    /** What stands in the archive besides the documents. */
    Set<String> beiwerk() {
        return siegel == null ? Set.of(EINTRAG) : Set.of(EINTRAG, BEGLAUBIGUNG, ARTEINTRAG);
    }

    String alsJson() {
        List<Document> inhalte = sammlungen.stream()
                .map(inhalt -> new Document("name", inhalt.name()).append("eintrag", eintrag(inhalt.name()))
                        .append("anzahl", inhalt.anzahl())
                        .append("schema", inhalt.schema())
                        .append("sha256", inhalt.sha256())
                        .append("indizes", inhalt.indizes()))
                .toList();
        return new Document("anwendung", "passgenau").append("format", siegel == null ? OFFEN : VERSIEGELT)
                .append("zeit", zeit)
                .append("konsistenz", konsistenz)
                .append("siegel", siegel == null ? null : siegel.json())
                .append("sammlungen", inhalte)
                .toJson();
    }

    static Manifest aus(String json) {
        try {
            Document gelesen = Document.parse(json);
            int format = gelesen.getInteger("format", 0);
            if (format != OFFEN && format != VERSIEGELT) {
                throw SicherungUnmoeglich.ungueltig("unbekanntes Format " + gelesen.get("format"));
            }
            return new Manifest(gelesen.get("zeit", ""), gelesen.get("konsistenz", ""),
                    gelesen.getList("sammlungen", Document.class).stream().map(Manifest::inhalt).toList(),
                    format == OFFEN ? null : Siegelangabe.aus(gelesen.get("siegel", Document.class)));
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
