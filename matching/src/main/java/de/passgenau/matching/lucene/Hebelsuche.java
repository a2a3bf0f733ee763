package de.passgenau.matching.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
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
    private final Set<String> zulassungsnachweise;

    /** @param auftrag for Maßnahmen */
    Hebelsuche(Massnahmenrang rang, IndexSearcher searcher, Rangauftrag<Profil> auftrag) throws IOException {
        this.rang = rang;
        this.searcher = searcher;
        this.auftrag = auftrag.mit(Ausschnitt.erste(searcher.getIndexReader().maxDoc()));
        this.offene = rang.suche(searcher, this.auftrag).funde();
        this.offeneIds = new HashSet<>(offene.stream().map(Rangfund::id).toList());
        this.zulassungsnachweise = rang.verlangteNachweise(searcher);
    }

    /** Those that open something, the most first. */
    List<Hebel> suche(Aenderungen aenderungen, Stellenhebel stellen) throws IOException {
        var hebel = new ArrayList<Hebel>();
        var verlangt = new HashSet<>(stellen.verlangt());
        verlangt.addAll(zulassungsnachweise);
        for (var aenderung : aenderungen.fuer(auftrag.anfrage(), verlangt)) {
            long neueStellen = neueStellen(aenderung, stellen);
            long neueMassnahmen = neueMassnahmen(aenderung);
            if (neueStellen > 0 || neueMassnahmen > 0) {
                hebel.add(new Hebel(aenderung, neueStellen, neueMassnahmen, helfen(aenderung)));
            }
        }
        hebel.sort(Hebel.REIHENFOLGE);
        return hebel;
    }

    private long neueStellen(Aenderung aenderung, Stellenhebel stellen) throws IOException {
        return aenderung instanceof Aenderung.NachweisErworben nachweis
                ? stellen.mit(nachweis.enthalten())
                : stellen.fuer(aenderung.angewandt(auftrag.anfrage()).arbeit());
    }

    private long neueMassnahmen(Aenderung aenderung) throws IOException {
        if (aenderung instanceof Aenderung.NachweisErworben nachweis
                && Collections.disjoint(nachweis.enthalten(), zulassungsnachweise)) {
            return 0;
        }
        return rang.suche(searcher, auftrag.fuer(aenderung.angewandt(auftrag.anfrage())))
                .funde()
                .stream()
                .filter(fund -> !offeneIds.contains(fund.id()))
                .count();
    }

    private List<String> helfen(Aenderung aenderung) {
        return offene.stream()
                .filter(fund -> aenderung.wirdBearbeitetVon(rang.massnahme(searcher, fund)))
                .map(Rangfund::id)
                .toList();
    }
}
