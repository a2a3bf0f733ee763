package de.passgenau.matching.kenntnis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.matching.text.Gendermarken;
import de.passgenau.matching.text.Schreibweise;
import de.passgenau.matching.text.Tabelle;

/**
 * One thing said about evidence.
 *
 * @param text folded
 */
record Aussage(String text, Stand stand) {

    private static final int LAENGSTE = 300;
    private static final String KLASSE = "(?:a1|a2|am|a|be|b96|b|c1e|c1|ce|c|d1e|d1|de|d|l|t)";
    private static final Pattern SAETZE = Pattern.compile("[;\\n\\r•]");
    private static final Pattern TRENNUNG = Pattern.compile("[;\\n\\r•]|(?<!-),(?!\\s*" + KLASSE
            + "\\b)(?!\\d)|\\s[-–—]\\s|\\b(?:aber|jedoch|sondern|allerdings|dafur)\\b"
            + "|\\s(?:und|u\\.|sowie)\\s(?=kein|nicht|ohne)"
            + "|(?:(?<=vorhanden|gultig|bestanden)\\s(?:und|sowie)\\s|\\s(?:und|u\\.|sowie)\\s(?!.*\\b(?:geplant|gewunscht|"
            + "beantragt|angestrebt|fehlt|fehlen|offen|unklar|angemeldet|in\\s+(?:planung|vorbereitung|arbeit))\\b))"
            + "(?=\\p{L}*schein\\b)");
    private static final Pattern UNGUELTIG = worte("immer");
    private static final Pattern VORBEI = worte("vorbei");
    private static final Pattern KEIN_ABSCHLUSS = worte("abschluss");
    private static final Pattern DOCH = worte("doch");
    /** In der Nähe is a place, and no needlework. */
    private static final Pattern NEBENAN = Pattern.compile("\\b(?:in|aus)\\s+(?:\\p{L}+er\\s+)?nahe\\b");
    private static final Pattern OHNE_INHALT = Pattern
            .compile("[^\\p{L}]+|" + UNGUELTIG.pattern() + "|" + worte("status").pattern() + "|"
                    + VORBEI.pattern() + "|" + KEIN_ABSCHLUSS.pattern());

    /** Whether what is said holds. */
    enum Stand {
        GILT,
        /** what can expire has expired, or until when it holds cannot be read */
        ABGELAUFEN,
        /** not completed, or another person is named: what one can do may hold, what one can prove does not */
        UNVOLLENDET,
        /** missing, lost, broken off, only intended or liked, or somebody else's */
        GILT_NICHT
    }

    /** What a text says, piece by piece; a piece that names nothing of its own belongs to the one before. */
    static List<Aussage> lesen(String nachweis, LocalDate stichtag) {
        var kurz = nachweis.substring(0, Math.min(nachweis.length(), LAENGSTE));
        var aussagen = new ArrayList<Aussage>();
        for (var stueck : stuecke(Schreibweise.falten(Gendermarken.entfernen(kurz)))) {
            boolean gehoertDazu = !aussagen.isEmpty()
                    && Abschluss.istOhneBeruf(OHNE_INHALT.matcher(Vorbehalt.ohne(stueck)).replaceAll(" "));
            aussagen.add(von(gehoertDazu ? aussagen.removeLast().text() + " " + stueck : stueck, stichtag));
        }
        return aussagen;
    }

    private static List<String> stuecke(String text) {
        return SAETZE.splitAsStream(text)
                .flatMap(satz -> Vorbehalt.giltFuerAlle(satz) ? Stream.of(satz) : TRENNUNG.splitAsStream(satz))
                .toList();
    }

    private static Aussage von(String text, LocalDate stichtag) {
        var gesagt = NEBENAN.matcher(DOCH.matcher(text).replaceAll(" ")).replaceAll(" ");
        return new Aussage(gesagt.strip(), stand(text, stichtag));
    }

    private static Stand stand(String text, LocalDate stichtag) {
        var ohneEinwand = DOCH.matcher(ohneAblauf(text)).replaceAll(" ");
        if (UNGUELTIG.matcher(ohneEinwand).find() || Vorbehalt.istNichtEigenes(ohneEinwand)) {
            return Stand.GILT_NICHT;
        }
        if (Vorbehalt.istUnvollendet(ohneEinwand, stichtag)) {
            return Stand.UNVOLLENDET;
        }
        return VORBEI.matcher(ohneEinwand).find() || Ablauf.istVorbei(text, stichtag)
                ? Stand.ABGELAUFEN
                : Stand.GILT;
    }

    /** Läuft 2030 ab says until when it is valid. */
    private static String ohneAblauf(String text) {
        return Ablauf.letzterTag(text).isPresent() ? text.replaceAll("\\blauft\\b", " ").replace("ablauf", " ") : text;
    }

    /** What was learned once may be there. */
    boolean giltQualifikation() {
        return stand == Stand.GILT || stand == Stand.ABGELAUFEN;
    }

    /** It says that a training was not completed: a practical, some terms, learned on the job. */
    boolean istOhneAbschluss() {
        return KEIN_ABSCHLUSS.matcher(text).find();
    }

    private static Pattern worte(String gruppe) {
        return Pattern.compile(Tabelle.lesen(Aussage.class, "ungueltig.tsv")
                .stream()
                .filter(zeile -> zeile[0].equals(gruppe))
                .flatMap(zeile -> List.of(zeile[1].split(" ")).stream())
                .map(wort -> wort.replace("_", "\\s+"))
                .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
    }
}
