package de.passgenau.matching.zulassung.lesen;

import java.util.ArrayList;
import java.util.List;

import de.passgenau.matching.zulassung.Bedingung;
import de.passgenau.matching.zulassung.Merkmal;
import de.passgenau.matching.zulassung.lesen.stueck.Lesestand;
import de.passgenau.matching.zulassung.lesen.stueck.Zerleger;
import org.jspecify.annotations.Nullable;

/** Reads a whole rule: sentences, lines of a list and relative clauses, which belong together with und. */
final class Satzleser {

    private static final String[] MENSCHEN = {"Menschen", "Personen", "Teilnehmende", "Teilnehmer", "Kunden",
            "Leistungsberechtigte", "Leistungsberechtigten", "Bewerber", "eLb"};

    private final Lesestand stand;
    private final Bindung bindung;
    private final Verbund verbund;
    private final Ausdruckleser ausdruecke;

    Satzleser(Lesestand stand, Fundstellen stellen) {
        this.stand = stand;
        bindung = new Bindung(stand);
        verbund = new Verbund(stand, stellen);
        ausdruecke = new Ausdruckleser(stand, verbund);
    }

    /** Null after an error. */
    @Nullable
    Bedingung lies() {
        var erstes = stand.jetzt();
        var saetze = new ArrayList<@Nullable Bedingung>();
        do {
            anrede(saetze);
            if (!stand.amEnde() || saetze.isEmpty()) {
                saetze.add(ausdruecke.lies());
                ueberschuss();
            }
        } while (stand.nimmZeichen(Zerleger.SATZENDE) || bindung.nimmRelativsatz());
        return verbund.und(erstes, saetze);
    }

    /** "Für Menschen", unless that begins the name of a target group. */
    private void anrede(List<@Nullable Bedingung> saetze) {
        int gemerkt = stand.merke();
        stand.nimm("nur", "ausschließlich");
        if (stand.nimmFolge("offen", "für") && stand.ist("alle")) {
            stand.zurueck(gemerkt);
            return;
        }
        stand.nimm("für");
        stand.nimm("alle");
        boolean erwerbsfaehige = stand.nimm("erwerbsfähige", "erwerbsfähigen");
        if (!erwerbsfaehige && stand.vorher().ist("alle") && !stand.ist(MENSCHEN)) {
            stand.weiter(-1);
        }
        var gruppe = Personenleser.ZIELGRUPPEN.hier(stand);
        if (!gruppe && stand.nimm(MENSCHEN) && stand.amEnde()) {
            saetze.add(new Merkmal.Alle());
        }
        if (!gruppe) {
            bindung.nimmRelativsatz();
        }
    }

    /** What stands behind a finished condition and before the end of the sentence is an error. */
    private void ueberschuss() {
        while (!stand.amEnde() && !stand.jetzt().istZeichen(Zerleger.SATZENDE) && !bindung.istRelativsatz()) {
            if (stand.nimmZeichen(")")) {
                stand.fehler(stand.vorher().stelle(), "Diese Klammer wurde nicht geöffnet.");
            }
            if (bindung.nimmIrgendeine()) {
                ausdruecke.lies();
            } else {
                bindung.pruefe();
            }
        }
    }
}
