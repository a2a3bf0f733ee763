package de.passgenau.matching.zulassung.lesen;

import java.util.ArrayList;
import java.util.List;

import de.passgenau.matching.zulassung.Bedingung;
import de.passgenau.matching.zulassung.Merkmal;
import de.passgenau.matching.zulassung.lesen.stueck.Lesefehler;
import de.passgenau.matching.zulassung.lesen.stueck.Lesestand;
import de.passgenau.matching.zulassung.lesen.stueck.Stueck;
import org.jspecify.annotations.Nullable;

/** Reads conditions with und, oder, nicht and brackets; where und and oder meet without brackets, it asks back. */
final class Ausdruckleser {

    private static final int TIEFSTE = 40;

    private final Lesestand stand;
    private final Bindung bindung;
    private final Verbund verbund;
    private final Einzelleser einzelne;
    private Ebene ebene = new Ebene();
    private int tiefe;

    /** What connects the conditions between two brackets. */
    private static final class Ebene {

        private final List<Lesefehler> schwache = new ArrayList<>();
        private final List<List<@Nullable Bedingung>> ketten = new ArrayList<>();
        private @Nullable Stueck und;
        private @Nullable Stueck oder;
    }

    Ausdruckleser(Lesestand stand, Verbund verbund) {
        this.stand = stand;
        this.verbund = verbund;
        bindung = new Bindung(stand);
        einzelne = new Einzelleser(stand, verbund);
    }

    /** Up to the end of the sentence or to a bracket that closes; null after an error. */
    @Nullable
    Bedingung lies() {
        var aussen = ebene;
        ebene = new Ebene();
        var erstes = stand.jetzt();
        var teile = new ArrayList<@Nullable Bedingung>();
        do {
            ebene.oder = teile.isEmpty() ? ebene.oder : stand.vorher();
            teile.add(und());
        } while (bindung.nimm("oder", "bzw"));
        if (!teile.contains(null)) {
            pruefe(teile.size() > 1);
        }
        ebene = aussen;
        return verbund.oder(erstes, teile);
    }

    /** No word reaches farther than another; who means both has to say how far. */
    private void pruefe(boolean verbunden) {
        var und = ebene.und;
        if (und != null && ebene.oder != null) {
            stand.fehler(new Lesefehler(und.stelle(),
                    "Neben »oder« ist unklar, was »" + und.text() + "« verbindet; bitte Klammern setzen.",
                    Verbund.lesarten(ebene.ketten), null));
        } else if (verbunden && !ebene.schwache.isEmpty()) {
            stand.fehler(ebene.schwache.getFirst());
        } else if (ebene.oder != null) {
            ebene.schwache.stream()
                    .filter(eines -> !eines.meldung().contains("Komma"))
                    .findFirst()
                    .ifPresent(stand::fehler);
        }
    }

    private @Nullable Bedingung und() {
        var erstes = stand.jetzt();
        var teile = new ArrayList<@Nullable Bedingung>();
        do {
            teile.add(eine());
            nimmAusnahme(teile);
            bindung.pruefe();
        } while (nimmUnd() || nimmSchwaches());
        ebene.ketten.add(teile);
        return verbund.und(erstes, teile);
    }

    private boolean nimmUnd() {
        boolean hier = bindung.nimm(Bindung.UND);
        if (hier && ebene.und == null) {
            ebene.und = stand.vorher();
        }
        return hier;
    }

    /** A condition of its own; what stands behind oder inside it may be one as well. */
    private @Nullable Bedingung einzelne() {
        int beginn = stand.merke();
        var eine = einzelne.lies();
        int ende = stand.merke();
        int offen = 0;
        for (int i = beginn; eine != null && i < ende; i++) {
            stand.zurueck(i);
            offen += stand.jetzt().istZeichen("(") ? 1 : stand.jetzt().istZeichen(")") ? -1 : 0;
            if (offen == 0 && stand.nimm("oder") && Merkmalleser.waereEineBedingung(stand)) {
                ebene.oder = stand.vorher();
            }
        }
        stand.zurueck(ende);
        return eine;
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
        ebene.schwache
                .add(new Lesefehler(hier.stelle(), meldung + "; bitte das Bindewort schreiben oder Klammern setzen.",
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
        Schluesselworte.ueberliesFuellworte(stand);
        var eine = geschachtelt();
        tiefe--;
        return eine;
    }

    private @Nullable Bedingung geschachtelt() {
        var erstes = stand.jetzt();
        if (stand.ist("nicht") && !Richtung.verneint(stand)) {
            stand.weiter(1);
            return nicht(erstes);
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
        return stand.nimm("sowohl") ? paar(erstes, "auch", false) : einzelne();
    }

    /** "nicht Frauen oder Migranten": nobody can see whether nicht reaches behind oder. */
    private @Nullable Bedingung nicht(Stueck verneinung) {
        var oder = ebene.oder;
        ebene.oder = null;
        var verneinte = eine();
        if (ebene.oder == null) {
            ebene.oder = oder;
            return verbund.nicht(verneinung, verneinte);
        }
        return stand.fehler(new Lesefehler(ebene.oder.stelle(),
                "Reicht »" + verneinung.text() + "« auch hinter »oder«? Bitte Klammern setzen.",
                List.of("nicht (… oder …)", "(nicht …) oder …"), null));
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
        var aussen = ebene;
        ebene = new Ebene();
        var teile = new ArrayList<@Nullable Bedingung>();
        teile.add(und());
        while (bindung.nimm("oder")) {
            teile.add(eine());
        }
        ebene.schwache.forEach(stand::fehler);
        ebene = aussen;
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
