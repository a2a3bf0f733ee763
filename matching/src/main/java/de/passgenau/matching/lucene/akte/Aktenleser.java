package de.passgenau.matching.lucene.akte;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import de.passgenau.matching.ort.Punkt;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Reads what an {@link Aktenschreiber} has written, in the same order. */
final class Aktenleser {

    private static final int FORTSETZUNG = 0x80;
    private static final int SIEBEN_BIT = 7;

    private final byte[] bytes;
    private int stelle;

    Aktenleser(BytesRef akte) {
        this.bytes = akte.bytes;
        this.stelle = akte.offset;
    }

    long lang() {
        long rest = 0;
        for (int weite = 0;; weite += SIEBEN_BIT) {
            int naechstes = bytes[stelle++];
            rest |= (long) (naechstes & FORTSETZUNG - 1) << weite;
            if ((naechstes & FORTSETZUNG) == 0) {
                return rest >>> 1 ^ -(rest & 1);
            }
        }
    }

    int zahl() {
        return (int) lang();
    }

    boolean ja() {
        return bytes[stelle++] == 1;
    }

    @Nullable
    Boolean antwort() {
        int antwort = bytes[stelle++];
        return antwort == 2 ? null : Boolean.valueOf(antwort == 1);
    }

    String text() {
        int laenge = zahl();
        var text = new String(bytes, stelle, laenge, StandardCharsets.UTF_8);
        stelle += laenge;
        return text;
    }

    <E extends Enum<E>> @Nullable E wahl(E[] werte) {
        int nummer = bytes[stelle++];
        return nummer == 0 ? null : werte[nummer - 1];
    }

    <E extends Enum<E>> E eines(E[] werte) {
        return werte[bytes[stelle++] - 1];
    }

    <E extends Enum<E>> Set<E> menge(Class<E> typ, E[] werte) {
        var menge = EnumSet.noneOf(typ);
        for (long bits = lang(); bits != 0; bits &= bits - 1) {
            menge.add(werte[Long.numberOfTrailingZeros(bits)]);
        }
        return menge;
    }

    List<String> texte() {
        return alle(Aktenleser::text);
    }

    Set<String> textmenge() {
        return new HashSet<>(texte());
    }

    <T> List<T> alle(Function<Aktenleser, T> je) {
        int anzahl = zahl();
        var alle = new ArrayList<T>(anzahl);
        for (int i = 0; i < anzahl; i++) {
            alle.add(je.apply(this));
        }
        return alle;
    }

    <T> @Nullable T falls(Function<Aktenleser, T> wie) {
        return ja() ? wie.apply(this) : null;
    }

    @Nullable
    Integer vielleichtZahl() {
        return falls(Aktenleser::zahl);
    }

    @Nullable
    LocalDate vielleichtTag() {
        return falls(Aktenleser::tag);
    }

    LocalDate tag() {
        return LocalDate.ofEpochDay(lang());
    }

    @Nullable
    Punkt vielleichtPunkt() {
        return falls(akte -> new Punkt(Double.longBitsToDouble(akte.lang()), Double.longBitsToDouble(akte.lang())));
    }
}
