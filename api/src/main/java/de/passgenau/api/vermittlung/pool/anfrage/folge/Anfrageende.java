package de.passgenau.api.vermittlung.pool.anfrage.folge;

import java.util.List;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Folger;
import de.passgenau.api.vermittlung.pool.anfrage.Anfragequelle;
import de.passgenau.api.vermittlung.pool.anfrage.Kontaktanfrage;
import de.passgenau.api.vermittlung.pool.anfrage.Kontaktanfragen;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.pflege.Bereitschaft;
import org.springframework.data.mongodb.core.query.Criteria;

/** Requests for a person go with her case. */
final class Anfrageende implements Folger<Fall> {

    private static final int HOECHSTENS = 10_000;

    private final Kontaktanfragen alle;
    private final Dokumentliste<Kontaktanfrage> liste;

    Anfrageende(Kontaktanfragen alle, Dokumentliste<Kontaktanfrage> liste) {
        this.alle = alle;
        this.liste = liste;
    }

    @Override
    public String name() {
        return Anfragequelle.SAMMLUNG + "-faelle";
    }

    @Override
    public void uebernimm(Fall fall) {}

    @Override
    public void entferne(String id) {
        var fall = new FallId(id);
        var zugehoerige = alle.findByFall(fall);
        alle.deleteByFall(fall);
        zugehoerige.forEach(einer -> liste.entfernt(einer.kennung()));
    }

    @Override
    public void erfahre(List<Fall> gelesen) {}

    /** Those whose case is gone, although nobody was told. */
    @Override
    public int gleicheAb(Dokumente<Fall> dokumente) {
        var faelle = dokumente.stand().keySet();
        var verwaiste = liste.leser()
                .finde(Criteria.where("fall").exists(true), Sichtfilter.alles(), HOECHSTENS)
                .stream()
                .map(Kontaktanfrage::fall)
                .map(FallId::wert)
                .filter(id -> !faelle.contains(id))
                .distinct()
                .toList();
        verwaiste.forEach(this::entferne);
        return verwaiste.size();
    }

    @Override
    public int umfang() {
        return 0;
    }

    @Override
    public Bereitschaft bereitschaft() {
        return new Bereitschaft.Bereit();
    }
}
