package de.passgenau.matching.kenntnis;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** Signs that what is said to be learned is not there: somebody else has it, it is asked for or liked, or not completed. */
final class Vorbehalt {

    private static final String PERSON = "(?:freund|freundin|freunde|nachbar|nachbarin|kollege|kollegin|chef(?!\\s+de)|ehemann|ehefrau|"
            + "ehepartner|ehepartnerin|partner|partnerin|lebensgefahrte|lebensgefahrtin|gatte|gattin|vater|mutter|eltern|"
            + "sohn|tochter|bruder|geschwister|opa|oma|grossvater|grossmutter|onkel|tante|cousin|cousine|schwager|"
            + "schwagerin|schwiegervater|schwiegermutter|schwiegersohn|neffe|nichte|bekannter|bekannte|mitbewohner|"
            + "mitbewohnerin|verlobter|verlobte|familie|verwandter|verwandte)(?:s|es|n)?";
    private static final String EIGEN = "(?:meine?|seine?|ihre?|deren|dessen)[rnms]?";
    private static final Pattern ANDERER = Pattern.compile("^\\W*(?:(?:nur|" + EIGEN + "|der|die|des|ex)\\W+)*" + PERSON
            + "\\b(?!\\s+(?:von|zweier|dreier|mit|\\d))|\\b(?:" + EIGEN
            + "\\s+)?(?:mann|frau|schwester|kind|herr|bester?\\s+freund)\\s+(?:hat|ist|besitzt|fahrt|macht|war|kann)\\b|\\b"
            + PERSON + "\\s+(?:hat|haben|hatte|ist|besitzt|fahrt|war|kann)\\b|\\b" + EIGEN
            + "\\s+(?:mann|frau|schwester)\\b");
    private static final Pattern GENANNTER = Pattern
            .compile("(?<!\\b(?:bei|beim)\\s|\\bbetrieb des\\s)\\b" + PERSON
                    + "\\b|(?<!mann|frau)\\s\\((?:mann|frau)\\)");
    private static final Pattern FRAGE = Pattern.compile("\\?(?!\\p{L})");
    private static final Pattern NEIGUNG = Pattern.compile("\\b(?:gerne?|liebt?|hobby\\p{L}*|leidenschaft\\p{L}*|"
            + "spass|freude|kinderlieb|tierlieb|begeister\\p{L}*|traum\\p{L}*|ziele?|(?:kann|kommt|versteht\\s+sich)\\s+(?:\\p{L}+\\s+)?gut\\s+mit)\\b"
            + "|^\\W*(?:(?:er|sie)\\s+)?mag\\s+(?!\\p{L}*schweiss|wig|mig|gultig|vorhanden|schein|und)\\p{L}");
    private static final Pattern GELISTET = Pattern
            .compile(
                    "^\\W*(?:\\p{L}*ziele?|wunsch|wunsche|plan|geplant|gewunscht|angestrebt|interesse|offen|fehlt|fehlend)\\s*:");

