package de.passgenau.matching.lucene;

import static de.passgenau.matching.Eintrag.LAENGSTER_TEXT;
import static de.passgenau.matching.Eintrag.LAENGSTER_WERT;
import static de.passgenau.matching.text.Zeichen.hoechstens;

import java.util.Locale;

import de.passgenau.matching.Eintrag;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** Which Lucene field carries what of an entry. */
final class Eintragsfelder {

    static final String TEXT = "text";
    static final String VOLLTEXT = "volltext";
    static final String STICHWORT = "stichwort";
    static final String VORSCHLAG = "vorschlag";
    static final String GESPEICHERT = "gespeichert.";

    private final Wortform wortform;

    Eintragsfelder(Wortform wortform) {
        this.wortform = wortform;
    }

    static String sicht(String name) {
        return "sicht." + name;
    }

    static String merkmal(String name) {
        return "merkmal." + name;
    }

    static String zahl(String name) {
        return "zahl." + name;
    }

    /** Values to filter by are compared in any case. */
    static String wert(String value) {
        return value.strip().toLowerCase(Locale.GERMAN);
    }

    static String ordnung(String name) {
        return "ordnung." + name;
    }

    static String ordnungszahl(String name) {
        return "ordnungszahl." + name;
    }

    Document document(Eintrag eintrag) {
        var document = new Document();
        eintrag.sicht()
                .forEach((name, values) -> values
                        .forEach(value -> document.add(new StringField(sicht(name), value, Field.Store.NO))));
        eintrag.merkmale()
                .forEach((name, values) -> values.forEach(value -> {
                    document.add(new StringField(merkmal(name), wert(value), Field.Store.NO));
                    document.add(new SortedSetDocValuesField(zahl(name), new BytesRef(value)));
                }));
        eintrag.ordnung()
                .forEach((name, value) -> document.add(
                        new SortedDocValuesField(ordnung(name),
                                new BytesRef(wortform.ordered(hoechstens(value, LAENGSTER_WERT))))));
        eintrag.zahlen()
                .forEach((name, zahl) -> document.add(new NumericDocValuesField(ordnungszahl(name), zahl)));
        eintrag.texte()
                .forEach(text -> document.add(
                        new TextField(TEXT, hoechstens(text, LAENGSTER_TEXT), Field.Store.NO)));
        addReadable(eintrag, document);
        return document;
    }

    private void addReadable(Eintrag eintrag, Document document) {
        eintrag.stichworte().stream().map(text -> hoechstens(text, LAENGSTER_WERT)).forEach(text -> {
            document.add(new TextField(STICHWORT, text, Field.Store.NO));
            document.add(new TextField(VOLLTEXT, text, Field.Store.NO));
            document.add(new StoredField(GESPEICHERT, text));
            Vorschlagsabfrage.terms(text, wortform)
                    .forEach(term -> document.add(new StringField(VORSCHLAG, term, Field.Store.NO)));
        });
        eintrag.lesetexte().forEach((name, ganzer) -> {
            var text = hoechstens(ganzer, LAENGSTER_TEXT);
            document.add(new TextField(VOLLTEXT, text, Field.Store.NO));
            document.add(new StoredField(GESPEICHERT + name, text));
        });
    }
}
