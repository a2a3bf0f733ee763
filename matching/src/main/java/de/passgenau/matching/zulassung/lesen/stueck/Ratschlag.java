package de.passgenau.matching.zulassung.lesen.stueck;

import java.util.List;

import de.passgenau.matching.text.Tabelle;
import org.jspecify.annotations.Nullable;

/** What to write instead of words that are often written and that no condition of the language can say.
 *
 * @param meldung why not, a German sentence
 * @param statt what may be meant */
record Ratschlag(String meldung, List<String> statt) {

    private static final Vokabel<Ratschlag> ALLE = alle();

    private static Vokabel<Ratschlag> alle() {
        var alle = new Vokabel<Ratschlag>();
        Tabelle.lesen(Ratschlag.class, "ratschlaege.tsv")
                .forEach(zeile -> alle.mit(new Ratschlag(zeile[1], List.of(zeile[2].split(";"))), zeile[0].split(";")));
        return alle;
    }

    /** The error for the words that stand here; null if there is no advice for them. Reads nothing. */
    static @Nullable Lesefehler hier(Lesestand stand) {
        int gemerkt = stand.merke();
        var erstes = stand.jetzt();
        var rat = ALLE.lies(stand);
        var fehler = rat == null ? null : new Lesefehler(stand.seit(erstes), rat.meldung, rat.statt, null);
        stand.zurueck(gemerkt);
        return fehler;
    }
}
