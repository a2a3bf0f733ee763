package de.passgenau.catalogue.durchgang;

import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/**
 * M-06: a Durchgang holds all its Teilnahmen in one document, and a document has an end; nothing is added long before
 * that, so that those who are there can still come to theirs.
 *
 * @param feld what the input calls it
 */
public record NochRaum(String feld) implements Regel<Tat, Lage> {

    /** Of the 16 MB of a document. */
    private static final long HOECHSTENS = 12_000_000;
    /** With the steps that are still to come. */
    private static final int TEILNAHME = 2_500;
    private static final int FEHLTAG = 100;
    private static final int EINTRAG = 300;

    @Override
    public Stream<Verstoss> verstoesse(Tat tat, Lage lage) {
        var umfang = lage.durchgang().teilnahmen().stream().mapToLong(NochRaum::umfang).sum();
        return Verstoss.of(feld, Verstossart.UNGUELTIG, "m-06.durchgang-voll").wenn(umfang >= HOECHSTENS);
    }

    /** In bytes, rather too many than too few. */
    private static long umfang(Teilnahme eine) {
        var akte = eine.traegerakte();
        var texte = Stream.of(Stream.of(eine.zweck().wirkung(), eine.zweck().ziel()),
                akte.berichte().stream().map(bericht -> bericht.text()),
                akte.bewertungen().stream().flatMap(bewertung -> Stream.ofNullable(bewertung.worte())))
                .flatMap(alle -> alle);
        return TEILNAHME + (long) FEHLTAG * akte.fehltage().size()
                + (long) EINTRAG * (eine.verlauf().size() + akte.berichte().size() + akte.bewertungen().size())
                + texte.mapToLong(NochRaum::bytes).sum();
    }

    private static long bytes(String text) {
        return text.chars().mapToLong(zeichen -> zeichen < 0x80 ? 1 : zeichen < 0x800 ? 2 : 3).sum();
    }
}
