package de.passgenau.api.protokoll.ablage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import de.passgenau.api.protokoll.kette.Protokolleintrag;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Which entries somebody wants to see; what is null or empty narrows nothing down.
 *
 * @param bezug token of a case
 * @param anrufer sealed id of a caller
 * @param bis exclusive
 */
public record Protokollfilter(
        @Nullable String bezug,
        @Nullable String anrufer,
        @Nullable Instant von,
        @Nullable Instant bis,
        Set<String> arten,
        Set<String> zwecke) {

    Bson bedingung() {
        var alle = new ArrayList<Bson>();
        gleich(alle, "bezuege", bezug);
        gleich(alle, "anrufer", anrufer);
        if (von != null) {
            alle.add(gte("zeit", von));
        }
        if (bis != null) {
            alle.add(lt("zeit", bis));
        }
        eines(alle, "art", arten);
        eines(alle, "zweck", zwecke);
        return alle.isEmpty() ? empty() : and(alle);
    }

    boolean laesstDurch(Protokolleintrag eintrag) {
        var vermerk = eintrag.vermerk();
        return (bezug == null || vermerk.bezuege().contains(bezug))
                && (anrufer == null || anrufer.equals(vermerk.anrufer()))
                && (von == null || !eintrag.zeit().isBefore(von))
                && (bis == null || eintrag.zeit().isBefore(bis))
                && (arten.isEmpty() || arten.contains(vermerk.art().name()))
                && (zwecke.isEmpty() || vermerk.zweck() != null && zwecke.contains(vermerk.zweck()));
    }

    boolean istLeer() {
        return bedingung().toBsonDocument().isEmpty();
    }

    private static void gleich(List<Bson> alle, String feld, @Nullable String wert) {
        if (wert != null) {
            alle.add(eq(feld, wert));
        }
    }

    private static void eines(List<Bson> alle, String feld, Set<String> werte) {
        if (!werte.isEmpty()) {
            alle.add(in(feld, werte));
        }
    }
}
