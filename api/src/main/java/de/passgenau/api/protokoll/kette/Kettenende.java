package de.passgenau.api.protokoll.kette;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a chain ends, which is all one has to know to go on.
 *
 * @param nummer of the last entry; 0 if there is none
 * @param hash of the last entry, or {@link Protokolleintrag#ANFANG}
 * @param letzter the last entry, null if it is not there
 */
public record Kettenende(String instanz, long nummer, String hash, @Nullable Protokolleintrag letzter) {

    public static Kettenende leer(String instanz) {
        return new Kettenende(instanz, 0, Protokolleintrag.ANFANG, null);
    }

    public static Kettenende hinter(Protokolleintrag letzter) {
        return new Kettenende(letzter.instanz(), letzter.nummer(), letzter.hash(), letzter);
    }

    /**
     * The entries that say this, in the given order; in front of them the seal of the day before, if it has none yet.
     */
    public List<Protokolleintrag> fortgesetzt(List<Vermerk> vermerke, Instant jetzt, Besiegelung besiegelung) {
        var neue = new ArrayList<Protokolleintrag>();
        var ende = this;
        if (istZuSiegeln(jetzt)) {
            ende = ende.angehaengt(Vermerk.siegel(besiegelung.siegel(siegeltext(instanz, nummer, hash))), jetzt, neue);
        }
        for (var vermerk : vermerke) {
            ende = ende.angehaengt(vermerk, jetzt, neue);
        }
        return neue;
    }

    /** Whether the last day has ended without a seal. */
    public boolean istZuSiegeln(Instant jetzt) {
        return letzter != null && !letzter.istSiegel() && letzter.tag().isBefore(Protokolleintrag.tag(jetzt));
    }

    private Kettenende angehaengt(Vermerk vermerk, Instant jetzt, List<Protokolleintrag> neue) {
        var neuer = Protokolleintrag.hinter(this, spaetestens(jetzt), vermerk);
        neue.add(neuer);
        return hinter(neuer);
    }

    /** A clock that was set back lets no entry be older than the one before. */
    private Instant spaetestens(Instant jetzt) {
        return letzter == null || letzter.zeit().isBefore(jetzt) ? jetzt : letzter.zeit();
    }

    /** What a seal is made over: the entry it closes the day with. */
    static String siegeltext(String instanz, long nummer, String hash) {
        return instanz + '\n' + nummer + '\n' + hash;
    }
}
