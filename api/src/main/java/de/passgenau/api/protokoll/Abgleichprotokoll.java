package de.passgenau.api.protokoll;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import de.passgenau.api.protokoll.Entscheidungsausgang.BegruendungFehlt;
import de.passgenau.api.protokoll.Entscheidungsausgang.BegruendungZuLang;
import de.passgenau.api.protokoll.Entscheidungsausgang.Festgehalten;
import de.passgenau.api.protokoll.Entscheidungsausgang.LaufUnbekannt;
import de.passgenau.api.protokoll.Entscheidungsausgang.NichtAngeboten;
import de.passgenau.api.protokoll.Entscheidungsausgang.NichtBefugt;
import de.passgenau.api.protokoll.ablage.Protokollablage;
import de.passgenau.api.protokoll.ablage.Protokollfilter;
import de.passgenau.api.protokoll.ablage.Protokollseiten;
import de.passgenau.api.protokoll.kette.Protokollart;
import de.passgenau.api.security.Rolle;

/** Keeps what the engine has ranked, and what people have made of it. The engine never decides. */
public final class Abgleichprotokoll {

    private static final Set<Rolle> FALLBEARBEITEND = EnumSet.of(Rolle.FALLMANAGER, Rolle.ARBEITGEBERSERVICE);

    private final Protokoll protokoll;
    private final Protokollablage ablage;
    private final Protokollseiten seiten;

    Abgleichprotokoll(Protokoll protokoll, Protokollablage ablage, Protokollseiten seiten) {
        this.protokoll = protokoll;
        this.ablage = ablage;
        this.seiten = seiten;
    }

    /** The last rankings that a case stood in or was ranked for, the newest first. */
    public List<VermerkterLauf> laeufe(String bezug, int hoechstens) {
        var filter = new Protokollfilter(bezug, null, null, null, Set.of(Protokollart.ABGLEICH.name()), Set.of());
        return seiten.seite(filter, new Protokollseiten.Ausschnitt(null, false, hoechstens))
                .eintraege()
                .stream()
                .map(eintrag -> new VermerkterLauf(eintrag.id(), eintrag.zeit(),
                        Abgleichlauf.gelesen(eintrag.vermerk().angaben())))
                .toList();
    }

    /** Completes with the id of the run when it is written down; only then may anybody see the ranking. */
    public CompletableFuture<String> abgeglichen(Handlung handlung, Abgleichlauf lauf) {
        return protokoll.schreibe(handlung, new Vorgang.Abgeglichen(lauf));
    }

    /**
     * The same choice of the same person is written down once, however often she sends it.
     *
     * @param schluessel of the case that the decision concerns; the reason is readable as long as this case is there
     */
    public Entscheidungsausgang entscheide(Handlung handlung, Entscheidung entscheidung, Fallschluessel schluessel) {
        if (handlung.anrufer().rollen().stream().noneMatch(FALLBEARBEITEND::contains)) {
            return new NichtBefugt();
        }
        return lauf(entscheidung.lauf()).filter(lauf -> lauf.bezuege().contains(schluessel.bezug()))
                .map(lauf -> entscheide(handlung, entscheidung, lauf, schluessel))
                .orElseGet(LaufUnbekannt::new);
    }

    private Entscheidungsausgang entscheide(Handlung handlung, Entscheidung entscheidung, Abgleichlauf lauf,
            Fallschluessel schluessel) {
        var gewaehlt = entscheidung.gewaehlt();
        if (gewaehlt != null && lauf.platz(gewaehlt).isEmpty()) {
            return new NichtAngeboten();
        }
        var uebersteuert = entscheidung.uebersteuert(lauf);
        if (uebersteuert && !entscheidung.begruendet()) {
            return new BegruendungFehlt();
        }
        var begruendung = entscheidung.begruendung();
        if (begruendung != null && begruendung.length() > Entscheidung.BEGRUENDUNG) {
            return new BegruendungZuLang();
        }
        if (!ablage.kennt(protokoll.versiegelt(handlung.anrufer()), entscheidung.merkmale())) {
            var geheim = begruendung == null ? null : schluessel.verschluesselt(begruendung);
            Protokoll.warte(protokoll.schreibe(handlung, new Vorgang.Entschieden(entscheidung, lauf, geheim)));
        }
        return new Festgehalten(uebersteuert);
    }

    /** The ranking that was written down under this id. */
    public Optional<Abgleichlauf> lauf(String id) {
        return ablage.eintrag(id)
                .filter(eintrag -> eintrag.vermerk().art() == Protokollart.ABGLEICH)
                .map(eintrag -> Abgleichlauf.gelesen(eintrag.vermerk().angaben()));
    }
}