    private static final Pattern VOLLENDET = Pattern.compile("\\b(?:abgeschlossen\\p{L}*|bestanden\\p{L}*|beendet|"
            + "absolviert|erfolgreich\\p{L}*|gelernte?[rn]?|ausgelernt\\p{L}*|\\p{L}*brief|\\p{L}*urkunde|examen|"
            + "examiniert\\p{L}*|erworben|mit\\s+(?:\\p{L}+)?(?:abschluss|prufung))\\b");
    private static final Pattern VORGANG = Pattern
            .compile("\\b(?:\\p{L}+-)?\\p{L}*(?:ausbildung|lehre|umschulung|studium|"
                    + "studiengang|lehrgang|qualifizierung|schulung|weiterbildung|fortbildung|schule|prufung|kurs)\\b");
    private static final Pattern FAHRUNTERRICHT = Pattern.compile(
            "\\b(?:fuhrerschein|fahrerlaubnis)-?(?:kurs|lehrgang|schulung|ausbildung|unterricht)\\p{L}*|"
                    + "(?<!hilfe[-\\s])\\b(?!\\p{L}*hilfe)\\p{L}*(?:kurs|lehrgang|schulung|unterricht|fahrschule|fahrstunden?)\\s+"
                    + "(?:(?:fur|zum|zur|den|die|der|pkw|lkw)[\\s-]+)*(?:fuhrerschein|fahrerlaubnis)");
    private static final Pattern AUSBILDUNGSWEG = Pattern
            .compile("\\b(?:\\p{L}+-)?\\p{L}*(?:ausbildung|lehre|umschulung|studium|"
                    + "studiert)\\b");
    private static final Pattern ABSCHLUSS = Pattern.compile("\\b\\p{L}*(?:abschluss|abschlussprufung|gesellenprufung|"
            + "meisterprufung|gesellenbrief|meister|techniker|abitur|abi|reife|examen|bachelor|master|diplom|schule)\\b");
    private static final Pattern LAUFEND = Pattern.compile("\\b(?:derzeit|zurzeit|zur\\s+zeit|aktull|momentan|gerade|"
            + "im\\s+moment|noch|(?:seit|ab)\\s+(?:\\p{L}+\\s+|\\d\\d?[./]\\s?)*20\\d\\d|seit\\s+\\w+\\s+(?:jahr|monat|woche)\\p{L}*)\\b");
    private static final Pattern IMMER_LAUFEND = Pattern
            .compile("\\b(?:azubi|auszubildende\\p{L}*|lehrling|student(?:in)?|"
                    + "studierend\\p{L}*|umschuler(?:in)?|schuler(?:in)?|macht|lernt|beginnt|startet|besucht?e?|besuch|abgegangen|"
                    + "abgang\\p{L}*|verlassen|bis\\s+(?:zur\\s+)?(?:klasse\\s+\\d+|\\d+\\.?\\s*klasse)|(?:in|im|ab|zum|nachste[rsnm]?)\\s+"
                    + "(?:kommende[rsnm]?\\s+|nachste[rsnm]?\\s+)?(?:sommer|winter|herbst|fruhjahr|fruhling|jahr|monat|woche|"
                    + Ablauf.MONAT
                    + ")(?!\\s*(?:19|20)\\d\\d)|(?:prufung|abschluss)\\w*\\s+(?:folgt|kommt|steht)|erwerben|nachholen|absolvieren|"
                    + "\\p{L}*(?:schein|ausbildung|lehre|abschluss|umschulung|prufung)\\s+machen)\\b|^\\W*(?:studiert|absolviert)\\b");
    private static final String ZAHL = "\\b(?:\\d+(?:[.,]\\d)?|eine?n?|zwei|drei|vier|anderthalb|eineinhalb|zweieinhalb|halbes|paar|einige|mehrere)";
    private static final Pattern DAUER = Pattern.compile("(?<!\\b(?:vor|alt|seit|nach)\\s)" + ZAHL
            + "\\s*(?:jahre?n?|j\\.|monate?n?|wochen?|halbjahre?|tage?)(?!\\p{L})"
            + "(?!\\s*(?:\\p{L}*erfahrung|\\p{L}*praxis|als|bei|im|beruf|gearbeitet|tatig|alt|her)\\b)");
    private static final Pattern KURZE_AUSBILDUNG = Pattern.compile("hilfe|helfer|assisten|jahrig");

    private Vorbehalt() {}

    /** Somebody else's, asked, or only liked: it says nothing of what this person can do. */
    static boolean istNichtEigenes(String gefaltet) {
        return ANDERER.matcher(gefaltet).find() || FRAGE.matcher(gefaltet).find() || NEIGUNG.matcher(gefaltet).find();
    }

    /** The first words speak of all that is listed after them: Ziel: Staplerschein, Kranschein. */
    static boolean giltFuerAlle(String gefaltet) {
        return ANDERER.matcher(gefaltet).lookingAt() || GELISTET.matcher(gefaltet).find();
    }

    /** Not completed on the day, so that it proves nothing, though something may have been learned. */
    static boolean istUnvollendet(String gefaltet, LocalDate stichtag) {
        boolean vorgang = VORGANG.matcher(gefaltet).find();
        if (GENANNTER.matcher(gefaltet).find() || Ablauf.beginntNach(gefaltet, brauchtZeit(gefaltet), stichtag)) {
            return true;
        }
        return !VOLLENDET.matcher(gefaltet).find() && (IMMER_LAUFEND.matcher(gefaltet).find()
                || FAHRUNTERRICHT.matcher(gefaltet).find()
                || vorgang && (LAUFEND.matcher(gefaltet).find() || istNurDauer(gefaltet)));
    }

    private static boolean brauchtZeit(String gefaltet) {
        return AUSBILDUNGSWEG.matcher(gefaltet).find() || ABSCHLUSS.matcher(gefaltet).find()
                || Abschluss.istGelernterBeruf(gefaltet);
    }

    private static boolean istNurDauer(String gefaltet) {
        return AUSBILDUNGSWEG.matcher(gefaltet).find() && DAUER.matcher(gefaltet).find()
                && !KURZE_AUSBILDUNG.matcher(gefaltet).find();
    }

    /** The words that say so and nothing else. */
    static String ohne(String gefaltet) {
        var text = gefaltet;
        for (var zeichen : List.of(FRAGE, LAUFEND, IMMER_LAUFEND, NEIGUNG)) {
            text = zeichen.matcher(text).replaceAll(" ");
        }
        return text;
    }
}
