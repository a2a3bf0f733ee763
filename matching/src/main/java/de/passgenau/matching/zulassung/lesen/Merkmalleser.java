package de.passgenau.matching.zulassung.lesen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import de.passgenau.matching.zulassung.Alter;
import de.passgenau.matching.zulassung.Angabe;
import de.passgenau.matching.zulassung.Bedingung;
import de.passgenau.matching.zulassung.Dauerart;
import de.passgenau.matching.zulassung.FruehereMassnahmen;
import de.passgenau.matching.zulassung.Merkmal;
import de.passgenau.matching.zulassung.lesen.stueck.Lesefehler;
import de.passgenau.matching.zulassung.lesen.stueck.Lesestand;
import de.passgenau.matching.zulassung.lesen.stueck.Stueck;
import org.jspecify.annotations.Nullable;

/** Reads a condition that looks at one fact, by the word that it begins with. */
record Merkmalleser(Lesestand stand) {

    private static final Map<String, Function<Lesestand, @Nullable Bedingung>> LESER = new HashMap<>();
    private static final List<String> OHNE = List.of("Beschäftigung", "Berufsabschluss", "Schulabschluss", "Hemmnis",
            "Nachweis", "Führerschein", "Zielgruppe", "gesundheitliche Einschränkung",
            "frühere Maßnahmen ohne Erfolg");
    private static final String[] DAVOR = {"mit", "im", "in", "zur", "zu", "aus", "das", "den", "der", "dem", "ein",
            "eine", "einen", "einer", "einem", "eines", "als", "höchsten", "offenes", "offene", "offenen",
            "abgeschlossene", "abgeschlossener", "abgeschlossenen", "Dauer", "des", "irgendein", "irgendeines",
            "ergänzendem",
            "gültige",
            "gültigen", "gültiger"};

    static {
        leser(stand -> new Zahlenleser(stand).alter(), "Alter", "Mindestalter", "Höchstalter", "Altersgruppe");
        leser(stand -> new Personenleser(stand).kategorie(), "Kategorie", "Kundenkategorie", "Kategorien", "Kat.");
        leser(stand -> new Personenleser(stand).zielgruppe(), "Zielgruppe", "Zielgruppen");
        leser(stand -> new Personenleser(stand).hemmnis(), "Hemmnis", "Hemmnisse", "Hemmnissen",
                "Vermittlungshemmnis", "Vermittlungshemmnisse", "Vermittlungshemmnissen");
        leser(stand -> new Dauerleser(stand).lies(Dauerart.LEISTUNGSBEZUG), "Leistungsbezug", "Leistungsbezugs",
                "Bürgergeldbezug", "Bürgergeld", "Leistungen");
        leser(stand -> new Dauerleser(stand).lies(Dauerart.ARBEITSLOSIGKEIT), "arbeitslos", "Arbeitslosigkeit",
                "erwerbslos", "Arbeitslose", "Erwerbslose");
        leser(stand -> new Dauerleser(stand).vonHinten(), "seit");
        leser(stand -> new Dauerleser(stand).bezug(), "Bezug", "Bezieher", "Empfänger");
        leser(stand -> new Bedingung.Nicht(Dauerleser.vorhanden(Dauerart.BESCHAEFTIGUNGSLOSIGKEIT)), "Beschäftigung");
        leser(stand -> new Angabe(Angabe.Frage.BERUFSABSCHLUSS, true), Bildungsleser.AUSBILDUNG);
        leser(stand -> new Angabe(Angabe.Frage.BERUFSABSCHLUSS, false), "ungelernt", "Ungelernte");
        leser(stand -> new Bildungsleser(stand).schulabschluss(), "Schulabschluss");
        leser(stand -> new Bildungsleser(stand).deutsch(), "Deutsch", "Deutschkenntnisse", "Sprachniveau",
                "Deutschkenntnissen", "Sprachkenntnisse", "Deutschniveau");
        leser(stand -> new Bildungsleser(stand).nachweise(), "Nachweis", "Nachweise");
        leser(stand -> new Bildungsleser(stand).fuehrerschein(), "Führerschein", "Fahrerlaubnis", "Führerscheinklasse");
        leser(stand -> new Ortsleser(stand).wohnort(), "Wohnort", "wohnhaft", "Wohnsitz");
        leser(stand -> new Ortsleser(stand).einwohner(), "Einwohner", "Einwohnerin", "Einwohnerinnen", "Bewohner",
                "Bewohnerinnen");
        leser(stand -> new Ortsleser(stand).kreis(), "Kreis", "Landkreis", "LK", "Lkr.");
        leser(stand -> new Ortsleser(stand).imUmkreis(), "Umkreis");
        leser(stand -> new Ortsleser(stand).geschaeftsstelle(), "Geschäftsstelle");
        leser(Merkmalleser::freiwillig, "freiwillig", "freiwillige", "freiwilliger", "Freiwilligkeit", "Freiwillige");
        leser(Merkmalleser::teilnahme, "Teilnahme");
        leser(Merkmalleser::alle, "alle", "offen", "jeder");
        leser(stand -> new Bedingung.Nicht(new Merkmal.Alle()), "niemand", "niemanden");
        leser(stand -> Alter.ab(18), "volljährig", "Volljährige");
        leser(stand -> Alter.unter(18), "minderjährig", "Minderjährige");
    }

