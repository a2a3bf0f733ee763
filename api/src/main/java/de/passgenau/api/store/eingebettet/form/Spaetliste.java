package de.passgenau.api.store.eingebettet.form;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;

import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import io.netty.buffer.Unpooled;

/**
 * A list that is decoded each time that somebody looks into it. Most of a case is lists, and most questions about cases,
 * such as who may see one or which version it has, look into none.
 */
final class Spaetliste extends AbstractList<Object> {

    /** What BSON calls a list. */
    static final byte ART = 0x04;

    private final byte[] bson;

    Spaetliste(byte[] bson) {
        this.bson = bson;
    }

    /** How many bytes it takes. */
    int umfang() {
        return bson.length;
    }

    @SuppressWarnings("unchecked")
    private List<Object> werte() {
        return (List<Object>) BsonDecoder.decodeValue(ART, Unpooled.wrappedBuffer(bson));
    }

    @Override
    public Iterator<Object> iterator() {
        return werte().iterator();
    }

    @Override
    public ListIterator<Object> listIterator(int stelle) {
        return werte().listIterator(stelle);
    }

    @Override
    public Object get(int stelle) {
        return werte().get(stelle);
    }

    @Override
    public int size() {
        return werte().size();
    }
}
