package de.passgenau.matching.zulassung.lesen;

import java.util.ArrayList;
import java.util.List;

import de.passgenau.matching.zulassung.Bedingung;
import de.passgenau.matching.zulassung.Merkmal;
import org.jspecify.annotations.Nullable;

/** Reads conditions with und, oder, nicht and brackets; und binds closer than oder. */
final class Ausdruckleser {

    private static final int TIEFSTE = 40;
    private static final String[] UND = {"und", "sowie", "aber", "jedoch"};
    private static final String[] BINDEWORTE = {"und", "oder", "sowie", "aber", "jedoch", "außer", "bzw"};
    private static final String[] FUELLWORTE = {"nur", "noch", "bisher", "bislang", "bereits", "schon", "auch", "die",
            "für", "sie"};
    private static final String[] MENSCHEN = {"Menschen", "Personen", "Teilnehmende", "Teilnehmer", "Kunden",
            "Leistungsberechtigte", "Leistungsberechtigten", "Bewerber"};

    private final Lesestand stand;
    private final Fundstellen stellen = new Fundstellen();
    private List<Lesefehler> schwache = new ArrayList<>();
    private @Nullable Stueck verneintes;
    private int tiefe;

    Ausdruckleser(Lesestand stand) {
        this.stand = stand;
    }

    Fundstellen stellen() {
        return stellen;
    }

    /** Whether a condition begins here that may follow another one without und: "Frauen ab 25 ohne Berufsabschluss". */
    static boolean setztFort(Lesestand stand) {
        return stand.ist("mit", "ohne", "ab", "über", "unter", "seit", "zwischen", "aus", "im", "in", "älter", "jünger",
                "mindestens", "wenigstens", "höchstens", "maximal", "mind.", "max.", "wohnhaft", "außer");
    }

    /** The whole text; null after an error. */
    @Nullable
    Bedingung alles() {
        var erstes = stand.jetzt();
        var saetze = new ArrayList<@Nullable Bedingung>();
        do {
            anrede(saetze);
            if (!stand.amEnde() || saetze.isEmpty()) {
                saetze.add(oder());
                ueberschuss();
            }
        } while (stand.nimmZeichen(Zerleger.SATZENDE) || nimmRelativsatz());
        return verbunden(erstes, saetze, true);
    }

    /** "Für Menschen", unless that begins the name of a target group. */
    private void anrede(List<@Nullable Bedingung> saetze) {
        int gemerkt = stand.merke();
        stand.nimm("nur");
        if (stand.nimmFolge("offen", "für") && stand.ist("alle")) {
            stand.zurueck(gemerkt);
            return;
        }
        stand.nimm("für");
        var gruppe = Personenleser.ZIELGRUPPEN.hier(stand);
        if (!gruppe && stand.nimm(MENSCHEN) && stand.amEnde()) {
            saetze.add(new Merkmal.Alle());
        }
        if (!gruppe && stand.jetzt().istZeichen(",")) {
            nimmRelativsatz();
        }
    }

    private boolean nimmRelativsatz() {
        if (stand.jetzt().istZeichen(",") && stand.danach(1).ist("die")) {
            stand.weiter(2);
            return true;
        }
        return false;
    }

    /** What stands behind a finished condition and before the end of the sentence is an error. */
    private void ueberschuss() {
        while (!stand.amEnde() && !stand.jetzt().istZeichen(Zerleger.SATZENDE)
                && !(stand.jetzt().istZeichen(",") && stand.danach(1).ist("die"))) {
            if (stand.nimmZeichen(")")) {
                stand.fehler(stand.vorher().stelle(), "Diese Klammer wurde nicht geöffnet.");
            }
            if (stand.nimm(BINDEWORTE) || stand.nimmZeichen(",")) {
                oder();
            } else {
                pruefeFortsetzung();
            }
        }
    }

    private @Nullable Bedingung oder() {
        var aussen = schwache;
        schwache = new ArrayList<>();
        var erstes = stand.jetzt();
        var teile = new ArrayList<@Nullable Bedingung>();
        do {
            teile.add(und());
        } while (nimm("oder", "bzw"));
        if (teile.size() > 1 && !schwache.isEmpty() && !teile.contains(null)) {
            stand.fehler(schwache.getFirst());
        }
        schwache = aussen;
        return verbunden(erstes, teile, false);
    }

