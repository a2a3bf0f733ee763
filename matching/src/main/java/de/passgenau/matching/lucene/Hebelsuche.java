package de.passgenau.matching.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.hebel.Aenderung;
import de.passgenau.matching.hebel.Aenderungen;
import de.passgenau.matching.hebel.Hebel;
import de.passgenau.matching.lucene.massnahme.Massnahmenrang;
import de.passgenau.matching.lucene.rang.Rangauftrag;
import de.passgenau.matching.lucene.rang.Rangfund;
import de.passgenau.matching.lucene.tafel.Stellenhebel;
import de.passgenau.matching.profil.Profil;
import org.apache.lucene.search.IndexSearcher;

/** What each single change would open for one person, in one state of the Maßnahmen. */
final class Hebelsuche {

    private final Massnahmenrang rang;
    private final IndexSearcher searcher;
    private final Rangauftrag<Profil> auftrag;
    private final List<Rangfund> offene;
    private final Set<String> offeneIds;

    /** @param auftrag for Maßnahmen */
    Hebelsuche(Massnahmenrang rang, IndexSearcher searcher, Rangauftrag<Profil> auftrag) throws IOException {
        this.rang = rang;
        this.searcher = searcher;
        this.auftrag = auftrag.mit(Ausschnitt.erste(searcher.getIndexReader().maxDoc()));
        this.offene = rang.suche(searcher, this.auftrag).funde();
        this.offeneIds = new HashSet<>(offene.stream().map(Rangfund::id).toList());
    }

    /** Those that open something, the most first. */
    List<Hebel> suche(Aenderungen aenderungen, Stellenhebel stellen) throws IOException {
        var hebel = new ArrayList<Hebel>();
        for (var aenderung : aenderungen.fuer(auftrag.anfrage(), stellen.verlangt())) {
            var einer = hebel(aenderung, stellen);
            if (einer.stellen() > 0 || einer.massnahmen() > 0) {
                hebel.add(einer);
            }
        }
        hebel.sort(Hebel.REIHENFOLGE);
        return hebel;
    }

    private Hebel hebel(Aenderung aenderung, Stellenhebel stellen) throws IOException {
        var danach = aenderung.angewandt(auftrag.anfrage());
        long neueStellen = aenderung instanceof Aenderung.NachweisErworben
                ? stellen.mit(danach.arbeit().nachweise())
                : stellen.fuer(danach.arbeit());
        long neueMassnahmen = rang.suche(searcher, auftrag.fuer(danach))
                .funde()
                .stream()
                .filter(fund -> !offeneIds.contains(fund.id()))
                .count();
        return new Hebel(aenderung, neueStellen, neueMassnahmen, helfen(aenderung));
    }

    private List<String> helfen(Aenderung aenderung) {
        return offene.stream()
                .filter(fund -> aenderung.wirdBearbeitetVon(rang.massnahme(searcher, fund)))
                .map(Rangfund::id)
                .toList();
    }
}
