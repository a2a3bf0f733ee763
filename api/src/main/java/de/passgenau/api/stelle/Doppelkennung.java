package de.passgenau.api.stelle;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.arbeitgeber.ArbeitgeberId;
import de.passgenau.api.stelle.angabe.Arbeitsort;
import de.passgenau.api.stelle.angabe.Stellenangaben;

/**
 * What two offers have in common that are the same: employer, kind, occupation and places, and besides the beginning or
 * the text. The store lets each value occur once, so of two reports at once one wins; an offer that makes no claim has its
 * own id instead.
 */
public record Doppelkennung(String beginn, String text) {

    static Doppelkennung von(ArbeitgeberId arbeitgeber, Stellenangaben angaben, StellenangebotId id) {
        var gleich = List.of(arbeitgeber.wert(), angaben.taetigkeit().art().name(), angaben.taetigkeit().beruf().kldb(),
                angaben.orte()
                        .stream()
                        .map(Arbeitsort::schluessel)
                        .map(Doppelkennung::kern)
                        .sorted()
                        .toList()
                        .toString());
        var beginn = angaben.rahmen().beginn();
        var beschreibung = angaben.beschreibung();
        return new Doppelkennung(kurz(gleich, beginn == null ? "sofort" : beginn.toString()),
                beschreibung == null ? id.wert() : kurz(gleich, kern(angaben.titel() + ' ' + beschreibung)));
    }

    /** Of an offer that does not stand, or that is one of its own for a reason. */
    static Doppelkennung keine(StellenangebotId id) {
        return new Doppelkennung(id.wert(), id.wert());
    }

    public Set<String> werte() {
        return Stream.of(beginn, text).collect(Collectors.toUnmodifiableSet());
    }

    private static String kurz(List<String> gleich, String dazu) {
        return UUID.nameUUIDFromBytes((gleich + "\n" + dazu).getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Letters and digits alone, so that neither spelling nor layout counts. */
    private static String kern(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
