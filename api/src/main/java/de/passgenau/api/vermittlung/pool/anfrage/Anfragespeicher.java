package de.passgenau.api.vermittlung.pool.anfrage;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.protokoll.Protokoll;
import de.passgenau.api.protokoll.Vorgang.Geaendert;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/** Stores a request after the protocol knows whose case is concerned, by whom and what for; the case stays as it is. */
@Component
public class Anfragespeicher {

    private final Kontaktanfragen alle;
    private final Dokumentliste<Fall> faelle;
    private final Protokoll protokoll;

    Anfragespeicher(Kontaktanfragen alle, Dokumentliste<Fall> faelle, Protokoll protokoll) {
        this.alle = alle;
        this.faelle = faelle;
        this.protokoll = protokoll;
    }

    Kontaktanfrage speichere(Kontaktanfrage neu, Aufruf aufruf) {
        return speichere(neu, Handlung.von(aufruf.einsicht()));
    }

    public Kontaktanfrage speichere(Kontaktanfrage neu, Handlung handlung) {
        long fassung = faelle.leser().lade(neu.fall().wert(), Sichtfilter.alles()).map(Fall::version).orElse(0L);
        return protokoll.aendere(handlung, new Geaendert(neu.bezug(), fassung, fassung), () -> alle.save(neu));
    }
}
