package de.passgenau.matching.lucene.tafel;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.IntFunction;

import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.beruf.Berufsnaehe;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.lucene.spalten.Codebuch;

/** How near one occupation is to each of the Codebuch, by their numbers; kept for the next question. */
final class Naehereihen {

    private final Berufsnaehen naehen;
    private final Codebuch berufe;
    private final ConcurrentMap<String, byte[]> zurStelle = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, byte[]> zurPerson = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, byte[]> niveaus = new ConcurrentHashMap<>();

    Naehereihen(Berufsnaehen naehen, Codebuch berufe) {
        this.naehen = naehen;
        this.berufe = berufe;
    }

    /** Ordinals of {@link Berufsnaehe}; the Codebuch has wished occupations, the given one is offered. */
    byte[] zurStelle(String kldb) {
        int angeboten = Integer.parseInt(kldb);
        return reihe(zurStelle, kldb, nummer -> naehen.naehe(Integer.parseInt(berufe.code(nummer)), angeboten));
    }

    /** Ordinals of {@link Berufsnaehe}; the Codebuch has offered occupations, the given one is wished. */
    byte[] zurPerson(String kldb) {
        int gewuenscht = Integer.parseInt(kldb);
        return reihe(zurPerson, kldb, nummer -> naehen.naehe(gewuenscht, Integer.parseInt(berufe.code(nummer))));
    }

    /** Ordinals of {@link Anforderungsniveau}. */
    byte[] niveaus() {
        return reihe(niveaus, "", nummer -> Anforderungsniveau.derGattung(berufe.code(nummer)));
    }

    private byte[] reihe(ConcurrentMap<String, byte[]> reihen, String kldb, IntFunction<? extends Enum<?>> wert) {
        var da = reihen.get(kldb);
        int anzahl = berufe.anzahl();
        if (da != null && da.length >= anzahl) {
            return da;
        }
        var reihe = new byte[anzahl];
        for (int nummer = 0; nummer < anzahl; nummer++) {
            reihe[nummer] = (byte) wert.apply(nummer).ordinal();
        }
        reihen.put(kldb, reihe);
        return reihe;
    }
}
