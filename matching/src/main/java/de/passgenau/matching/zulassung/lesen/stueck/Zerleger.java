package de.passgenau.matching.zulassung.lesen.stueck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a text apart into words, numbers and signs. */
public final class Zerleger {

    /** Ends a sentence or a line of a list; conditions before and behind it belong together with und. */
    public static final String SATZENDE = ";";

    private static final Pattern STUECK = Pattern.compile(
            """
                    (?<strich>(?<=^|\\n)[\\ \\t]*[-–•*·][\\ \\t]+|[•·])
                    |(?<leer>\\s+)
                    |(?<name>"[^"\\n]*"|»[^«\\n]*«|„[^“”"\\n]*[“”"])
                    |(?<zahl>\\d+(\\.\\d+)?)
                    |(?<kurz>(?i:mind|min|max|mon|kat|lkr|einschl|j)\\.)
                    |(?<wort>[A-Za-z]\\d?(?=[-–/][A-Za-z]\\d?(?![\\p{L}\\d]))
                        |[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*([:*](?=in(nen)?\\b)in(nen)?|/-in(nen)?\\b|[-/](?=[\\p{L}\\p{N}])[\\p{L}\\p{M}\\p{N}_]+)*)
                    |(?<vergleich>>=|<=|≥|≤|>|<|=)
                    |(?<satzende>;|[.!](?=\\s+\\p{Lu}))
                    |(?<zeichen>.)
                    """,
            Pattern.COMMENTS | Pattern.DOTALL);
    private static final Map<String, String> VERGLEICHE = Map.of(">=", "mindestens", "≥", "mindestens", "<=",
            "höchstens", "≤", "höchstens", ">", "über", "<", "unter", "=", "genau");

    private final Matcher suche;
    private final List<Stueck> stuecke = new ArrayList<>();
    private int zeile = 1;
    private int zeilenanfang;

    private Zerleger(String text) {
        suche = STUECK.matcher(text);
    }

    /** Ends with an end; a full stop or a bullet that separates nothing is left out. */
    public static List<Stueck> zerlege(String text) {
        var zerleger = new Zerleger(text);
        while (zerleger.suche.find()) {
            zerleger.nimm();
        }
        while (!zerleger.stuecke.isEmpty() && (zerleger.stuecke.getLast().istZeichen(".")
                || zerleger.stuecke.getLast().istZeichen(SATZENDE))) {
            zerleger.stuecke.removeLast();
        }
        zerleger.stuecke.add(new Stueck(Stueck.Art.ENDE, "", "", zerleger.stelle(text.length(), 0)));
        return List.copyOf(zerleger.stuecke);
    }

    private void nimm() {
        var text = suche.group();
        if (suche.group("strich") != null || suche.group("satzende") != null) {
            satzende();
        } else if (suche.group("leer") != null) {
            zeilenWeiter(text);
        } else if (suche.group("name") != null) {
            fuegeAn(Stueck.Art.NAME, text.substring(1, text.length() - 1));
        } else if (suche.group("zahl") != null) {
            fuegeAn(Stueck.Art.ZAHL, text);
        } else if (suche.group("wort") != null || suche.group("kurz") != null) {
            fuegeAn(Stueck.Art.WORT, text);
        } else if (suche.group("vergleich") != null) {
            fuegeAn(Stueck.Art.WORT, VERGLEICHE.getOrDefault(text, text));
        } else {
            fuegeAn(Stueck.Art.ZEICHEN, text.equals("–") ? "-" : text);
        }
    }

    private void satzende() {
        if (!stuecke.isEmpty() && stuecke.getLast().istZeichen(",")) {
            stuecke.removeLast();
        }
        if (!stuecke.isEmpty() && !stuecke.getLast().istZeichen(SATZENDE)) {
            fuegeAn(Stueck.Art.ZEICHEN, SATZENDE);
        }
    }

    private void fuegeAn(Stueck.Art art, String text) {
        stuecke.add(new Stueck(art, text, Stueck.form(text), stelle(suche.start(), suche.end())));
    }

    private Stelle stelle(int beginn, int ende) {
        return new Stelle(zeile, beginn - zeilenanfang + 1, beginn, Math.max(1, ende - beginn));
    }

    private void zeilenWeiter(String leer) {
        for (int i = 0; i < leer.length(); i++) {
            if (leer.charAt(i) == '\n') {
                zeile++;
                zeilenanfang = suche.start() + i + 1;
            }
        }
    }
}
