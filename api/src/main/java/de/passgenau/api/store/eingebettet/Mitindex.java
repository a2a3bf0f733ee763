package de.passgenau.api.store.eingebettet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;

/**
 * An index that also serves questions which ask for more than its keys, as those for one version of a document or for
 * what somebody may see: its keys find the documents, the collection checks the rest on them.
 */
final class Mitindex extends Index<Object> {

    private final Index<Object> index;

    /** @param luecken whether documents without its keys are left out */
    Mitindex(Index<Object> index, List<IndexKey> schluessel, boolean luecken) {
        super(index.getName(), schluessel, luecken);
        this.index = index;
    }

    @Override
    public boolean canHandle(Document frage) {
        return index.canHandle(frage) || index.canHandle(schluesselteil(frage));
    }

    @Override
    public Iterable<Object> getPositions(Document frage) {
        return index.getPositions(index.canHandle(frage) ? frage : schluesselteil(frage));
    }

    /** What must hold of the keys for the whole to hold; empty where a key is not asked for. */
    private Document schluesselteil(Document frage) {
        Set<String> schluessel = keySet();
        var teil = new Document();
        bedingungen(frage)
                .forEach(eine -> eine.forEach((feld, wert) -> {
                    if (schluessel.contains(feld)) {
                        teil.putIfAbsent(feld, wert);
                    }
                }));
        return teil;
    }

    private static Stream<Document> bedingungen(Document frage) {
        return frage.get("$and") instanceof List<?> alle
                ? Stream.concat(Stream.of(frage),
                        alle.stream()
                                .filter(Document.class::isInstance)
                                .map(Document.class::cast)
                                .flatMap(Mitindex::bedingungen))
                : Stream.of(frage);
    }

    @Override
    public Object getPosition(Document dokument) {
        return index.getPosition(dokument);
    }

    @Override
    public void checkAdd(Document dokument, MongoCollection<Object> sammlung) {
        index.checkAdd(dokument, sammlung);
    }

    @Override
    public void add(Document dokument, Object ort, MongoCollection<Object> sammlung) {
        index.add(dokument, ort, sammlung);
    }

    @Override
    public Object remove(Document dokument) {
        return index.remove(dokument);
    }

    @Override
    public Set<KeyValue> getKeyValues(Document dokument) {
        return index.getKeyValues(dokument);
    }

    @Override
    public long getCount() {
        return index.getCount();
    }

    @Override
    public boolean isEmpty() {
        return index.isEmpty();
    }

    @Override
    public long getDataSize() {
        return index.getDataSize();
    }

    @Override
    public void checkUpdate(Document alt, Document neu, MongoCollection<Object> sammlung) {
        index.checkUpdate(alt, neu, sammlung);
    }

    @Override
    public void updateInPlace(Document alt, Document neu, Object ort, MongoCollection<Object> sammlung) {
        index.updateInPlace(alt, neu, ort, sammlung);
    }

    @Override
    public void drop() {
        index.drop();
    }

    @Override
    public boolean isUnique() {
        return index.isUnique();
    }
}
