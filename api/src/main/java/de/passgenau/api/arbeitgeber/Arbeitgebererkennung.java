package de.passgenau.api.arbeitgeber;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.catalogue.Anschrift;
import org.jspecify.annotations.Nullable;

/** By what an employer is known again who is told of by somebody else: his Betriebsnummer, or his name where he is. */
final class Arbeitgebererkennung {

    private Arbeitgebererkennung() {}

    static Set<String> zeichen(Arbeitgeber arbeitgeber) {
        return zeichen(arbeitgeber.betriebsnummer(), arbeitgeber.name(), arbeitgeber.anschrift());
    }

    static Set<String> zeichen(Arbeitgeberangaben angaben) {
        var nummer = angaben.betriebsnummer();
        return zeichen(nummer == null ? null : nummer.wert(), angaben.name(), angaben.anschrift());
    }

    private static Set<String> zeichen(@Nullable String nummer, String name, Anschrift anschrift) {
        return Stream.concat(Stream.ofNullable(nummer),
                Stream.of(kern(name) + '|' + kern(anschrift.ort()), kern(name) + '|' + anschrift.plz()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Letters and digits alone: neither spaces, signs nor capitals tell two businesses apart. */
    static String kern(String text) {
        return text.toLowerCase(Locale.GERMAN)
                .replace("&", "und")
                .replaceAll("gesellschaft mit beschränkter haftung", "gmbh")
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
