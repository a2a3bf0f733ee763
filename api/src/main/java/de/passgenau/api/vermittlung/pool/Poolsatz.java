package de.passgenau.api.vermittlung.pool;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.stelle.wunsch.Wunschfund;
import de.passgenau.api.stelle.wunsch.Wunschpruefung;
import org.jspecify.annotations.Nullable;

/**
 * The sentence that employers read of somebody: of her work, and of nothing by which she is recognised, reached or
 * treated worse: no name, place, contact or number, no age, sex, origin or family (§ 36 SGB III), no health, and nothing
 * of what stands in her way. It errs on the side of asking for other words.
 */
final class Poolsatz {

    private static final String FELD = "satz";
    private static final int MINDESTENS = 10;
    private static final int HOECHSTENS = 300;
    private static final int KUERZESTER_NAME = 3;
    private static final Pattern WORTE = Pattern.compile("[^\\p{L}]+");

    private Poolsatz() {}

    /** What may be shown, or an empty one after every reason against it was noted. */
    static String geprueft(@Nullable String wunsch, Fall fall, Predicate<String> istOrt, Pruefung pruefung) {
        var satz = pruefung.freitext(FELD, wunsch, HOECHSTENS);
        if (satz == null) {
            if (wunsch == null || wunsch.isBlank()) {
                pruefung.melde(FELD, Eingabefehlercode.PFLICHTFELD, "pflichtfeld");
            }
            return "";
        }
        if (satz.length() < MINDESTENS) {
            pruefung.melde(FELD, Eingabefehlercode.UNGUELTIG, "zu-kurz", MINDESTENS);
        }
        melde("pool.satz-person", eigenes(satz, fall).or(() -> Poolworte.ort(satz, istOrt)), pruefung);
        melde("pool.satz-kontakt", Poolworte.erstes(Poolworte.KONTAKT, satz), pruefung);
        var person = Poolworte.ohneTaetigkeit(satz);
        melde("pool.satz-leben", leben(satz, person), pruefung);
        melde("pool.satz-hemmnis", Poolworte.erstes(Poolworte.HEMMNIS, person), pruefung);
        return satz;
    }

    private static void melde(String grund, Optional<String> fund, Pruefung pruefung) {
        fund.ifPresent(wort -> pruefung.melde(FELD, Eingabefehlercode.UNGUELTIG, grund, wort));
    }

    /** @param person what is left of it without whom she works with */
    private static Optional<String> leben(String satz, String person) {
        return Wunschpruefung.funde(FELD, satz)
                .stream()
                .map(Wunschfund::wortlaut)
                .findFirst()
                .or(() -> Wunschpruefung.zugehoerigkeit(person))
                .or(() -> Poolworte.erstes(Poolworte.LEBEN, person));
    }

    /** Names and the place where she lives. */
    private static Optional<String> eigenes(String satz, Fall fall) {
        var person = fall.person();
        var anschrift = person.anschrift();
        var eigene = Stream.of(person.vorname(), person.nachname(), anschrift.ort(),
                Optional.ofNullable(anschrift.strasse()).orElse(""))
                .flatMap(WORTE::splitAsStream)
                .filter(wort -> wort.length() >= KUERZESTER_NAME)
                .map(wort -> wort.toLowerCase(Locale.GERMAN))
                .toList();
        return WORTE.splitAsStream(satz).filter(wort -> eigene.contains(wort.toLowerCase(Locale.GERMAN))).findFirst();
    }
}
