package de.passgenau.matching.zulassung.lesen;

import java.util.ArrayList;
import java.util.List;

import de.passgenau.matching.zulassung.Bedingung;
import de.passgenau.matching.zulassung.Merkmal;
import de.passgenau.matching.zulassung.lesen.stueck.Lesefehler;
import de.passgenau.matching.zulassung.lesen.stueck.Lesestand;
import de.passgenau.matching.zulassung.lesen.stueck.Stueck;
import org.jspecify.annotations.Nullable;

/** Reads conditions with und, oder, nicht and brackets; und binds closer than oder. */
final class Ausdruckleser {

    private static final int TIEFSTE = 40;
    private static final String[] FUELLWORTE = {"nur", "noch", "bisher", "bislang", "bereits", "schon", "auch", "die",
            "für", "sie"};

    private final Lesestand stand;
    private final Bindung bindung;
    private final Verbund verbund;
    private final Einzelleser einzelne;
    private List<Lesefehler> schwache = new ArrayList<>();
    private int tiefe;

    Ausdruckleser(Lesestand stand, Verbund verbund) {
        this.stand = stand;
        this.verbund = verbund;
        bindung = new Bindung(stand);
        einzelne = new Einzelleser(stand, verbund);
    }

    /** Up to the end of the sentence or to a bracket that closes; null after an error. */
    @Nullable
    Bedingung lies() {
        var aussen = schwache;
        schwache = new ArrayList<>();
        var erstes = stand.jetzt();
        var teile = new ArrayList<@Nullable Bedingung>();
        do {
            teile.add(und());
        } while (bindung.nimm("oder", "bzw"));
        if (teile.size() > 1 && !schwache.isEmpty() && !teile.contains(null)) {
            stand.fehler(schwache.getFirst());
        }
        schwache = aussen;
        return verbund.oder(erstes, teile);
    }

    private @Nullable Bedingung und() {
        var erstes = stand.jetzt();
        var teile = new ArrayList<@Nullable Bedingung>();
        do {
            teile.add(eine());
            nimmAusnahme(teile);
            bindung.pruefe();
        } while (bindung.nimm(Bindung.UND) || nimmSchwaches());
        return verbund.und(erstes, teile);
    }

    /** A comma, or nothing at all, means und; beside oder nobody knows how far it reaches. */
    private boolean nimmSchwaches() {
        var hier = stand.jetzt();
        if (hier.istZeichen(",") && !bindung.istRelativsatz() && !stand.danach(1).ist("oder")) {
            merkeSchwaches(hier, "Neben »oder« kann das Komma »und« oder »oder« heißen");
            stand.weiter(1);
            return true;
        }
        if (Bindung.setztFort(stand)) {
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
        teile.add(verbund.nicht(hier, ausnahme));
        nimmAusnahme(teile);
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
            return verbund.nicht(erstes, eine());
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
        return stand.nimm("sowohl") ? paar(erstes, "auch", false) : einzelne.lies();
    }

    private @Nullable Bedingung klammer(Stueck offene) {
        var inhalt = lies();
        einzelne.nachKlammer();
        return stand.nimmZeichen(")")
                ? inhalt
                : stand.fehler(offene.stelle(), "Diese Klammer wird nicht geschlossen.");
    }

    /** At least one of them, as with oder; what begins with entweder needs no brackets, what ends it may. */
    private @Nullable Bedingung entweder(Stueck erstes) {
        var aussen = schwache;
        schwache = new ArrayList<>();
        var teile = new ArrayList<@Nullable Bedingung>();
        teile.add(und());
        while (bindung.nimm("oder")) {
            teile.add(eine());
        }
        schwache.forEach(stand::fehler);
        schwache = aussen;
        if (teile.size() == 1) {
            return teile.contains(null) ? null : stand.erwartet("Hier fehlt »oder«", List.of("oder"));
        }
        return stand.ist(Bindung.UND)
                ? stand.fehler(stand.jetzt().stelle(),
                        "Gehört das noch zu »entweder … oder«? Bitte Klammern setzen.")
                : verbund.oder(erstes, teile);
    }

    /** "weder A noch B", "sowohl A als auch B". */
    private @Nullable Bedingung paar(Stueck erstes, String bindewort, boolean verneint) {
        var teile = new ArrayList<@Nullable Bedingung>();
        do {
            var hier = stand.jetzt();
            var teil = eine();
            teile.add(verneint ? verbund.nicht(hier, teil) : teil);
            stand.ueberlies("als", "wie");
        } while (bindung.nimm(bindewort));
        return teile.size() == 1 && !teile.contains(null)
                ? stand.erwartet("Hier fehlt »" + bindewort + "«", List.of(bindewort))
                : verbund.und(erstes, teile);
    }
}
