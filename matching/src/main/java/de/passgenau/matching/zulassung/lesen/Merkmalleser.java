package de.passgenau.matching.zulassung.lesen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import de.passgenau.matching.profil.Schulabschluss;
import de.passgenau.matching.zulassung.Angabe;
import de.passgenau.matching.zulassung.Bedingung;
import de.passgenau.matching.zulassung.Dauerart;
import de.passgenau.matching.zulassung.FruehereMassnahmen;
import de.passgenau.matching.zulassung.Gebiet;
import de.passgenau.matching.zulassung.Merkmal;
import de.passgenau.matching.zulassung.Schulbildung;
import org.jspecify.annotations.Nullable;

/** Reads a condition that looks at one fact, by the word that it begins with. */
record Merkmalleser(Lesestand stand) {

    private static final Map<String, Function<Lesestand, @Nullable Bedingung>> LESER = new HashMap<>();

    private static final List<String> OHNE = List.of("Beschäftigung", "Berufsabschluss", "Schulabschluss", "Hemmnis",
            "Nachweis", "Führerschein", "Zielgruppe", "gesundheitliche Einschränkung",
            "frühere Maßnahmen ohne Erfolg");

    static {
        leser(stand -> new Personenleser(stand).alter(), "Alter");
        leser(stand -> new Personenleser(stand).kategorie(), "Kategorie", "Kundenkategorie", "Kategorien");
        leser(stand -> new Personenleser(stand).zielgruppe(), "Zielgruppe", "Zielgruppen");
        leser(stand -> new Personenleser(stand).hemmnis(), "Hemmnis", "Hemmnisse");
        leser(stand -> new Dauerleser(stand).lies(Dauerart.LEISTUNGSBEZUG), "Leistungsbezug");
        leser(stand -> new Dauerleser(stand).lies(Dauerart.ARBEITSLOSIGKEIT), "arbeitslos", "Arbeitslosigkeit",
                "erwerbslos");
        leser(stand -> new Dauerleser(stand).vonHinten(), "seit");
        leser(Merkmalleser::berufsabschluss, "Berufsabschluss", "Berufsausbildung");
        leser(stand -> new Bildungsleser(stand).schulabschluss(), "Schulabschluss");
        leser(stand -> new Bildungsleser(stand).deutsch(), "Deutsch", "Deutschkenntnisse", "Sprachniveau");
        leser(stand -> new Bildungsleser(stand).nachweis(), "Nachweis", "Nachweise");
        leser(stand -> new Bildungsleser(stand).fuehrerschein(), "Führerschein", "Fahrerlaubnis");
        leser(stand -> new Ortsleser(stand).wohnort(), "Wohnort", "wohnhaft");
        leser(stand -> new Ortsleser(stand).gebiet(Gebiet.Gebietsart.GESCHAEFTSSTELLE), "Geschäftsstelle");
        leser(Merkmalleser::freiwillig, "freiwillig", "freiwillige", "Freiwilligkeit");
        leser(Merkmalleser::alle, "alle", "offen");
        for (var wort : new String[] {"ab", "unter", "über", "mindestens", "wenigstens", "höchstens", "maximal", "bis",
                "zwischen", "älter", "jünger"}) {
            leser(stand -> new Personenleser(stand).vonHinten(), wort);
        }
    }

    private static void leser(Function<Lesestand, @Nullable Bedingung> leser, String... worte) {
        for (var wort : worte) {
            LESER.put(Stueck.form(wort), leser);
        }
    }

    /** Null after an error. */
    @Nullable
    Bedingung lies() {
        if (stand.nimm("kein", "keine", "keinen", "keinem", "keiner", "ohne")) {
            return ohne();
        }
        if (stand.nimmFolge("letzte", "Beschäftigung")) {
            return new Dauerleser(stand).lies(Dauerart.BESCHAEFTIGUNGSLOSIGKEIT);
        }
        if (gesundheit()) {
            return new Angabe(Angabe.Frage.EINSCHRAENKUNG, true);
        }
        if (new Personenleser(stand).nimmMassnahmen()) {
            return new Personenleser(stand).massnahmen();
        }
        return ja();
    }

