package de.passgenau.api.massnahme.katalog;

import java.util.List;
import java.util.function.Supplier;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.protokoll.Protokoll;
import de.passgenau.api.protokoll.Protokoll.Anzeige;
import de.passgenau.api.protokoll.Vorgang.KatalogGeaendert;
import de.passgenau.catalogue.Dokument;
import org.springframework.stereotype.Component;

/** Has the protocol know who changes what of the catalogue, before it is changed. */
@Component
public class Katalogvermerk {

    private final Protokoll protokoll;
    private final Kennungen kennungen;

    Katalogvermerk(Protokoll protokoll, Kennungen kennungen) {
        this.protokoll = protokoll;
        this.kennungen = kennungen;
    }

    /** @param neu in the version that it had before */
    public <A extends Dokument> A vermerkt(Class<A> typ, A neu, Aufruf aufruf, Supplier<A> speichern) {
        return protokoll.aendere(List.of(anzeige(typ, neu, aufruf)), speichern);
    }

    public <A extends Dokument> Anzeige anzeige(Class<A> typ, A neu, Aufruf aufruf) {
        return new Anzeige(Handlung.ohnePerson(aufruf.einsicht()), new KatalogGeaendert(typ.getSimpleName(),
                kennungen.global(typ, neu.kennung()), neu.version()));
    }
}
