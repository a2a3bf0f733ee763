package de.passgenau.api.protokoll.ablage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import de.passgenau.api.protokoll.kette.Protokollart;
import de.passgenau.api.protokoll.kette.Protokolleintrag;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** The entries of all chains as one list, the newest first; what a page costs does not depend on its size. */
public final class Protokollseiten {

    private static final String[] ORDNUNG = {"zeit", "nummer", "instanz"};

    private final MongoCollection<BsonDocument> eintraege;
    private final @Nullable Kettengang gang;

    /** @param eingebettet whether the store is the embedded one, which has no indexes to read in order */
    public Protokollseiten(MongoDatabase datenbank, boolean eingebettet) {
        this.gang = eingebettet
                ? new Kettengang(new Protokollablage(datenbank), new Ketten(datenbank))
                : null;
        this.eintraege = datenbank.getCollection(Protokollablage.SAMMLUNG, BsonDocument.class);
    }

    /**
     * Which part of the list.
     *
     * @param marke where the part before ended, or null
     * @param rueckwaerts whether it is the part in front of the mark
     */
    public record Ausschnitt(@Nullable Protokollstelle marke, boolean rueckwaerts, int anzahl) {}

    /** @param weitere whether there are more in the same direction */
    public record Seite(List<Protokolleintrag> eintraege, boolean weitere) {}

    public Seite seite(Protokollfilter filter, Ausschnitt ausschnitt) {
        var gefunden = gang == null
                ? geordnet(filter, ausschnitt)
                : gang.gehe(filter, ausschnitt.marke(), ausschnitt.rueckwaerts())
                        .limit(ausschnitt.anzahl() + 1L)
                        .toList();
        var treffer = gefunden.stream().limit(ausschnitt.anzahl()).toList();
        return new Seite(ausschnitt.rueckwaerts() ? treffer.reversed() : treffer,
                gefunden.size() > ausschnitt.anzahl());
    }

    private List<Protokolleintrag> geordnet(Protokollfilter filter, Ausschnitt ausschnitt) {
        var rueckwaerts = ausschnitt.rueckwaerts();
        var marke = ausschnitt.marke();
        var bedingung = marke == null
                ? filter.bedingung()
                : and(filter.bedingung(), rueckwaerts ? marke.davor() : marke.dahinter());
        return eintraege.find(bedingung)
                .sort(rueckwaerts ? Sorts.ascending(ORDNUNG) : Sorts.descending(ORDNUNG))
                .limit(ausschnitt.anzahl() + 1)
                .into(new ArrayList<>())
                .stream()
                .map(Eintragsform::eintrag)
                .flatMap(Optional::stream)
                .toList();
    }

    public long anzahl(Protokollfilter filter) {
        if (gang == null) {
            return eintraege.countDocuments(filter.bedingung());
        }
        return filter.istLeer() ? eintraege.estimatedDocumentCount() : gang.gehe(filter, null, true).count();
    }

    /** How many entries of a kind there are in a span of time, with this fact where one is named. */
    public long anzahl(Protokollart art, Zeitspanne spanne, Map<String, String> angaben) {
        var filter = new Protokollfilter(null, null, spanne.von(), spanne.bis(), Set.of(art.name()), Set.of());
        if (gang != null) {
            return gang.gehe(filter, null, true)
                    .filter(eintrag -> eintrag.vermerk().angaben().entrySet().containsAll(angaben.entrySet()))
                    .count();
        }
        var bedingungen = new ArrayList<>(List.of(filter.bedingung()));
        angaben.forEach((name, wert) -> bedingungen.add(eq("angaben." + name, wert)));
        return eintraege.countDocuments(and(bedingungen));
    }
}
