package de.passgenau.matching.zulassung.lesen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import de.passgenau.matching.kenntnis.Codenamen;
import de.passgenau.matching.profil.Schulabschluss;
import de.passgenau.matching.profil.Sprachniveau;
import de.passgenau.matching.zulassung.Angabe;
import de.passgenau.matching.zulassung.Bedingung;
import de.passgenau.matching.zulassung.Deutsch;
import de.passgenau.matching.zulassung.Nachweise;
import de.passgenau.matching.zulassung.Schulbildung;
import de.passgenau.matching.zulassung.lesen.stueck.Lesefehler;
import de.passgenau.matching.zulassung.lesen.stueck.Lesestand;
import de.passgenau.matching.zulassung.lesen.stueck.Stueck;
import de.passgenau.matching.zulassung.lesen.stueck.Vokabel;
import de.passgenau.matching.zulassung.namen.Auskunft;
import org.jspecify.annotations.Nullable;

/** Reads what somebody has learnt. */
record Bildungsleser(Lesestand stand) {

    static final String[] AUSBILDUNG = {"Berufsabschluss", "Berufsausbildung", "Ausbildung"};

    private static final Stufen<Schulabschluss> SCHULE = new Stufen<>("ein Schulabschluss",
            Vokabel.aus("schulabschluss", Schulabschluss.class, Schulabschluss::name),
            List.of(Schulabschluss.values()));
    private static final Stufen<Sprachniveau> SPRACHE = new Stufen<>("ein Sprachniveau", niveaus(),
            List.of(Sprachniveau.values()));
    private static final Vokabel<String> BENANNTE = benannte();
    static final Werteliste<Set<String>> NACHWEISE = new Werteliste<>(Bildungsleser::nachweis,
            Bildungsleser::unbekannterNachweis, Werteliste.Und.BEIDE);
    private static final Pattern KLASSE = Pattern.compile("A1|A2|AM|A|BE?|C1?E?|D1?E?|L|T");
    private static final Werteliste<String> KLASSEN = new Werteliste<>(Bildungsleser::klasse,
            stand -> stand.erwartet("Hier fehlt die Führerscheinklasse", List.of("B", "C", "CE", "D", "T")),
            Werteliste.Und.BEIDE);

    private static Vokabel<Sprachniveau> niveaus() {
        var vokabel = new Vokabel<Sprachniveau>();
        for (var niveau : Sprachniveau.values()) {
            vokabel.mit(niveau, niveau.name(), niveau.name() + "-Niveau");
        }
        return vokabel;
    }

    private static Vokabel<String> benannte() {
        var vokabel = new Vokabel<String>();
        Codenamen.nachweise().forEach((name, code) -> vokabel.mit(code, name));
        return vokabel;
    }

    boolean istSchulabschluss() {
        return mitRichtung(SCHULE) && !stand.ist("KEINER", "keinen");
    }

    boolean istNiveau() {
        return mitRichtung(SPRACHE);
    }

    /** What was probably meant by a level of just any language, which is read as well; null if nothing like it stands here. */
    @Nullable
    String stattSprache() {
        int gemerkt = stand.merke();
        if (stand.nimm("Sprache", "Sprachen", "Sprachlevel") && istNiveau()) {
            var gemeint = new StringBuilder("Deutsch");
            while (istNiveau()) {
                gemeint.append(' ').append(stand.jetzt().text());
                stand.weiter(1);
            }
            return gemeint.toString();
        }
        stand.zurueck(gemerkt);
        return null;
    }

    private boolean mitRichtung(Stufen<?> stufen) {
        int gemerkt = stand.merke();
        stand.nimm("zwischen", "von");
        Richtung.lies(stand);
        boolean hier = stufen.hier(stand);
        stand.zurueck(gemerkt);
        return hier;
    }

    /** Behind ohne or kein: what somebody has not learnt; null, and nothing read, if it is about anything else. */
    @Nullable
    Bedingung ohne() {
        if (stand.nimm("Deutsch", "Deutschkenntnisse")) {
            return new Bedingung.Nicht(Deutsch.mindestens(Sprachniveau.A1));
        }
        if (stand.nimm(AUSBILDUNG)) {
            return ohneBeruf();
        }
        if (nimmBeide()) {
            return new Bedingung.Und(List.of(ohneSchule(), ohneBeruf()));
        }
        return stand.nimm("Schulabschluss", "Schulausbildung", "Schulbildung") ? ohneSchule() : null;
    }

    private static Bedingung ohneBeruf() {
        return new Angabe(Angabe.Frage.BERUFSABSCHLUSS, false);
    }

    private static Bedingung ohneSchule() {
        return new Schulbildung(Schulabschluss.KEINER, Schulabschluss.KEINER);
    }

    /** "Schul- und Berufsabschluss", as far as it stands here. */
    private boolean nimmBeide() {
        boolean hier = stand.ist("Schul") && stand.danach(1).istZeichen("-") && stand.danach(2).ist("und")
                && stand.danach(3).ist("Berufsabschluss");
        if (hier) {
            stand.weiter(4);
        }
        return hier;
    }

    /** Whether the name of a licence or certificate stands here that needs no word in front of it. */
    boolean istNachweis() {
        int gemerkt = stand.merke();
        boolean hier = stand.jetzt().art() == Stueck.Art.WORT && BENANNTE.lies(stand) != null;
        stand.zurueck(gemerkt);
        return hier;
    }

