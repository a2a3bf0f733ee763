package de.passgenau.api.stelle.lesen;

import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.stelle.angabe.Anforderung;
import de.passgenau.api.stelle.angabe.Stellenangaben;
import de.passgenau.api.stelle.wunsch.Wunschfund;
import de.passgenau.api.stelle.wunsch.Wunschpruefung;

/** Looks through every text of an offer for what an employer may not wish for (N-06). */
public final class Wunschsucher {

    private Wunschsucher() {}

    /** @param genannte what the employer has named as wishes; first in the answer */
    public static Gelesen mitWuenschen(Stellenangaben angaben, List<Wunschfund> genannte) {
        var beschreibung = angaben.beschreibung();
        return new Gelesen(angaben, Stream.of(genannte.stream(), funde("titel", angaben.titel()),
                beschreibung == null ? Stream.<Wunschfund>of() : funde("beschreibung", beschreibung),
                funde("muss", angaben.anforderungen().muss()), funde("kann", angaben.anforderungen().kann()))
                .flatMap(eine -> eine)
                .toList());
    }

    private static Stream<Wunschfund> funde(String feld, List<Anforderung> anforderungen) {
        return anforderungen.stream().flatMap(eine -> funde(feld, eine.wort()));
    }

    private static Stream<Wunschfund> funde(String feld, String text) {
        return Wunschpruefung.funde(feld, text).stream();
    }
}
