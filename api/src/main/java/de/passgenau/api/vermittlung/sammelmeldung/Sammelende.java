package de.passgenau.api.vermittlung.sammelmeldung;

import java.util.List;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.liste.Folger;
import de.passgenau.matching.pflege.Bereitschaft;

/** Of a person whose case is deleted nothing is told any more, nor kept of what was told. */
final class Sammelende implements Folger<Fall> {

    private final Sammelablage ablage;

    Sammelende(Sammelablage ablage) {
        this.ablage = ablage;
    }

    @Override
    public String name() {
        return "sammelmeldungen-faelle";
    }

    @Override
    public void uebernimm(Fall fall) {}

    @Override
    public void entferne(String id) {
        ablage.vergiss(id);
    }

    @Override
    public void erfahre(List<Fall> gelesen) {}

    /** Those whose case is gone, although nobody was told. */
    @Override
    public int gleicheAb(Dokumente<Fall> dokumente) {
        var faelle = dokumente.stand().keySet();
        var verwaiste = ablage.faelle().stream().filter(id -> !faelle.contains(id)).toList();
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
