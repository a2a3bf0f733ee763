package de.passgenau.api.store.eingebettet.form;

import java.nio.ByteBuffer;

import de.bwaldvogel.mongo.backend.KeyValue;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;

/**
 * The keys of an index, in the form and order of serialized Java that their files have. Plain texts, as ids are, need not
 * be serialized to be compared: of two the longer one is the later.
 */
public final class Schluesseltyp extends BasicDataType<Object> {

    /** Up to here lengths and characters are one byte that has no sign. */
    private static final int EIN_BYTE = 0x80;

    private final ObjectDataType serialisiert = new ObjectDataType();

    @Override
    public int compare(Object eins, Object zwei) {
        return eins instanceof KeyValue a && zwei instanceof KeyValue b && istKurzerText(a) && istKurzerText(b)
                ? vergleiche((String) a.get(0), (String) b.get(0))
                : serialisiert.compare(eins, zwei);
    }

    private static boolean istKurzerText(KeyValue schluessel) {
        return schluessel.size() == 1 && schluessel.get(0) instanceof String text && text.length() < EIN_BYTE
                && istEinfach(text);
    }

    private static boolean istEinfach(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == 0 || text.charAt(i) >= EIN_BYTE) {
                return false;
            }
        }
        return true;
    }

    private static int vergleiche(String a, String b) {
        return a.length() == b.length() ? a.compareTo(b) : Integer.compare(a.length(), b.length());
    }

    @Override
    public int getMemory(Object schluessel) {
        return serialisiert.getMemory(schluessel);
    }

    @Override
    public void write(WriteBuffer ziel, Object schluessel) {
        serialisiert.write(ziel, schluessel);
    }

    @Override
    public Object read(ByteBuffer quelle) {
        return serialisiert.read(quelle);
    }

    @Override
    public Object[] createStorage(int groesse) {
        return new Object[groesse];
    }
}