    private static void leser(Function<Lesestand, @Nullable Bedingung> leser, String... worte) {
        for (var wort : worte) {
            LESER.put(Stueck.form(wort), leser);
        }
    }

    /** Whether a condition begins here that is none of these values. */
    static boolean beginnt(Lesestand stand, @Nullable Werteliste<?> werte) {
        var bildung = new Bildungsleser(stand);
        return Schluesselworte.bei(stand.jetzt()) || stand.jetzt().art() == Stueck.Art.ZAHL
                || werte != Personenleser.ZIELGRUPPEN && Personenleser.ZIELGRUPPEN.hier(stand)
                || werte != Bildungsleser.NACHWEISE && bildung.istNachweis() || bildung.istSchulabschluss();
    }

    /** Whether what stands here behind oder could stand alone as well; quoted names belong to the list in front of them. */
    static boolean waereEineBedingung(Lesestand stand) {
        return beginnt(stand, null) && stand.jetzt().art() != Stueck.Art.NAME
                && !stand.ist("älter", "jünger", "mehr", "weniger", "darüber", "darunter");
    }

    /** Null after an error. */
    @Nullable
    Bedingung lies() {
        if (new Dauerleser(stand).istDauer()
                || stand.ist("in") && stand.danach(1).ist("den") && stand.danach(2).ist("letzten")) {
            return new Dauerleser(stand).vonHinten();
        }
        if (stand.nimmFolge("mindestens", "eines", "der") || stand.nimmFolge("mindestens", "einen", "der")
                || stand.nimmFolge("mindestens", "ein")) {
            return ja();
        }
        if (stand.nimmFolge("zu", "keiner", "der")
                || stand.nimm("kein", "keine", "keinen", "keinem", "keiner", "keines", "keinerlei", "ohne")) {
            return ohne();
        }
        if (stand.nimm("zuletzt") || stand.nimmFolge("letzte", "Beschäftigung")) {
            return new Dauerleser(stand).zuletzt();
        }
        if (new Zahlenleser(stand).nimmMassnahmen()) {
            return new Zahlenleser(stand).massnahmen();
        }
        return new Lebensjahrleser(stand).hier() ? new Lebensjahrleser(stand).lies() : zahlOderJa();
    }

    private @Nullable Bedingung zahlOderJa() {
        return new Zahlenleser(stand).beginnt() && !stand.ist("ein", "eine", "einen", "einer")
                ? new Zahlenleser(stand).vonHinten()
                : ja();
    }

    private @Nullable Bedingung ja() {
        stand.ueberlies(DAVOR);
        if (stand.nimmFolge("gesundheitlich", "nicht", "eingeschränkt")) {
            return new Angabe(Angabe.Frage.EINSCHRAENKUNG, false);
        }
        if (gesundheit()) {
            return new Angabe(Angabe.Frage.EINSCHRAENKUNG, true);
        }
        var leser = stand.jetzt().art() == Stueck.Art.WORT ? LESER.get(stand.jetzt().form()) : null;
        if (leser == null) {
            return ohneSchluesselwort();
        }
        stand.weiter(1);
        if (stand.vorher().ist("Mindestalter") || stand.vorher().ist("Höchstalter")) {
            return new Zahlenleser(stand).grenzalter(stand.vorher().ist("Mindestalter"));
        }
        return leser.apply(stand);
    }

