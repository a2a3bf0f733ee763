package de.passgenau.api.protokoll.kette;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Checks one chain, entry by entry in the order of the numbers, in constant memory. A part of a chain can be checked
 * too; nothing is said then about what lies before and behind it.
 */
public final class Kettenpruefung {

    private static final int HOECHSTENS = 100;

    private final String instanz;
    private final Besiegelung besiegelung;
    private final @Nullable Kettenstand stand;
    private final boolean ganz;

    private final List<Befund> befunde = new ArrayList<>();
    private long anzahlBefunde;
    private long eintraege;
    private long siegel;
    private long erste;
    private @Nullable Protokolleintrag letzter;
    private boolean kopfGesehen;

    private Kettenpruefung(String instanz, Besiegelung besiegelung, @Nullable Kettenstand stand, boolean ganz) {
        this.instanz = instanz;
        this.besiegelung = besiegelung;
        this.stand = stand;
        this.ganz = ganz;
    }

    /** @param stand what is kept beside the chain; null if there is nothing, which is a finding of its own */
    public static Kettenpruefung ganz(String instanz, @Nullable Kettenstand stand, Besiegelung besiegelung) {
        return new Kettenpruefung(instanz, besiegelung, stand, true);
    }

    public static Kettenpruefung teil(String instanz, Besiegelung besiegelung) {
        return new Kettenpruefung(instanz, besiegelung, null, false);
    }

    /** The whole check of a chain that is at hand. */
    public static Kettenbericht pruefe(List<Protokolleintrag> kette, Kettenstand stand, Besiegelung besiegelung) {
        var pruefung = ganz(stand.instanz(), stand, besiegelung);
        kette.forEach(pruefung::nimm);
        return pruefung.abgeschlossen();
    }

    public void nimm(Protokolleintrag eintrag) {
        if (istGekuerzt(eintrag)) {
            return;
        }
        eintraege++;
        if (!eintrag.instanz().equals(instanz)) {
            befund(eintrag.nummer(), Befundart.FREMD);
            return;
        }
        if (!eintrag.hash().equals(eintrag.errechneterHash())) {
            befund(eintrag.nummer(), Befundart.VERAENDERT);
        }
        pruefeAnschluss(eintrag);
        pruefeSiegel(eintrag);
        erste = erste == 0 ? eintrag.nummer() : erste;
        kopfGesehen |= stand != null && eintrag.nummer() == stand.nummer() && eintrag.hash().equals(stand.hash());
        letzter = eintrag;
    }

    /** The chain has been shortened behind this one, and somebody was about to remove it. */
    private boolean istGekuerzt(Protokolleintrag eintrag) {
        return stand != null && eintrag.nummer() < stand.beginn() && stand.gilt(besiegelung);
    }

    /** A stored document at this place that is no entry. */
    public void unlesbar(long nummer) {
        eintraege++;
        befund(nummer, Befundart.UNLESBAR);
    }

    private void pruefeAnschluss(Protokolleintrag eintrag) {
        var davor = letzter;
        if (davor == null) {
            pruefeAnfang(eintrag);
            return;
        }
        if (eintrag.nummer() <= davor.nummer()) {
            befund(eintrag.nummer(), Befundart.REIHENFOLGE);
        } else if (eintrag.nummer() > davor.nummer() + 1) {
            befund(davor.nummer() + 1, Befundart.LUECKE);
        }
        if (!eintrag.vorher().equals(davor.hash())) {
            befund(eintrag.nummer(), Befundart.BRUCH);
        }
        if (!eintrag.istSiegel() && !davor.istSiegel() && davor.tag().isBefore(eintrag.tag())) {
            befund(eintrag.nummer(), Befundart.SIEGEL_FEHLT);
        }
    }

    private void pruefeAnfang(Protokolleintrag eintrag) {
        if (!ganz) {
            return;
        }
        if (stand != null && eintrag.nummer() > stand.beginn()) {
            befund(stand.beginn(), Befundart.ANFANG_FEHLT);
        }
        if (eintrag.nummer() == 1 && !eintrag.vorher().equals(Protokolleintrag.ANFANG)) {
            befund(1, Befundart.BRUCH);
        }
        if (eintrag.nummer() > 1 && !eintrag.istSiegel()) {
            befund(eintrag.nummer(), Befundart.ANFANG_FEHLT);
        }
    }

    private void pruefeSiegel(Protokolleintrag eintrag) {
        if (!eintrag.istSiegel()) {
            return;
        }
        siegel++;
        var richtig = besiegelung.siegel(Kettenende.siegeltext(instanz, eintrag.nummer() - 1, eintrag.vorher()));
        if (!richtig.equals(eintrag.vermerk().angaben().get("siegel"))) {
            befund(eintrag.nummer(), Befundart.SIEGEL_FALSCH);
        }
    }

    public Kettenbericht abgeschlossen() {
        if (ganz) {
            pruefeStand();
        }
        var ende = letzter;
        return new Kettenbericht(instanz, eintraege, siegel, erste, ende == null ? 0 : ende.nummer(),
                ende == null ? Protokolleintrag.ANFANG : ende.hash(), befunde, anzahlBefunde);
    }

    private void pruefeStand() {
        var bekannt = stand;
        if (bekannt == null || !bekannt.gilt(besiegelung)) {
            befund(letzter == null ? 0 : letzter.nummer(), Befundart.STAND_FALSCH);
        } else if (bekannt.nummer() > 0 && !kopfGesehen) {
            befund(bekannt.nummer(), Befundart.ENDE_FEHLT);
        }
    }

    private void befund(long nummer, Befundart art) {
        anzahlBefunde++;
        if (befunde.size() < HOECHSTENS) {
            befunde.add(new Befund(instanz, nummer, art));
        }
    }
}
