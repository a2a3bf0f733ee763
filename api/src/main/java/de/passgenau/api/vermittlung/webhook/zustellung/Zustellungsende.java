package de.passgenau.api.vermittlung.webhook.zustellung;

import java.util.List;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.liste.Folger;
import de.passgenau.matching.pflege.Bereitschaft;

/** What was to be told of a person is told no longer when her case is deleted. */
final class Zustellungsende implements Folger<Fall> {

    private final Zustellablage ablage;

    Zustellungsende(Zustellablage ablage) {
        this.ablage = ablage;
    }

    @Override
    public String name() {
        return "webhookzustellungen-faelle";
    }

    @Override
    public void uebernimm(Fall fall) {}

    @Override
    public void entferne(String id) {
        ablage.tilgeFall(id);
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