    private @Nullable Bedingung ja() {
        var vorwort = stand.nimm("mit", "im", "offenes", "offene");
        stand.nimm("abgeschlossene", "abgeschlossener");
        var leser = stand.jetzt().art() == Stueck.Art.WORT ? LESER.get(stand.jetzt().form()) : null;
        if (leser == null) {
            return vorwort && gesundheit()
                    ? new Angabe(Angabe.Frage.EINSCHRAENKUNG, true)
                    : keine();
        }
        var anfang = stand.jetzt().form();
        if (!zaehltVorher(anfang)) {
            stand.weiter(1);
        }
        return leser.apply(stand);
    }

    private @Nullable Bedingung keine() {
        var vermutung = new Personenleser(stand).vermutung();
        return vermutung == null
                ? stand.erwartet("Hier fehlt eine Bedingung", Anfang.WORTE.subList(0, Anfang.GEZEIGTE), Anfang.WORTE)
                : stand.fehler(new Lesefehler(stand.jetzt().stelle(), "Hier fehlt, was »" + stand.jetzt().text()
                        + "« ist.", List.of(), vermutung));
    }

    /** Words that compare belong to the number behind them. */
    private static boolean zaehltVorher(String anfang) {
        return LESER.get(anfang) == LESER.get("ab");
    }

    private boolean gesundheit() {
        return stand.nimmFolge("gesundheitliche", "Einschränkung")
                || stand.nimmFolge("gesundheitliche", "Einschränkungen")
                || stand.nimmFolge("gesundheitlichen", "Einschränkungen")
                || stand.nimmFolge("gesundheitlicher", "Einschränkung")
                || stand.nimmFolge("gesundheitlich", "eingeschränkt");
    }

    private @Nullable Bedingung ohne() {
        stand.nimm("offenes", "offene", "offenen", "abgeschlossene", "abgeschlossenen");
        if (new Dauerleser(stand).istArbeit()) {
            return new Dauerleser(stand).lies(Dauerart.BESCHAEFTIGUNGSLOSIGKEIT);
        }
        if (gesundheit()) {
            return new Angabe(Angabe.Frage.EINSCHRAENKUNG, false);
        }
        if (new Personenleser(stand).nimmMassnahmen()) {
            return new FruehereMassnahmen(0, 0);
        }
        return stand.ist("Hemmnis", "Hemmnisse", "Nachweis", "Führerschein", "Fahrerlaubnis", "Zielgruppe")
                ? nicht()
                : ohneAbschluss();
    }

    private @Nullable Bedingung nicht() {
        var verboten = ja();
        return verboten == null ? null : new Bedingung.Nicht(verboten);
    }

    private @Nullable Bedingung ohneAbschluss() {
        if (stand.nimm("Berufsabschluss", "Berufsausbildung")) {
            return new Angabe(Angabe.Frage.BERUFSABSCHLUSS, false);
        }
        return stand.nimm("Schulabschluss")
                ? new Schulbildung(Schulabschluss.KEINER, Schulabschluss.KEINER)
                : stand.erwartet("Hier fehlt, was nicht sein darf", OHNE);
    }

    private static Bedingung berufsabschluss(Lesestand stand) {
        return new Angabe(Angabe.Frage.BERUFSABSCHLUSS, true);
    }

    private static Bedingung freiwillig(Lesestand stand) {
        stand.nimm("Teilnahme");
        return new Angabe(Angabe.Frage.EINVERSTANDEN, true);
    }

    private static Bedingung alle(Lesestand stand) {
        stand.nimm("für");
        stand.nimm("alle");
        return new Merkmal.Alle();
    }
}
