package de.passgenau.matching.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the words of a job title: gender marks and ad phrases out, abbreviations written out, every word in its base form. */
public final class Titelworte {

    private static final int LAENGSTER_TEXT = 300;
    private static final int KUERZESTER_TITEL = 4;
    private static final int MEISTE_ALTERNATIVEN = 3;
    private static final Pattern ZUSATZ_BEGINNT = Pattern.compile("[(\\[,;]|\\s[-–—]\\s");
    private static final Pattern ALTERNATIVE = Pattern.compile("\\s*[/|]\\s*|\\s+(?i:oder|bzw\\.?)\\s+");
    private static final Set<String> FUELLWOERTER = Wortliste.lesen("fuellwoerter.tsv");
    private static final Set<String> ZUSATZ_FOLGT = Set.of("im", "in", "am", "an", "mit", "fur", "f", "auf", "ab",
            "aus",
            "von", "der", "des");
    private static final Set<String> TITEL_FOLGT = Set.of("als", "zum", "zur");

    private final List<Wort> worte = new ArrayList<>();
    private final List<Wort> notfalls = new ArrayList<>();
    private boolean zusatz;
    private boolean verschwiegen;

    private Titelworte() {}

    /** Never fails; of a longer text the first 300 characters count. Words that only decorate are left out unless all do. */
    public static List<Wort> lesen(String text) {
        var kurz = text.length() > LAENGSTER_TEXT ? text.substring(0, LAENGSTER_TEXT) : text;
        var leser = new Titelworte();
        leser.lies(Schreibweise.falten(Gendermarken.entfernen(kurz)));
        var gefunden = leser.worte.isEmpty() ? leser.notfalls : leser.worte;
        return List.copyOf(new LinkedHashSet<>(gefunden));
    }

    /** Whether every word only decorates a title: Arbeit, gelernt, Vollzeit. */
    public static boolean sagtNichts(String text) {
        var leser = new Titelworte();
        leser.lies(Schreibweise.falten(Gendermarken.entfernen(text)));
        return leser.worte.isEmpty();
    }

    /** The titles a text offers to choose from (Schlosser / Konstruktionsmechaniker); none if it names one only. */
    public static List<String> alternativen(String text) {
        var kurz = Gendermarken.entfernen(text.substring(0, Math.min(text.length(), LAENGSTER_TEXT)));
        var stuecke = ALTERNATIVE.splitAsStream(ZUSATZ_BEGINNT.split(kurz, 2)[0])
                .map(String::strip)
                .filter(stueck -> stueck.length() >= KUERZESTER_TITEL)
                .limit(MEISTE_ALTERNATIVEN)
                .toList();
        return stuecke.size() > 1 ? stuecke : List.of();
    }

    /** The base forms written together: equal for all spellings of one title, hyphens and blanks included. */
    public static String schluessel(List<Wort> worte) {
        return worte.stream().map(Wort::stamm).distinct().collect(Collectors.joining());
    }

    private void lies(String text) {
        int anfang = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean imWort = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (imWort && anfang < 0) {
                trenne(text, i);
                anfang = i;
            } else if (!imWort && anfang >= 0) {
                nimm(text.substring(anfang, i), i < text.length() && text.charAt(i) == '.');
                anfang = -1;
            }
        }
    }

    /** Looks at what stands before the word at {@code stelle}. */
    private void trenne(String text, int stelle) {
        for (int i = stelle - 1; i >= 0 && !Character.isLetterOrDigit(text.charAt(i)); i--) {
            char zeichen = text.charAt(i);
            boolean strich = (zeichen == '-' || zeichen == '–' || zeichen == '—') && i > 0 && text.charAt(i - 1) == ' ';
            if (strich || "(|,;:[".indexOf(zeichen) >= 0) {
                zusatz = true;
                verschwiegen = false;
            }
        }
    }

    private void nimm(String wort, boolean abgekuerzt) {
        if (ZUSATZ_FOLGT.contains(wort)) {
            zusatz = true;
        } else if (TITEL_FOLGT.contains(wort)) {
            worte.replaceAll(Wort::alsZusatz);
            zusatz = false;
        } else if ("bei".equals(wort) && !worte.isEmpty()) {
            verschwiegen = true;
        }
        for (var lang : Kurzformen.aufloesen(wort)) {
            merke(lang, abgekuerzt && lang.equals(wort));
        }
    }

    private void merke(String wort, boolean abgekuerzt) {
        if (wort.chars().allMatch(Character::isDigit)) {
            return;
        }
        var neu = new Wort(Grundform.von(wort), abgekuerzt, zusatz && !worte.isEmpty());
        boolean schonDa = worte.stream().anyMatch(frueher -> istNachsatz(neu, frueher));
        if (FUELLWOERTER.contains(wort) || verschwiegen) {
            notfalls.add(neu);
        } else if (!schonDa) {
            worte.add(neu);
        }
    }

    /** Koch/Köchin, Tierarzt/-ärztin: the second form says nothing new. */
    private static boolean istNachsatz(Wort wort, Wort frueher) {
        return frueher.stamm().equals(wort.stamm());
    }
}
