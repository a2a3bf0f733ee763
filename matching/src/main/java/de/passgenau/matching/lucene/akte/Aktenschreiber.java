package de.passgenau.matching.lucene.akte;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import de.passgenau.matching.ort.Punkt;
import org.jspecify.annotations.Nullable;

/** Writes facts one behind the other; sets in an order of their own, so that equal ones are equal bytes. */
final class Aktenschreiber {

    private static final int FORTSETZUNG = 0x80;
    private static final int SIEBEN_BIT = 7;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);

    byte[] bytes() {
        return bytes.toByteArray();
    }

    void zahl(long zahl) {
        long rest = zahl << 1 ^ zahl >> Long.SIZE - 1;
        while ((rest & -FORTSETZUNG) != 0) {
            bytes.write((int) (rest & FORTSETZUNG - 1) | FORTSETZUNG);
            rest >>>= SIEBEN_BIT;
        }
        bytes.write((int) rest);
    }

    void ja(boolean ja) {
        bytes.write(ja ? 1 : 0);
    }

    void antwort(@Nullable Boolean antwort) {
        bytes.write(antwort == null ? 2 : antwort ? 1 : 0);
    }

    void text(String text) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        zahl(utf8.length);
        bytes.writeBytes(utf8);
    }

    void wahl(@Nullable Enum<?> wahl) {
        bytes.write(wahl == null ? 0 : wahl.ordinal() + 1);
    }

    void menge(Set<? extends Enum<?>> menge) {
        long bits = 0;
        for (var wert : menge) {
            bits |= 1L << wert.ordinal();
        }
        zahl(bits);
    }

    void texte(List<String> texte) {
        alle(texte, Aktenschreiber::text);
    }

    void texte(Set<String> texte) {
        texte(texte.stream().sorted().toList());
    }

    <T> void alle(Collection<T> werte, BiConsumer<Aktenschreiber, T> je) {
        zahl(werte.size());
        werte.forEach(wert -> je.accept(this, wert));
    }

    <T> void falls(@Nullable T wert, BiConsumer<Aktenschreiber, T> wie) {
        ja(wert != null);
        if (wert != null) {
            wie.accept(this, wert);
        }
    }

    void vielleichtZahl(@Nullable Integer zahl) {
        falls(zahl, (akte, wert) -> akte.zahl(wert));
    }

    void vielleichtTag(@Nullable LocalDate tag) {
        falls(tag, (akte, wert) -> akte.zahl(wert.toEpochDay()));
    }

    void vielleichtPunkt(@Nullable Punkt punkt) {
        falls(punkt, (akte, wert) -> {
            akte.zahl(Double.doubleToLongBits(wert.breite()));
            akte.zahl(Double.doubleToLongBits(wert.laenge()));
        });
    }
}
