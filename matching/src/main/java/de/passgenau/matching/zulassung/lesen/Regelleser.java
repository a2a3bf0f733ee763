package de.passgenau.matching.zulassung.lesen;

import java.util.List;

import de.passgenau.matching.zulassung.Zulassungsregel;

/**
 * Reads the rule language. Case, umlauts (ä, ae) and line breaks make no difference.
 *
 * <pre>
 * Regel      = Bedingungen mit und, oder (bindet schwächer), nicht und Klammern; ein Punkt am Ende stört nicht
 * alle                             offen für alle
 * Alter                            Alter ab 25 · Alter unter 25 · Alter zwischen 50 und 66 · über 35 Jahre · jünger als 25
 * Kategorie                        Kategorie A · Kategorie B oder C · Kategorie in (A, B, C)
 * Zielgruppe                       Zielgruppe Alleinerziehende · Zielgruppe in (U25, MIGRANTEN), Code oder Bezeichnung
 * Hemmnis                          Hemmnis Schulden offen · Hemmnis in (SUCHT, SCHULDEN) offen ·
 *                                  Hemmnis im Bereich Rahmenbedingungen · kein Hemmnis Sucht
 * Leistungsbezug, Arbeitslosigkeit Leistungsbezug seit mindestens 24 Monaten · arbeitslos seit mehr als 2 Jahren ·
 *                                  seit einem Jahr arbeitslos (ohne Vergleich gilt: mindestens)
 * letzte Beschäftigung             keine Beschäftigung seit 5 Jahren · letzte Beschäftigung vor höchstens 6 Monaten
 * Berufsabschluss, Schulabschluss  mit Berufsabschluss · ohne Berufsabschluss · Schulabschluss mindestens MSR ·
 *                                  ohne Schulabschluss
 * Nachweis                         Nachweis FUEHRERSCHEIN_C oder FUEHRERSCHEIN_D · Führerschein B · kein Nachweis ADR
 * Deutsch                          Deutsch mindestens B1 · Deutsch höchstens A2 · Deutsch zwischen A2 und B1
 * Gesundheit                       gesundheitliche Einschränkung · keine gesundheitliche Einschränkung
 * frühere Maßnahmen                frühere Maßnahmen ohne Erfolg mindestens 1 · mindestens 2 erfolglose Maßnahmen
 * Freiwilligkeit                   freiwillig
 * Wohnort                          Wohnort im Kreis Uckermark · Geschäftsstelle Prenzlau ·
 *                                  Wohnort im Kreis "Stadt Brandenburg an der Havel" ·
 *                                  Wohnort höchstens 30 km von 53.3167, 13.8625
 * </pre>
 *
 * Comparing words are ab, mindestens, über, mehr als, unter, weniger als, bis, höchstens, genau, zwischen … und …, and
 * the signs {@code >= <= > < =}; lengths of time are counted in Jahren, Monaten, Wochen or Tagen.
 */
public final class Regelleser {

    /** A rule is no book: the greatest number of characters. */
    public static final int LAENGSTE = 4_000;

    private Regelleser() {}

    /** Never an exception, whatever the text. */
    public static Leseergebnis lies(String text) {
        var stand = new Lesestand(Zerleger.zerlege(text.substring(0, Math.min(text.length(), LAENGSTE))));
        if (text.length() > LAENGSTE) {
            stand.fehler(stand.jetzt().stelle(), "Eine Regel hat höchstens " + LAENGSTE + " Zeichen.");
            return new Leseergebnis.Unverstanden(stand.fehler());
        }
        if (stand.amEnde()) {
            stand.fehler(new Lesefehler(stand.jetzt().stelle(), "Die Regel ist leer; offen für alle heißt »alle«.",
                    List.of("alle"), "alle"));
        }
        var leser = new Ausdruckleser(stand);
        var bedingung = stand.amEnde() ? null : leser.alles();
        return bedingung == null || !stand.fehler().isEmpty()
                ? new Leseergebnis.Unverstanden(stand.fehler())
                : new Leseergebnis.Gelesen(new Zulassungsregel(bedingung), leser.stellen());
    }
}
