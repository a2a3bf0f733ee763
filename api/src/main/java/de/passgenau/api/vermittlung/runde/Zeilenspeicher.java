package de.passgenau.api.vermittlung.runde;

import java.util.List;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.protokoll.Protokoll;
import de.passgenau.api.protokoll.Vorgang.Geaendert;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/** Stores a line after the protocol knows whose case is concerned, by whom and what for; the case stays as it is. */
@Component
public class Zeilenspeicher {

    private final Rundenzeilen alle;
    private final Dokumentliste<Fall> faelle;
    private final Dokumentliste<Rundenzeile> liste;
    private final Protokoll protokoll;

    Zeilenspeicher(Rundenzeilen alle, Dokumentliste<Fall> faelle, Dokumentliste<Rundenzeile> liste,
            Protokoll protokoll) {
        this.alle = alle;
        this.faelle = faelle;
        this.liste = liste;
        this.protokoll = protokoll;
    }

    Rundenzeile speichere(Rundenzeile neu, Aufruf aufruf) {
        return speichere(neu, Handlung.von(aufruf.einsicht()));
    }

    public Rundenzeile speichere(Rundenzeile neu, Handlung handlung) {
        long fassung = faelle.leser().lade(neu.fall().wert(), Sichtfilter.alles()).map(Fall::version).orElse(0L);
        return protokoll.aendere(handlung, new Geaendert(neu.bezug(), fassung, fassung), () -> alle.save(neu));
    }

    /** All lines of a session that has just begun. */
    void lege(List<Rundenzeile> neue, Aufruf aufruf) {
        liste.gespeichert(neue.stream().map(zeile -> speichere(zeile, aufruf)).toList());
    }

    public void verlege(Rundenzeile zeile, Handlung handlung) {
        liste.gespeichert(List.of(speichere(zeile, handlung)));
    }
}