    /** A value that says by itself what it is. */
    private @Nullable Bedingung ohneSchluesselwort() {
        var bildung = new Bildungsleser(stand);
        if (Personenleser.ZIELGRUPPEN.hier(stand)) {
            return new Personenleser(stand).zielgruppe();
        }
        if (bildung.istNiveau()) {
            return bildung.deutsch();
        }
        if (bildung.istSchulabschluss()) {
            return bildung.schulabschluss();
        }
        if (new Zahlenleser(stand).nimmMassnahmen()) {
            return new Zahlenleser(stand).massnahmen();
        }
        return bildung.istNachweis() ? bildung.nachweise() : keine();
    }

    private @Nullable Bedingung keine() {
        if (new Ortsleser(stand).istBenannt()) {
            return new Ortsleser(stand).wohnort();
        }
        var erstes = stand.jetzt();
        var deutsch = new Bildungsleser(stand).stattSprache();
        if (deutsch != null) {
            return stand.fehler(new Lesefehler(stand.seit(erstes),
                    "Hier fehlt, welche Sprache; gefragt wird nach Deutsch.", List.of(), deutsch));
        }
        var vermutung = stand.hatRat() ? null : new Personenleser(stand).vermutung();
        return vermutung == null
                ? stand.erwartet("Hier fehlt eine Bedingung",
                        Schluesselworte.WORTE.subList(0, Schluesselworte.GEZEIGTE), Schluesselworte.WORTE)
                : stand.fehler(new Lesefehler(stand.jetzt().stelle(), "Hier fehlt, was »" + stand.jetzt().text()
                        + "« ist.", List.of(), vermutung));
    }

    private boolean gesundheit() {
        int gemerkt = stand.merke();
        if (stand.nimm("gesundheitliche", "gesundheitlichen", "gesundheitlicher", "gesundheitlich")
                && stand.nimm("Einschränkung", "Einschränkungen", "eingeschränkt", "eingeschränkte")) {
            return true;
        }
        stand.zurueck(gemerkt);
        return false;
    }

    private @Nullable Bedingung ohne() {
        stand.ueberlies("der", "offenes", "offene", "offenen", "abgeschlossene", "abgeschlossenen", "gültige",
                "gültigen", "gültiger");
        if (new Dauerleser(stand).istArbeit()) {
            return new Dauerleser(stand).lies(Dauerart.BESCHAEFTIGUNGSLOSIGKEIT);
        }
        if (gesundheit()) {
            return new Angabe(Angabe.Frage.EINSCHRAENKUNG, false);
        }
        if (new Zahlenleser(stand).nimmMassnahmen()) {
            return new FruehereMassnahmen(0, 0);
        }
        var ungelernt = new Bildungsleser(stand).ohne();
        return ungelernt == null ? nicht() : ungelernt;
    }

    private @Nullable Bedingung nicht() {
        var bildung = new Bildungsleser(stand);
        boolean bekannt = LESER.containsKey(stand.jetzt().form()) || Personenleser.ZIELGRUPPEN.hier(stand)
                || bildung.istNachweis() || bildung.istSchulabschluss();
        var vermutung = bekannt ? null : new Personenleser(stand).vermutung();
        if (vermutung != null) {
            var personen = new Personenleser(stand);
            return personen.istMangel() ? personen.mangel(vermutung) : keine();
        }
        var verboten = bekannt ? ja() : stand.<Bedingung>erwartet("Hier fehlt, was nicht sein darf", OHNE);
        return verboten == null ? null : new Bedingung.Nicht(verboten);
    }

    private static Bedingung freiwillig(Lesestand stand) {
        stand.ueberlies("Teilnahme", "teilnehmen", "wollen", "möchten", "Basis");
        return new Angabe(Angabe.Frage.EINVERSTANDEN, true);
    }

    private static @Nullable Bedingung teilnahme(Lesestand stand) {
        stand.ueberlies("ist", "nur", "auf");
        if (stand.jetzt().istZeichen(",")) {
            return stand.fehler(new Lesefehler(stand.vorher().stelle(),
                    "Wer nicht teilnehmen darf, steht hinter »nicht« oder »alle außer«.",
                    List.of("nicht", "alle außer"),
                    null));
        }
        return stand.nimm("freiwillig", "freiwilliger")
                ? freiwillig(stand)
                : stand.erwartet("Hier fehlt »freiwillig«", List.of("freiwillig"));
    }

    private static @Nullable Bedingung alle(Lesestand stand) {
        stand.nimm("für");
        stand.nimm("Kategorien", "Altersgruppen");
        return stand.nimm("alle") || stand.amEnde() || !stand.vorher().ist("für")
                ? new Merkmal.Alle()
                : new Merkmalleser(stand).lies();
    }
}
