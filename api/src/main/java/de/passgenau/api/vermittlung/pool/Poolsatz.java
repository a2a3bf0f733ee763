package de.passgenau.api.vermittlung.pool;

import java.util.Locale;
import java.util.Optional;
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
    private static final Pattern KONTAKT = Pattern
            .compile("(?i)@|https?:|www\\.|\\b(?:tel|fon|mobil|handy|whatsapp|e-?mail)\\b|(?:\\d[ /()-]*){5,}");
    private static final Pattern LEBEN = Pattern.compile("(?iU)\\b(?:\\d{2}[- ]?(?:jährig\\w*|jahre alt|lebensjahr\\w*)"
            + "|jahrgang|geboren\\w*|alter von|ehemann|ehefrau|verheiratet\\w*|geschieden\\w*|ledig\\w*|witwe\\w*"
            + "|alleinerziehend\\w*|schwanger\\w*|mutter|vater|kind|kinder|kindern|tochter|sohn|söhne"
            + "|flüchtling\\w*|geflüchtet\\w*|migrant\\w*|ausländ\\w*|asyl\\w*|aufenthalts\\w*|muslim\\w*|christ\\w*"
            + "|kirch\\w*|deutsche[rn]?|staatsangehörig\\w*)\\b");
    private static final Pattern HEMMNIS = Pattern.compile("(?iU)\\b(?:schulden|verschuld\\w*|insolven\\w*|pfändung\\w*"
            + "|sucht(?:krank|erkrank|problem|mittel)\\w*|trocken|vorbestraft\\w*|straf\\w*|haft\\w*|gefängnis\\w*|bewährung\\w*"
            + "|wohnungslos\\w*|obdachlos\\w*|betreuungsbedürf\\w*|kinderbetreuung\\w*|pflegebedürf\\w*"
            + "|bürgergeld\\w*|hartz|arbeitslosengeld|alg|leistungsbezug\\w*|langzeitarbeitslos\\w*|arbeitslos\\w*"
            + "|jobcenter\\w*|hemmnis\\w*|vermittlungshemm\\w*|unmotiviert\\w*|schwerbehindert\\w*|behinder\\w*"
            + "|analphabet\\w*|kundenkategorie)\\b");

    private Poolsatz() {}

    /** What may be shown, or an empty one after every reason against it was noted. */
    static String geprueft(@Nullable String wunsch, Fall fall, Pruefung pruefung) {
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
        melde("pool.satz-person", eigenes(satz, fall), pruefung);
        melde("pool.satz-kontakt", erstes(KONTAKT, satz), pruefung);
        melde("pool.satz-leben", wunsch(satz).or(() -> erstes(LEBEN, satz)), pruefung);
        melde("pool.satz-hemmnis", erstes(HEMMNIS, satz), pruefung);
        return satz;
    }

    private static void melde(String grund, Optional<String> fund, Pruefung pruefung) {
        fund.ifPresent(wort -> pruefung.melde(FELD, Eingabefehlercode.UNGUELTIG, grund, wort));
    }

    private static Optional<String> wunsch(String satz) {
        return Wunschpruefung.funde(FELD, satz).stream().map(Wunschfund::wortlaut).findFirst();
    }

    private static Optional<String> erstes(Pattern muster, String satz) {
        return muster.matcher(satz).results().map(fund -> fund.group().strip()).findFirst();
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
