package de.passgenau.api.vermittlung.runde.folge;

import java.util.List;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Folger;
import de.passgenau.api.vermittlung.runde.Rundenzeile;
import de.passgenau.api.vermittlung.runde.Rundenzeilen;
import de.passgenau.api.vermittlung.runde.Zeilenquelle;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.pflege.Bereitschaft;
import org.springframework.data.mongodb.core.query.Criteria;

/** Lines of sessions go with her case. */
final class Zeilenende implements Folger<Fall> {

    private static final int HOECHSTENS = 10_000;

    private final Rundenzeilen alle;
    private final Dokumentliste<Rundenzeile> liste;

    Zeilenende(Rundenzeilen alle, Dokumentliste<Rundenzeile> liste) {
        this.alle = alle;
        this.liste = liste;
    }

    @Override
    public String name() {
        return Zeilenquelle.SAMMLUNG + "-faelle";
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
                .map(Rundenzeile::fall)
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
