package de.passgenau.matching.lucene.bestand;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/** A number that tells the content of two documents apart, in whatever order their fields come. */
final class Pruefsumme {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIMZAHL = 0x100000001b3L;

    private Pruefsumme() {}

    static long of(Document document) {
        long summe = 0;
        for (var field : document) {
            summe += mixed(content(field, text(art(field), text(field.name(), BASIS))));
        }
        return summe;
    }

    /** The same value as a word and as a column is two contents. */
    private static String art(IndexableField field) {
        return field.fieldType().indexOptions() + "/" + field.fieldType().docValuesType();
    }

    private static long content(IndexableField field, long begun) {
        var bytes = field.binaryValue();
        if (bytes != null) {
            return bytes(bytes, begun);
        }
        var number = field.numericValue();
        var text = number == null ? field.stringValue() : (Object) number;
        return text(String.valueOf(text), begun);
    }

    private static long bytes(BytesRef bytes, long begun) {
        long hash = begun;
        for (int i = bytes.offset; i < bytes.offset + bytes.length; i++) {
            hash = (hash ^ (bytes.bytes[i] & 0xff)) * PRIMZAHL;
        }
        return hash;
    }

    private static long text(String text, long begun) {
        long hash = begun;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIMZAHL;
        }
        return (hash ^ 0x1f) * PRIMZAHL;
    }

    /** So that a sum of many says something. */
    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
