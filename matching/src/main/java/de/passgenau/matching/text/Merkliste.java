package de.passgenau.matching.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was made of the same few texts lately, so that it need not be made again and again; never more than so many.
 *
 * @param <V> what is made of a text, always the same of the same one
 */
public final class Merkliste<V> {

    /** What is longer hardly comes back. */
    private static final int LAENGSTER_TEXT = 4_000;

    private final Map<String, V> gemerkte = new ConcurrentHashMap<>();
    private final Function<String, V> rechnung;
    private final int meiste;

    public Merkliste(int meiste, Function<String, V> rechnung) {
        this.meiste = meiste;
        this.rechnung = rechnung;
    }

    /** Whatever the calculation throws is thrown here, and nothing is kept. */
    public V zu(String text) {
        var bekanntes = gemerkte.get(text);
        if (bekanntes != null) {
            return bekanntes;
        }
        var neues = rechnung.apply(text);
        if (text.length() <= LAENGSTER_TEXT) {
            if (gemerkte.size() >= meiste) {
                gemerkte.clear();
            }
            gemerkte.put(text, neues);
        }
        return neues;
    }

    int umfang() {
        return gemerkte.size();
    }
}
