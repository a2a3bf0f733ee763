package de.passgenau.catalogue.recht;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in a law.
 *
 * @param stelle subsection, sentence and number inside a paragraph, from the outside to the inside
 */
record Zitat(String gesetz, Paragraph von, Paragraph bis, List<String> stelle) {

    private static final String NUMMER = "\\d{1,4}[a-z]?";
    /** Its letter may stand apart where nothing else can be meant by it. */
    static final String PARAGRAPH = "\\d{1,4}(?:[a-z]|\\s[a-z](?=\\s+(?:Abs|Satz|S\\.|Nr|SGB|AufenthG)))?";
    private static final Pattern FORM = Pattern
            .compile("§{1,2}\\s*(?<von>" + PARAGRAPH + ")(?:\\s*(?:bis|-|–)\\s*(?<bis>"
                    + NUMMER + ")\\b)?(?<stelle>(?:\\s*(?:Abs\\.|Absatz|Satz|S\\.|Nr\\.|Nummer)\\s*" + NUMMER
                    + "\\b)*)[^§]*?\\b(?<gesetz>SGB\\s+[IVX]+|AufenthG)\\b");
    private static final Pattern STUFE = Pattern.compile("(?<art>Abs|S|N)\\w*\\.?\\s*(?<wert>" + NUMMER + ")");
    /** How well a citation that says more than the basis fits it, and one that says less. */
    private static final int GENAUER = 100;
    private static final int GROEBER = 50;

    static Optional<Zitat> lies(String text) {
        var form = FORM.matcher(text);
        if (!form.find()) {
            return Optional.empty();
        }
        var von = Paragraph.lies(form.group("von").replace(" ", ""));
        var bis = form.group("bis") == null ? von : Paragraph.lies(form.group("bis"));
        var stelle = STUFE.matcher(form.group("stelle"))
                .results()
                .map(stufe -> stufe.group("art") + ' ' + stufe.group("wert"))
                .toList();
        return Optional.of(new Zitat(form.group("gesetz").replaceAll("\\s+", " "), von, bis, stelle));
    }

    /** How well somebody who writes the other citation means this one: 0 for not at all. */
    int trifft(Zitat gemeint) {
        if (!gesetz.equals(gemeint.gesetz) || gemeint.von.compareTo(von) < 0 || gemeint.von.compareTo(bis) > 0) {
            return 0;
        }
        if (beginntMit(gemeint.stelle, stelle)) {
            return GENAUER + stelle.size();
        }
        return beginntMit(stelle, gemeint.stelle) ? GROEBER - stelle.size() : 0;
    }

    /** Whether it is what the other citation means, or a part of that. */
    boolean liegtIn(Zitat gemeint) {
        return trifft(gemeint) > 0 && beginntMit(stelle, gemeint.stelle);
    }

    private static boolean beginntMit(List<String> lang, List<String> kurz) {
        return lang.size() >= kurz.size() && lang.subList(0, kurz.size()).equals(kurz);
    }
}
