package de.passgenau.api.protokoll.kette;

/**
 * From where to where a chain reaches at least, kept beside it and sealed, so that neither end can be cut off unnoticed.
 *
 * @param beginn number of the first entry that is still kept
 * @param nummer number of the last entry when this was written
 * @param hash of that entry
 */
public record Kettenstand(String instanz, long beginn, long nummer, String hash, String siegel) {

    public static Kettenstand besiegelt(long beginn, Kettenende ende, Besiegelung besiegelung) {
        var ohne = new Kettenstand(ende.instanz(), beginn, ende.nummer(), ende.hash(), "");
        return new Kettenstand(ende.instanz(), beginn, ende.nummer(), ende.hash(), besiegelung.siegel(ohne.text()));
    }

    /** Whether this application has written it so. */
    public boolean gilt(Besiegelung besiegelung) {
        return siegel.equals(besiegelung.siegel(text()));
    }

    private String text() {
        return "stand\n" + beginn + '\n' + Kettenende.siegeltext(instanz, nummer, hash);
    }
}