    /** With or without a comma in front of it. */
    private boolean nimm(String... bindeworte) {
        int gemerkt = stand.merke();
        stand.nimmZeichen(",");
        if (stand.nimm(bindeworte)) {
            return true;
        }
        stand.zurueck(gemerkt);
        return false;
    }

    private @Nullable Bedingung und() {
        var erstes = stand.jetzt();
        var teile = new ArrayList<@Nullable Bedingung>();
        do {
            teile.add(eine());
            nimmAusnahme(teile);
            pruefeFortsetzung();
        } while (nimm(UND) || nimmSchwaches());
        return verbunden(erstes, teile, true);
    }

    /** A comma, or nothing at all, means und; beside oder nobody knows how far it reaches. */
    private boolean nimmSchwaches() {
        var hier = stand.jetzt();
        if (hier.istZeichen(",") && !stand.danach(1).ist("die") && !stand.danach(1).ist("oder")) {
            merkeSchwaches(hier, "Neben »oder« kann das Komma »und« oder »oder« heißen");
            stand.weiter(1);
            return true;
        }
        if (setztFort(stand)) {
            merkeSchwaches(hier, "Neben »oder« ist unklar, wozu »" + hier.text() + "« gehört");
            return true;
        }
        return false;
    }

    private void merkeSchwaches(Stueck hier, String meldung) {
        schwache.add(new Lesefehler(hier.stelle(), meldung + "; bitte das Bindewort schreiben oder Klammern setzen.",
                List.of("und", "oder"), null));
    }

    /** "außer Kategorie S" behind a condition is "und nicht Kategorie S"; of all it leaves just that. */
    private void nimmAusnahme(List<@Nullable Bedingung> teile) {
        int gemerkt = stand.merke();
        stand.nimmZeichen(",");
        var hier = stand.jetzt();
        if (!stand.nimm("außer", "ausgenommen")) {
            stand.zurueck(gemerkt);
            return;
        }
        merkeSchwaches(hier, "Neben »oder« ist unklar, wovon »außer« ausnimmt");
        stand.ueberlies("bei", "wenn", "für", "mit");
        var ausnahme = eine();
        if (teile.getLast() instanceof Merkmal.Alle) {
            teile.removeLast();
        }
        teile.add(ausnahme == null ? null : gemerkt(hier, new Bedingung.Nicht(ausnahme)));
        nimmAusnahme(teile);
    }

    private @Nullable Bedingung verbunden(Stueck erstes, List<@Nullable Bedingung> teile, boolean alle) {
        var ganze = new ArrayList<Bedingung>();
        for (var teil : teile) {
            if (teil == null) {
                return null;
            }
            ganze.add(teil);
        }
        return ganze.size() == 1
                ? ganze.getFirst()
                : gemerkt(erstes, alle ? new Bedingung.Und(ganze) : new Bedingung.Oder(ganze));
    }

    private Bedingung gemerkt(Stueck erstes, Bedingung bedingung) {
        stellen.merke(bedingung, stand.seit(erstes));
        return bedingung;
    }

    private @Nullable Bedingung eine() {
        if (tiefe > TIEFSTE) {
            stand.fehler(stand.jetzt().stelle(), "Die Regel ist zu tief geschachtelt, höchstens " + TIEFSTE + "-mal.");
            while (!stand.amEnde()) {
                stand.weiter(1);
            }
            return null;
        }
        tiefe++;
        stand.ueberlies(FUELLWORTE);
        var eine = geschachtelt();
        tiefe--;
        return eine;
    }

    private @Nullable Bedingung geschachtelt() {
        var erstes = stand.jetzt();
        if (stand.ist("nicht") && !Richtung.verneint(stand)) {
            stand.weiter(1);
            var teil = eine();
            return teil == null ? null : gemerkt(erstes, new Bedingung.Nicht(teil));
        }
        if (stand.nimmZeichen("(")) {
            return klammer(erstes);
        }
        if (stand.nimm("entweder")) {
            return entweder(erstes);
        }
        if (stand.nimm("weder")) {
            return paar(erstes, "noch", true);
        }
        return stand.nimm("sowohl") ? paar(erstes, "auch", false) : merkmal(erstes);
    }

