package de.passgenau.matching.bewertung.stelle;

import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.angebot.Stellenart;
import de.passgenau.matching.angebot.Stellenmerkmal;
import de.passgenau.matching.beruf.Anforderungsniveau;
import org.jspecify.annotations.Nullable;

/** What counts for the occupation beside its code in an offer: a fact with few values. */
public record Stellenlage(
        @Nullable Anforderungsniveau niveau,
        Stellenart art,
        boolean quereinstieg,
        boolean fuerErwachsene) {

    private static final int NIVEAUS = Anforderungsniveau.values().length + 1;
    private static final int ARTEN = Stellenart.values().length;

    /** How many there are. */
    public static final int ANZAHL = NIVEAUS * ARTEN * 4;

    public static Stellenlage von(Stelle stelle) {
        return new Stellenlage(stelle.niveau(), stelle.art(), stelle.merkmale().contains(Stellenmerkmal.QUEREINSTIEG),
                stelle.merkmale().contains(Stellenmerkmal.FUER_ERWACHSENE));
    }

    /** 0 to {@link #ANZAHL} - 1. */
    public int code() {
        int nummer = niveau == null ? 0 : niveau.ordinal() + 1;
        return ((nummer * ARTEN + art.ordinal()) * 2 + (quereinstieg ? 1 : 0)) * 2 + (fuerErwachsene ? 1 : 0);
    }

    public static Stellenlage vonCode(int code) {
        int rest = code / 4;
        int niveau = rest / ARTEN;
        return new Stellenlage(niveau == 0 ? null : Anforderungsniveau.values()[niveau - 1],
                Stellenart.values()[rest % ARTEN], (code & 2) != 0, (code & 1) != 0);
    }
}
