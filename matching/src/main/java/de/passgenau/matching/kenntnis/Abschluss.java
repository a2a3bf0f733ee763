package de.passgenau.matching.kenntnis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import de.passgenau.matching.text.Tabelle;

/**
 * A completed training or course of studies that a text claims.
 *
 * @param beruf what was learned, without the words around it; folded
 */
record Abschluss(boolean studium, String beruf) {

    private static final Pattern STUDIUM = Pattern.compile(
            "\\b(?:bachelor\\p{L}*|master(?:studium|abschluss|of)?|magister|diplom|dipl|\\p{L}*studium|studiert\\p{L}*|"
                    + "(?:fach)?hochschulabschluss|studienabschluss|staatsexamen|universitatsabschluss|[bm]\\.\\s?(?:a|sc|eng)\\b|[bm]sc\\b)");
    private static final Pattern AUSBILDUNG = Pattern.compile(
            "\\b(?:(?:berufs|erst|fach)?ausbildung|lehre|(?:gesellen|facharbeiter|gehilfen|kaufmannsgehilfen|meister)brief|"
                    + "gesellenprufung|facharbeiter\\p{L}*|ausgelernt\\p{L}*|gelernte?r?|examen|exam|examiniert\\p{L}*|staatl(?:ich)?|"
                    + "(?:berufs)?abschluss|abschlussprufung|umschulung|umgeschult\\p{L}*|anerkennung|anerkannte?[rn]?|"
                    + "gleichwertig\\p{L}*|ihk|hwk|(?:berufs)?urkunde|gesellin|gesellen?|abgeschlossene?|ausgebildete?r?|"
                    + "gepruft\\p{L}*|gepr|meister(?:in)?|meistertitel|berufsabschluss|lehrabschluss|skilled)\\b");
    private static final Pattern ZUSAMMENGESETZT = Pattern.compile("\\b(?!(?:schul|hauptschul|realschul|ersthelfer|"
            + "hochschul|grund|weiter|fort|vor|teil|sanitats|sprach|helfer|fahr|hunde|real|mittel|volks|berufs|erst|fach|"
            + "anwender|kurz|jahres|kassen|monats|vertrags|geschafts|sekundar|bildungs|um|anlern|trainer|lauf)"
            + "s?(?:ausbildung|lehre|abschluss|umschulung)|(?:haus|hallen?|platz|bade|wacht|burger|lager|stall|gerate|rent|schacht|schul|zeug|kuchen|kapell)meister)(\\p{L}{3,}?)s?-?"
            + "(?:lehre|ausbildung|gesellenbrief|gesellin|geselle|meisterbrief|umschulung|berufsabschluss|abschluss|gesellenprufung|facharbeiter(?:in)?|meister(?:in)?)\\b");
    private static final Pattern FLOSKEL = Pattern.compile(
            "\\b(?:als|zum|zur|bereich|fachbereich|mit|in der|(?:in )?deutschland|deutsche?[rmn]?|voll?e?|vollstandig\\p{L}*|erfolgreich\\p{L}*|"
                    + "bestanden\\p{L}*|gemacht|vorhanden|liegt|vor|seit|jahre?n?|note|zeugnis|bescheid|ddr|nach|jahrig\\p{L}*|"
                    + "\\p{L}+jahrig\\p{L}*|of arts|of science|of engineering|fh|uni|tu|abgeschloss\\p{L}*|studiengang|fach|prufung|brief|"
                    + "titel|beruf|gelernt|erworben|\\d{4}|\\d+|von|bis|erste?|zweite?|eine?n?|\\p{L}*vermerk|im)\\b|[()]");
    private static final Pattern GELERNTER_BERUF = Pattern.compile(
            "(?:\\p{L}*(?:kauf(?:mann|frau)|mechaniker|mechatroniker|elektroniker|fachangestellter?|fachverkaufer|fach(?:mann|frau|kraft)|"
                    + "erzieher|altenpfleger|krankenpfleger|krankenschwester|heilerziehungspfleger|kinderpfleger|laborant|"
                    + "sozialassistent|chemikant|pharmakant|fachinformatiker|facharbeiter|fachlagerist|logopad|fysiotherapeut|"
                    + "ergotherapeut|notfallsanitater|hebamme|zahntechniker|augenoptiker|pflegefachkraft|zeichner|konditor|"
                    + "arzthelfer|zimmerer|dachdecker|tischler|steuerfachgehilf|technologe)(?:in|e)?|fachkraft fur)\\b.*");
    private static final Pattern ANERKANNT = Pattern.compile("anerkannt|anerkennung|gleichwertig|approbation|nostrifi");
    private static final Set<String> FREMD = Tabelle.lesen(Abschluss.class, "fremd.tsv")
            .stream()
            .flatMap(zeile -> List.of(zeile[1].split(" ")).stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern FREMDES = Pattern
            .compile("\\b(?:(?:in|aus|der)\\s+)*(?:" + String.join("|", FREMD.stream().sorted().toList())
                    + ")(?:e[rsnm]?)?\\b|\\b(?:in|aus)\\s*$");
    private static final Pattern HERKUNFT = Pattern
            .compile("\\b(?:" + String.join("|", FREMD.stream().sorted().toList())
                    + ")e[rsnm]?\\b(?!\\s+(?:sprach|kenntnis|muttersprach))");
    private static final Pattern ADJEKTIV = Pattern.compile("(?<=isch)e[rsnm]?$");

    /** Empty if the text claims none, or one from abroad that is not recognised. */
    static Optional<Abschluss> lesen(Aussage aussage) {
        if (!aussage.giltQualifikation() || aussage.istOhneAbschluss() || istFremd(aussage.text())) {
            return Optional.empty();
        }
        boolean studium = STUDIUM.matcher(aussage.text()).find();
        boolean ausbildung = AUSBILDUNG.matcher(aussage.text()).find()
                || ZUSAMMENGESETZT.matcher(aussage.text()).find();
        return studium || ausbildung ? Optional.of(new Abschluss(studium, beruf(aussage.text()))) : Optional.empty();
    }

    /** The name of an occupation that only those bear who learned it; whether it is one, the directory has to say. */
    static Optional<String> gelernterBeruf(Aussage aussage) {
        boolean moeglich = aussage.giltQualifikation() && !aussage.istOhneAbschluss()
                && istGelernterBeruf(aussage.text()) && !istFremd(aussage.text());
        return moeglich ? Optional.of(aussage.text()) : Optional.empty();
    }

    static boolean istGelernterBeruf(String gefaltet) {
        return GELERNTER_BERUF.matcher(gefaltet).matches();
    }

    /** Nothing but the words around an occupation: abgeschlossene Ausbildung, in Deutschland anerkannt. */
    static boolean istOhneBeruf(String gefaltet) {
        return beruf(gefaltet).chars().noneMatch(Character::isLetter);
    }

    /** A Polish training says nothing about the language. */
    static String ohneHerkunft(String gefaltet) {
        return HERKUNFT.matcher(gefaltet).replaceAll(" ");
    }

    private static boolean istFremd(String text) {
        return !ANERKANNT.matcher(text).find() && Wendungen.worte(text)
                .stream()
                .map(wort -> ADJEKTIV.matcher(wort).replaceFirst(""))
                .anyMatch(FREMD::contains);
    }

    private static String beruf(String text) {
        var getrennt = ZUSAMMENGESETZT.matcher(text).replaceAll("$1 ");
        var ohneFacharbeiter = getrennt.replaceAll("\\bfacharbeiter(?!brief)(?:in)?\\b", "fachXarbeiter");
        var ohneMarken = AUSBILDUNG.matcher(STUDIUM.matcher(ohneFacharbeiter).replaceAll(" ")).replaceAll(" ");
        var ohneFloskeln = FLOSKEL.matcher(ohneMarken.replace("fachXarbeiter", "facharbeiter")).replaceAll(" ");
        return FREMDES.matcher(ohneFloskeln).replaceAll(" ").strip();
    }
}