    /** At least one of them, as with oder; what begins with entweder needs no brackets, what ends it may. */
    private @Nullable Bedingung entweder(Stueck erstes) {
        var aussen = schwache;
        schwache = new ArrayList<>();
        var teile = new ArrayList<@Nullable Bedingung>();
        teile.add(und());
        while (nimm("oder")) {
            teile.add(eine());
        }
        schwache.forEach(stand::fehler);
        schwache = aussen;
        if (teile.size() == 1) {
            return teile.contains(null) ? null : stand.erwartet("Hier fehlt »oder«", List.of("oder"));
        }
        return stand.ist(UND)
                ? stand.fehler(stand.jetzt().stelle(),
                        "Gehört das noch zu »entweder … oder«? Bitte Klammern setzen.")
                : verbunden(erstes, teile, false);
    }

    /** "weder A noch B", "sowohl A als auch B". */
    private @Nullable Bedingung paar(Stueck erstes, String bindewort, boolean verneint) {
        var teile = new ArrayList<@Nullable Bedingung>();
        do {
            var hier = stand.jetzt();
            var teil = eine();
            teile.add(teil == null || !verneint ? teil : gemerkt(hier, new Bedingung.Nicht(teil)));
            stand.ueberlies("als", "wie");
        } while (nimm(bindewort));
        return teile.size() == 1 && !teile.contains(null)
                ? stand.erwartet("Hier fehlt »" + bindewort + "«", List.of(bindewort))
                : verbunden(erstes, teile, true);
    }

    private @Nullable Bedingung merkmal(Stueck erstes) {
        if (verneintes != null && istBesitz()) {
            stand.fehler(new Lesefehler(erstes.stelle(), "Gilt »" + verneintes.text() + "« auch für »"
                    + erstes.text() + "«?",
                    List.of(verneintes.text() + " " + erstes.text(), "mit " + erstes.text()), null));
            zumNaechsten();
            return null;
        }
        verneintes = stand.ist("ohne", "kein", "keine", "keinen") ? erstes : null;
        var merkmal = new Merkmalleser(stand).lies();
        if (merkmal == null) {
            zumNaechsten();
            return null;
        }
        merkmal.merkmale().forEach(teil -> stellen.merke(teil, stand.seit(erstes)));
        var alles = stand.nimmFolge("nicht", "vorhanden") ? new Bedingung.Nicht(merkmal) : merkmal;
        var gemerkt = gemerkt(erstes, alles);
        stand.nimmFolge("liegt", "vor");
        stand.ueberlies(Anfang.DANACH);
        return gemerkt;
    }

    /** Something to have, without a word on whether one should have it. */
    private boolean istBesitz() {
        return stand.ist("Berufsabschluss", "Berufsausbildung", "Ausbildung", "Führerschein", "Fahrerlaubnis")
                || stand.ist("Schulabschluss") && (stand.danach(1).art() != Stueck.Art.WORT || istBindewort(1))
                || new Bildungsleser(stand).istNachweis();
    }

    private boolean istBindewort(int schritte) {
        return List.of(BINDEWORTE).contains(stand.danach(schritte).form());
    }

    private @Nullable Bedingung klammer(Stueck offene) {
        var inhalt = oder();
        verneintes = null;
        return stand.nimmZeichen(")")
                ? inhalt
                : stand.fehler(offene.stelle(), "Diese Klammer wird nicht geschlossen.");
    }

    private void pruefeFortsetzung() {
        if (!istTrennung() && !setztFort(stand)) {
            stand.erwartet("Hier fehlt »und« oder »oder«", List.of("und", "oder"));
            zumNaechsten();
        }
    }

    private boolean istTrennung() {
        return stand.amEnde() || stand.ist(BINDEWORTE) || stand.jetzt().istZeichen(")")
                || stand.jetzt().istZeichen(",") || stand.jetzt().istZeichen(Zerleger.SATZENDE);
    }

    /** Behind an error to where the next condition may begin. */
    private void zumNaechsten() {
        int offen = 0;
        while (!stand.amEnde()) {
            boolean koordinate = stand.jetzt().istZeichen(",") && stand.danach(1).art() == Stueck.Art.ZAHL;
            if (offen == 0 && istTrennung() && !koordinate) {
                return;
            }
            offen += stand.jetzt().istZeichen("(") ? 1 : 0;
            offen -= stand.jetzt().istZeichen(")") ? 1 : 0;
            stand.weiter(1);
        }
    }
}
