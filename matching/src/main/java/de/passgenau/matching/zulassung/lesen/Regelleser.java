package de.passgenau.matching.zulassung.lesen;

import java.util.List;

import de.passgenau.matching.zulassung.Zulassungsregel;
import de.passgenau.matching.zulassung.lesen.stueck.Lesefehler;
import de.passgenau.matching.zulassung.lesen.stueck.Lesestand;
import de.passgenau.matching.zulassung.lesen.stueck.Zerleger;
import de.passgenau.matching.zulassung.namen.Namenskunde;

/**
 * Reads the rule language. Case, umlauts (ä, ae), the endings of words and line breaks make no difference.
 *
 * <pre>
 * Regel      = Bedingungen mit und, oder, nicht und Klammern; ein Punkt am Ende stört nicht
 * alle                             offen für alle · alle außer Kategorie S
 * Alter                            Alter ab 25 · Alter unter 25 · Alter zwischen 50 und 66 · über 35 Jahre · 25 bis 35 Jahre
 * Kategorie                        Kategorie A · Kategorie B oder C · Kategorie in (A, B, C)
 * Zielgruppe                       Zielgruppe Alleinerziehende · Zielgruppe in (U25, MIGRANTEN) · Frauen ab 25, Code oder Bezeichnung
 * Hemmnis                          Hemmnis Schulden offen · Hemmnis in (SUCHT, SCHULDEN) offen ·
 *                                  Hemmnis im Bereich Rahmenbedingungen · kein Hemmnis Sucht · Hemmnis Sucht nicht offen ·
 *                                  irgendein Hemmnis · ohne Hemmnisse
 * Leistungsbezug, Arbeitslosigkeit Leistungsbezug seit mindestens 24 Monaten · arbeitslos seit mehr als 2 Jahren ·
 *                                  mindestens zwei Jahre arbeitslos · im Leistungsbezug · seit einem Jahr arbeitslos (ohne Vergleich gilt: mindestens)
 * letzte Beschäftigung             keine Beschäftigung seit 5 Jahren · letzte Beschäftigung vor höchstens 6 Monaten ·
 *                                  zuletzt vor mehr als drei Jahren beschäftigt
 * Berufsabschluss, Schulabschluss  mit Berufsabschluss · ohne Berufsabschluss · Schulabschluss mindestens MSR ·
 *                                  ohne Schulabschluss · mindestens mittlerer Schulabschluss
 * Nachweis                         Nachweis FUEHRERSCHEIN_C oder FUEHRERSCHEIN_D · Führerschein B · kein Führerschein · Staplerschein
 * Deutsch                          Deutsch mindestens B1 · mindestens B1 Deutsch · Sprachniveau B1 oder B2 · Deutsch zwischen A2 und B1
 * Gesundheit                       gesundheitliche Einschränkung · keine gesundheitliche Einschränkung
 * frühere Maßnahmen                frühere Maßnahmen ohne Erfolg mindestens 1 · mindestens 2 erfolglose Maßnahmen
 * Freiwilligkeit                   freiwillig
 * Wohnort                          Wohnort im Kreis Uckermark · Wohnort nicht im Kreis Barnim · Einwohner des Kreises Barnim · Geschäftsstelle Prenzlau ·
 *                                  Wohnort im Kreis "Stadt Brandenburg an der Havel" ·
 *                                  Wohnort höchstens 30 km von 53.3167, 13.8625 · Landkreis Uckermark ·
 *                                  höchstens 20 km von Prenzlau (53.3162, 13.8626)
 * </pre>
 *
 * Where und and oder meet without brackets or "entweder", both readings make sense, so that it is refused and asked for
 * brackets; only a value that is no condition by itself belongs to the list in front of it: "Kategorie C oder D und freiwillig".
 * The same holds for nicht in front of two target groups: "nicht Frauen oder Migranten". For words that are often written and
 * that no condition can say (multiple Hemmnisse, Kinder unter 3 Jahren, vorrangig) the error says why and what to write.
 * A number of years without a word that says age is refused below 15, and beside a length of time: "Alter oder Dauer?".
 * A comma means und, and so does the end of a sentence or of a line with a bullet; "außer" means und nicht, "entweder …
 * oder" at least one of them; "weder … noch" and "sowohl … als auch" are known. Where a comma, or two conditions without a
 * word between them, stand beside an oder, both readings make sense, so that it is refused and asked for brackets.
 * Comparing words are ab, mindestens, über, mehr als, unter, weniger als, bis, höchstens, genau, zwischen … und …, and
 * the signs {@code >= <= > < =}; lengths of time are counted in Jahren, Monaten, Wochen or Tagen. With a directory, places and
 * Kreise may be named alone, and every name and code is looked up.
 */
public final class Regelleser {

    /** A rule is no book: the greatest number of characters. */
    public static final int LAENGSTE = 4_000;

    private Regelleser() {}

    /** Without a directory of places and evidence, as for a rule that was checked when it was written. Never an exception. */
    public static Leseergebnis lies(String text) {
        return lies(text, Namenskunde.OHNE_VERZEICHNIS);
    }

    /** With names looked up. Never an exception, whatever the text. */
    public static Leseergebnis lies(String text, Namenskunde kunde) {
        var kurz = text.substring(0, Math.min(text.length(), LAENGSTE));
        var stand = new Lesestand(Zerleger.zerlege(kurz), kunde);
        if (text.length() > LAENGSTE) {
            stand.fehler(stand.jetzt().stelle(), "Eine Regel hat höchstens " + LAENGSTE + " Zeichen.");
            return new Leseergebnis.Unverstanden(stand.fehler());
        }
        if (stand.amEnde()) {
            stand.fehler(new Lesefehler(stand.jetzt().stelle(), "Die Regel ist leer; offen für alle heißt »alle«.",
                    List.of("alle"), "alle"));
        }
        var stellen = new Fundstellen();
        var bedingung = stand.amEnde() ? null : new Satzleser(stand, stellen).lies();
        return bedingung == null || !stand.fehler().isEmpty()
                ? new Leseergebnis.Unverstanden(stand.fehler())
                : new Leseergebnis.Gelesen(new Zulassungsregel(bedingung), stellen);
    }
}
