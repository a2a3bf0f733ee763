package de.passgenau.matching.lucene;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
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
        suche.sicht().wege().stream().map(Laufkennung::geordnet).sorted().forEach(this::nimm);
        nimm(geordnet(suche.merkmale()));
        nimm(suche.ausschnitt().toString());
    }

    private static String geordnet(Map<String, Set<String>> werte) {
        var geordnet = new TreeMap<String, Object>();
        werte.forEach((feld, menge) -> geordnet.put(feld, menge.stream().sorted().toList()));
        return geordnet.toString();
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