    @Nullable
    Bedingung schulabschluss() {
        stand.nimmZeichen(":");
        var stufeFolgt = mitRichtung(SCHULE) || new Zahlenleser(stand).beginnt()
                || stand.jetzt().art() == Stueck.Art.WORT
                        && !Schluesselworte.bei(stand.jetzt()) && !Bindung.setztFort(stand) && !stand.ist("liegt");
        if (!stufeFolgt) {
            return new Schulbildung(Schulabschluss.BBR, Schulabschluss.ABITUR);
        }
        var abschnitt = SCHULE.lies(stand);
        return abschnitt == null ? null : new Schulbildung(abschnitt.von(), abschnitt.bis());
    }

    @Nullable
    Bedingung deutsch() {
        stand.nimmZeichen(":");
        var abschnitt = SPRACHE.lies(stand);
        stand.ueberlies("Niveau", "in", "Deutsch", "Deutschkenntnisse", "Deutschkenntnissen");
        return abschnitt == null ? null : new Deutsch(abschnitt.von(), abschnitt.bis());
    }

    @Nullable
    Bedingung nachweise() {
        var codes = NACHWEISE.lies(stand);
        return codes == null ? null : new Nachweise(codes.stream().flatMap(Set::stream).toList());
    }

    /** Without a class it is the one for cars; "B und C" asks for both. */
    @Nullable
    Bedingung fuehrerschein() {
        stand.nimmZeichen(":");
        if (!folgtKlasse()) {
            return new Nachweise(List.of("FUEHRERSCHEIN_B"));
        }
        var alle = new ArrayList<Bedingung>();
        do {
            var klassen = KLASSEN.lies(stand);
            if (klassen == null) {
                return null;
            }
            alle.add(new Nachweise(klassen));
        } while (nimmUnd());
        return alle.size() == 1 ? alle.getFirst() : new Bedingung.Und(alle);
    }

    private boolean folgtKlasse() {
        var text = stand.jetzt().text();
        return stand.jetzt().istZeichen("(") || stand.ist("in", "der", "Klasse", "Klassen", "entweder")
                || stand.jetzt().art() == Stueck.Art.WORT && !Schluesselworte.bei(stand.jetzt())
                        && (KLASSE.matcher(text.toUpperCase(Locale.ROOT)).matches()
                                || text.length() <= 3 && text.equals(text.toUpperCase(Locale.ROOT)));
    }

    private boolean nimmUnd() {
        int gemerkt = stand.merke();
        if (stand.nimm("und") && !Schluesselworte.bei(stand.jetzt()) && KLASSEN.hier(stand)) {
            return true;
        }
        stand.zurueck(gemerkt);
        return false;
    }

    private static @Nullable String klasse(Lesestand stand) {
        stand.ueberlies("der", "Klasse", "Klassen");
        var klasse = stand.jetzt().text().toUpperCase(Locale.ROOT);
        if (!KLASSE.matcher(klasse).matches()) {
            return null;
        }
        stand.weiter(1);
        return "FUEHRERSCHEIN_" + klasse;
    }

    private static @Nullable Set<String> nachweis(Lesestand stand) {
        if (stand.nimm("Führerschein", "Fahrerlaubnis")) {
            var klasse = klasse(stand);
            return klasse == null ? null : Set.of(klasse);
        }
        var benannt = stand.jetzt().art() == Stueck.Art.WORT ? BENANNTE.lies(stand) : null;
        if (benannt != null) {
            return Set.of(benannt);
        }
        if (stand.kunde().nachweis(worte(stand)) instanceof Auskunft.Eindeutig<Set<String>>(var codes)) {
            nimmWorte(stand);
            return codes;
        }
        return null;
    }

    private static String worte(Lesestand stand) {
        int gemerkt = stand.merke();
        var worte = nimmWorte(stand);
        stand.zurueck(gemerkt);
        return worte;
    }

    /** Words up to the next condition, or anything in quotes. */
    private static String nimmWorte(Lesestand stand) {
        if (stand.jetzt().art() == Stueck.Art.NAME) {
            stand.weiter(1);
            return stand.vorher().text();
        }
        var worte = new ArrayList<String>();
        while (stand.jetzt().art() == Stueck.Art.WORT && !Schluesselworte.bei(stand.jetzt())
                || !worte.isEmpty() && stand.jetzt().art() == Stueck.Art.ZAHL) {
            worte.add(stand.jetzt().text());
            stand.weiter(1);
        }
        return String.join(" ", worte);
    }

    private static void unbekannterNachweis(Lesestand stand) {
        var worte = worte(stand);
        if (worte.isEmpty()) {
            stand.erwartet("Hier fehlt ein Nachweis", List.of("Führerschein B", "Staplerschein"));
            return;
        }
        var aehnliche = stand.kunde().nachweis(worte) instanceof Auskunft.Unbekannt<Set<String>>(var namen)
                ? namen
                : List.<String>of();
        var erstes = stand.jetzt();
        nimmWorte(stand);
        stand.fehler(new Lesefehler(stand.seit(erstes), "Den Nachweis »" + worte + "« kennt das Verzeichnis nicht.",
                aehnliche, aehnliche.isEmpty() ? null : aehnliche.getFirst()));
    }
}
