package de.passgenau.matching.lucene;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import de.passgenau.matching.Rangliste.Platz;
import de.passgenau.matching.Rangsuche;

/** SHA-256 over a question to a ranking and its answer. */
final class Laufkennung {

    private final MessageDigest summe;

    private Laufkennung() {
        try {
            summe = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** @param anfrage who or what was asked for, as bytes */
    static String of(byte[] anfrage, Rangsuche suche, Collection<Platz> plaetze) {
        var kennung = new Laufkennung();
        kennung.nimm(suche);
        kennung.nimm(anfrage);
        for (var platz : plaetze) {
            kennung.nimm(platz.id());
            kennung.nimm(String.valueOf(platz.punkte()));
        }
        return HexFormat.of().formatHex(kennung.summe.digest());
    }

    private void nimm(Rangsuche suche) {
        nimm(suche.massstab().gewichte().version());
        nimm(suche.massstab().stichtag().toString());
        nimm(suche.art().name());
        nimm(suche.sicht().wege().stream().map(Laufkennung::geordnet).sorted().toList());
        nimm(geordnet(suche.merkmale()));
        nimm(suche.ausschnitt().toString());
    }

    /** Fields and values in order, each with its length, so that no two filters look alike. */
    private static String geordnet(Map<String, Set<String>> werte) {
        var text = new StringBuilder();
        new TreeMap<>(werte).forEach((feld, menge) -> {
            haengeAn(text, feld);
            text.append(menge.size()).append(';');
            menge.stream().sorted().forEach(wert -> haengeAn(text, wert));
        });
        return text.toString();
    }

    private static void haengeAn(StringBuilder text, String teil) {
        text.append(teil.length()).append(':').append(teil);
    }

    private void nimm(List<String> texte) {
        nimm(String.valueOf(texte.size()));
        texte.forEach(this::nimm);
    }

    private void nimm(String text) {
        nimm(text.getBytes(StandardCharsets.UTF_8));
    }

    /** With the length, so that no two different ways to put parts together look alike. */
    private void nimm(byte[] bytes) {
        summe.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        summe.update(bytes);
    }
}
