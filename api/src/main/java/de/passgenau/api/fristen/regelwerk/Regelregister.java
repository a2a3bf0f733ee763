package de.passgenau.api.fristen.regelwerk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.core.io.ClassPathResource;

/** All rules of the domain by their id, those that are delivered and those that are not. */
public record Regelregister(Map<String, Registereintrag> eintraege) {

    private static final int SPALTEN = 4;

    public static Regelregister mitgeliefert() {
        try {
            return lies(new ClassPathResource("regelregister.tsv").getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Regelregister lies(List<String> zeilen) {
        var eintraege = new LinkedHashMap<String, Registereintrag>();
        for (var zeile : zeilen) {
            if (!zeile.isBlank() && !zeile.startsWith("#")) {
                var eintrag = eintrag(zeile);
                if (eintraege.put(eintrag.id(), eintrag) != null) {
                    throw new IllegalArgumentException("Twice in the register: " + eintrag.id());
                }
            }
        }
        return new Regelregister(eintraege);
    }

    private static Registereintrag eintrag(String zeile) {
        var werte = zeile.split("\t", -1);
        if (werte.length != SPALTEN || !Set.of("ja", "nein").contains(werte[2])) {
            throw new IllegalArgumentException("Not a line of the register: " + zeile);
        }
        return new Registereintrag(werte[0], Regelbereich.valueOf(werte[1]), werte[2].equals("ja"), werte[3]);
    }
}
